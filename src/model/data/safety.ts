/** Words of danger, which decide in the search until its model is there. */
import { choice, list, listOf, text } from "../fields/index.ts";
import type { DataFile } from "./data-file.ts";
import { LANGUAGE_NAMES } from "../language-codes.ts";

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
    figures: list({
      label: "Figures of speech",
      one: "Kind",
      hint: "Where the search hears no danger, these words lead to nothing: “dying to go” is not about dying.",
      max: 40,
      summary: "{{fields.kind}}",
      fields: {
        kind: text({ label: "What is spoken of", hint: "A flat battery", max: 60 }),
        phrases: listOf(text({ label: "Phrase", max: 300 }), {
          label: "Phrases",
          hint: "Words in their order, with up to two others between, or none at a “+”: “phone/laptop dead/died”, “dying+to+go/see”.",
          max: 30,
        }),
      },
    }),
    otherLanguages: list({
      label: "Words of danger in other languages",
      one: "Language",
      fields: {
        language: choice({ label: "Language", options: LANGUAGE_NAMES }),
        words: listOf(text({ label: "Word or words", max: 40 }), { label: "Words", max: 200 }),
      },
    }),
    message: text({ label: "What to say above the numbers", max: 200 }),
  },
} as const satisfies DataFile;
