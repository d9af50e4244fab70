/**
 * Everyday words, slang and other languages, and what they mean here. The search reads it; nobody
 * sees it as a list.
 */
import { choice, list, listOf, optional, terms, text } from "../fields/index.ts";
import { LANGUAGE_NAMES } from "../language-codes.ts";
import type { DataFile } from "./data-file.ts";

export const thesaurus = {
  name: "thesaurus",
  label: "Words people use",
  description:
    "What people type in the search, and what they mean by it: slang, short words, other languages.",
  fields: {
    rows: list({
      label: "Rows",
      one: "Row",
      max: 1000,
      summary: "{{fields.words}}",
      fields: {
        words: listOf(text({ label: "Word or words", max: 200 }), {
          label: "Words that mean the same",
          hint: "The plainest first: where the row has no topic, a result says “Means: food bank”. “keep/always shouting/screaming” means one of each: “he keeps on shouting”.",
          max: 60,
        }),
        needs: terms({ label: "Topics they mean", vocabulary: "needs" }),
        entries: listOf(
          text({
            label: "Entry",
            hint: "Section and name of the file: services/example-food-bank",
            max: 120,
          }),
          {
            label: "Entries they mean, the best first",
            hint: "None, and no topic, for small words of a language such as “jest”: beside others they lead to the page in it.",
          },
        ),
        language: optional(
          choice({ label: "Language, if it is not English", options: LANGUAGE_NAMES }),
        ),
      },
    }),
    pages: list({
      label: "Pages of this site",
      one: "Page",
      max: 100,
      summary: "{{fields.name}}",
      hint: "What people call the pages of the site itself: “newsletter”, “delete history”.",
      fields: {
        name: text({ label: "Name", max: 60 }),
        url: text({ label: "Address on this site", hint: "Starts and ends with /", max: 120 }),
        summary: text({ label: "In one sentence", max: 150 }),
        words: listOf(text({ label: "Word or words", max: 40 }), {
          label: "What people call it",
          hint: "Several words count in any order.",
          max: 60,
        }),
        needs: terms({
          label: "Topics for which a day leads to it first",
          hint: "For a page with what is on: “toddler group saturday”, but not “food bank saturday”.",
          vocabulary: "needs",
        }),
      },
    }),
    notHere: listOf(text({ label: "Word or words", max: 40 }), {
      label: "Words that nothing here answers",
      hint: "“pothole”, “bin day”. The search then says that it found nothing.",
      max: 1000,
    }),
    elsewhere: list({
      label: "Words that somebody else answers",
      one: "Group of words",
      max: 30,
      summary: "{{fields.note}}",
      hint: "The search then says who to ask.",
      fields: {
        words: listOf(text({ label: "Word or words", max: 40 }), {
          label: "Words",
          hint: "“pothole”, “bus pass”",
          max: 100,
        }),
        note: text({ label: "What the search says", max: 200 }),
        entries: listOf(
          text({
            label: "Entry",
            hint: "Section and name of the file: services/example-council",
            max: 120,
          }),
          { label: "Who to ask", max: 3 },
        ),
      },
    }),
  },
} as const satisfies DataFile;
