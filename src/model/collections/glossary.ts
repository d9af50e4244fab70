import { defineCollection } from "../collection.ts";
import { listOf, longText, optional, references, richText, text } from "../fields/index.ts";
import { checked, otherNames, searchWords, sources } from "../shared.ts";

export const glossary = defineCollection({
  name: "glossary",
  label: "Words explained",
  one: "Word",
  description: "Every abbreviation and official term, in plain words.",
  title: "term",
  folders: false,
  slug: "{{slug}}",
  fields: {
    term: text({ letters: true, label: "Word", max: 80 }),
    abbreviation: optional(text({ label: "Abbreviation", max: 20 })),
    otherNames,
    searchWords,
    otherSenses: listOf(text({ label: "Phrase", max: 80 }), {
      label: "Phrases in which it means something else",
      hint: "The word is not explained there: “prevention” in “homeless prevention form”.",
    }),
    meaning: longText({ letters: true, label: "What it means, in plain words", max: 400 }),
    seeAlso: references({ label: "See also", collection: "glossary", display: "term" }),
    sources,
    checked,
  },
  body: optional(richText({ label: "More about it" })),
});
