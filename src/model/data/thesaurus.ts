/**
 * Everyday words, slang and other languages, and what they mean here. The search reads it; nobody
 * sees it as a list.
 */
import { choice, list, listOf, optional, terms, text } from "../fields/index.ts";
import type { RecordOf } from "../fields/index.ts";
import type { DataFile } from "./data-file.ts";

/** Languages that people here may type in (ISO 639-1). */
export const LANGUAGE = {
  ar: "Arabic",
  bg: "Bulgarian",
  bn: "Bengali",
  es: "Spanish",
  fr: "French",
  ku: "Kurdish",
  lt: "Lithuanian",
  lv: "Latvian",
  pl: "Polish",
  pt: "Portuguese",
  ro: "Romanian",
  ru: "Russian",
  so: "Somali",
  uk: "Ukrainian",
  ur: "Urdu",
} as const;

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
        words: listOf(text({ label: "Word or words", max: 40 }), {
          label: "Words that mean the same",
          hint: "The plainest first: a result says “Means: food bank”.",
          max: 60,
        }),
        needs: terms({ label: "Topics they mean", vocabulary: "needs" }),
        entries: listOf(
          text({
            label: "Entry",
            hint: "Section and name of the file: services/example-food-bank",
            max: 120,
          }),
          { label: "Entries they mean, the best first" },
        ),
        language: optional(choice({ label: "Language, if it is not English", options: LANGUAGE })),
      },
    }),
  },
} as const satisfies DataFile;

export type Thesaurus = RecordOf<(typeof thesaurus)["fields"]>;
