/** Words of danger, which decide in the search until its model is there. */
import { choice, list, listOf, text } from "../fields/index.ts";
import type { DataFile } from "./data-file.ts";
import { LANGUAGE } from "./thesaurus.ts";

export const safety = {
  name: "safety",
  label: "Words of danger",
  description:
    "Words that somebody may type in the search when a person is not safe. Urgent help then stands first.",
  fields: {
    sure: listOf(text({ label: "Word or words", max: 40 }), {
      label: "Words that bring the numbers whatever else is said",
      hint: "“kill myself”, “not breathing”",
      max: 200,
    }),
    words: listOf(text({ label: "Word or words", max: 40 }), {
      label: "Words that everyday talk uses too",
      hint: "“dying”, as in “dying for a cup of tea”",
      max: 200,
    }),
    harmless: listOf(text({ label: "Word or words", max: 40 }), {
      label: "Words that look like those and mean no danger",
      hint: "“non emergency”, “dancer”",
      max: 600,
    }),
    everyday: listOf(text({ label: "Word or words", max: 40 }), {
      label: "Everyday words that mean no danger when nothing else is said",
      hint: "“places to go” and “tonight”; beside any other word they say nothing",
      max: 200,
    }),
    otherLanguages: list({
      label: "Words of danger in other languages",
      one: "Language",
      fields: {
        language: choice({ label: "Language", options: LANGUAGE }),
        words: listOf(text({ label: "Word or words", max: 40 }), { label: "Words", max: 200 }),
      },
    }),
    message: text({ label: "What to say above the numbers", max: 200 }),
  },
} as const satisfies DataFile;
