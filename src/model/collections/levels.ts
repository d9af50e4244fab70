import { defineCollection } from "../collection.ts";
import { listOf, longText, number, optional, richText, text } from "../fields/index.ts";
import { checked, notConfirmed, sources } from "../shared.ts";
import { explainedTerms, shownHelplines } from "../shown.ts";

export const levels = defineCollection({
  name: "levels",
  label: "Levels of need",
  one: "Level of need",
  description: "The steps of help, in the family's words and in the professional's.",
  title: "name",
  folders: false,
  slug: "{{slug}}",
  fields: {
    name: text({ letters: true, label: "Official name", max: 80 }),
    familyName: text({ label: "Name in a family's words", max: 80 }),
    order: number({ label: "Place in the list (1 is first)", min: 1, max: 9 }),
    summary: text({ letters: true, label: "In one sentence", max: 200 }),
    forFamilies: longText({ label: "What it means, for families", max: 600 }),
    forProfessionals: longText({ label: "What it means, for professionals", max: 800 }),
    looksLike: listOf(text({ label: "Example", max: 160 }), { label: "What it can look like" }),
    looksLikeAtWork: listOf(text({ label: "Example", max: 200 }), {
      label: "What it can look like, for professionals",
    }),
    familyCan: listOf(text({ label: "Something to do", max: 200 }), {
      label: "What a family can do",
    }),
    professionalCan: listOf(text({ label: "Something to do", max: 200 }), {
      label: "What a professional can do",
    }),
    whoHelps: listOf(text({ label: "Who", max: 120 }), { label: "Who helps" }),
    askForYourself: optional(longText({ label: "Ask for yourself", max: 400 })),
    professionalAsks: optional(longText({ label: "A professional asks with you", max: 400 })),
    helplines: shownHelplines,
    terms: explainedTerms,
    notConfirmed,
    sources,
    checked,
  },
  body: optional(richText({ label: "More about it" })),
});
