import { defineCollection } from "../collection.ts";
import {
  choice,
  list,
  longText,
  number,
  optional,
  reference,
  richText,
  terms,
  text,
} from "../fields/index.ts";
import { checked, needs, notConfirmed, sensitive, sources } from "../shared.ts";
import { explainedTerms, levelsOfNeed, shownHelplines, shownServices } from "../shown.ts";

export const AUDIENCE = {
  family: "Families",
  young: "Young people",
  professional: "People who work with families",
} as const;

export const guidance = defineCollection({
  name: "guidance",
  label: "Early help guidance",
  one: "Guidance page",
  description: "How to get help early: for families, and for the people who work with them.",
  title: "title",
  folders: false,
  slug: "{{slug}}",
  fields: {
    title: text({ letters: true, label: "Title", max: 90 }),
    audience: choice({ label: "Written for", options: AUDIENCE }),
    order: number({ label: "Place in the list (1 is first)", min: 1, max: 99 }),
    summary: text({ letters: true, label: "In one sentence", max: 200 }),
    first: list({
      label: "Before the steps",
      hint: "What readers of this page need to know at once.",
      one: "Part",
      max: 3,
      summary: "{{fields.title}}",
      fields: {
        title: text({ label: "Heading", max: 60 }),
        text: longText({ label: "Words", max: 700 }),
      },
    }),
    steps: list({
      label: "Steps",
      one: "Step",
      summary: "{{fields.title}}",
      fields: {
        title: text({ label: "Do what", max: 90 }),
        text: longText({ label: "How", max: 500 }),
      },
    }),
    askForYourself: optional(longText({ label: "Ask for yourself", max: 500 })),
    professionalAsks: optional(longText({ label: "A professional asks with you", max: 500 })),
    counterpart: optional(
      reference({
        label: "The same for the other readers",
        collection: "guidance",
        display: "title",
      }),
    ),
    needs: terms(needs("Topics")),
    levels: levelsOfNeed,
    services: shownServices,
    helplines: shownHelplines,
    terms: explainedTerms,
    sensitive,
    notConfirmed,
    sources,
    checked,
  },
  body: richText({ label: "The page" }),
  bodyAfter: "summary",
});
