import { defineCollection } from "../collection.ts";
import {
  choice,
  list,
  listOf,
  longText,
  number,
  optional,
  reference,
  richText,
  terms,
  text,
} from "../fields/index.ts";
import { checked, needs, sensitive, sources } from "../shared.ts";
import { explainedTerms, shownHelplines, shownServices } from "../shown.ts";

export const campaigns = defineCollection({
  name: "campaigns",
  label: "Campaigns",
  one: "Campaign",
  description: "A message with a page of its own at the top of the site, and tips under it.",
  title: "name",
  folders: false,
  slug: "{{slug}}",
  fields: {
    name: text({ letters: true, label: "Name", max: 60 }),
    order: number({ label: "Place in lists (1 is first)", min: 1, max: 99 }),
    summary: text({ letters: true, label: "In one sentence", max: 200 }),
    mood: choice({
      label: "How the page looks",
      options: { playful: "Playful, with drawn symbols", quiet: "Quiet and direct" },
    }),
    headline: text({ label: "The message in a few words", max: 90 }),
    introduction: longText({ label: "First paragraph", max: 500 }),
    ways: list({
      label: "Ways on for each kind of reader",
      hint: "Buttons at the top of the page, in the reader’s own words: “It is my own family”.",
      one: "Button",
      max: 3,
      summary: "{{fields.label}}",
      fields: {
        label: text({ label: "Words on the button", max: 40 }),
        guidance: optional(
          reference({ label: "Page it leads to", collection: "guidance", display: "title" }),
        ),
      },
    }),
    signs: list({
      label: "Signs or questions to look out for",
      hint: "Ask so that a yes is always a sign, or so that it never is.",
      one: "Group",
      max: 8,
      summary: "{{fields.title}}",
      fields: {
        title: text({ label: "What these are about", max: 60 }),
        items: listOf(text({ label: "Sign", max: 160 }), { label: "Signs or questions" }),
      },
    }),
    stop: optional(
      text({
        label: "When to stop, for every tip",
        hint: "How a parent sees that the baby has had enough. It stands on each tip.",
        max: 160,
      }),
    ),
    needs: terms(needs("Topics")),
    helplines: shownHelplines,
    services: shownServices,
    terms: explainedTerms,
    sensitive,
    sources,
    checked,
  },
  body: richText({ label: "The page" }),
  bodyAfter: "introduction",
});
