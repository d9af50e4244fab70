/** The most important help in languages other than English: a page for each language. */
import { date, flag, list, listOf, optional, reference, text } from "../fields/index.ts";
import type { RecordOf } from "../fields/index.ts";
import type { DataFile } from "./data-file.ts";

export const languages = {
  name: "languages",
  label: "In other languages",
  description:
    "The vital numbers, how to ask and how to get an interpreter, in the languages that people here speak. Each page says that nobody has checked it until somebody has.",
  mayBeAbsent: true,
  fields: {
    languages: list({
      label: "Languages",
      one: "Language",
      max: 60,
      summary: "{{fields.english}}",
      fields: {
        code: text({ label: "Code (BCP 47)", hint: "“pl”, “ckb”", max: 12 }),
        searchedAs: optional(
          text({
            label: "Its code among the words that people use",
            hint: "Where the search has the words of a wider language: “ku” for “ckb”.",
            max: 12,
          }),
        ),
        name: text({ label: "Its own name for itself", max: 40 }),
        english: text({ label: "Its name in English", max: 40 }),
        rightToLeft: flag({ label: "Written from right to left" }),
        checked: optional(
          date({
            label: "Checked on, by a person who speaks it",
            hint: "Leave empty until somebody has read the whole page.",
          }),
        ),
        title: text({ label: "Heading", max: 80 }),
        intro: text({ label: "What the page is", max: 200 }),
        unchecked: text({ label: "That nobody has checked it yet", max: 200 }),
        danger: text({ label: "What to do in danger", max: 240 }),
        linesTitle: text({ label: "Heading of the numbers", max: 60 }),
        lines: list({
          label: "Numbers",
          one: "Number",
          max: 14,
          summary: "{{fields.helpline}}",
          fields: {
            helpline: reference({ label: "Helpline", collection: "helplines", display: "name" }),
            text: text({ label: "What it is for", max: 160 }),
          },
        }),
        hours: list({
          label: "When a number is answered",
          hint: "Where the English words of a helpline change, its English is shown until these follow.",
          one: "Hours",
          max: 20,
          summary: "{{fields.english}}",
          fields: {
            english: text({ label: "The English words, as they are on the page", max: 160 }),
            text: text({ label: "The same in this language", max: 200 }),
          },
        }),
        askTitle: text({ label: "Heading of how to ask", max: 60 }),
        ask: listOf(text({ label: "Sentence", max: 240 }), { label: "How to ask", max: 8 }),
        interpreterTitle: text({ label: "Heading of the interpreter", max: 60 }),
        interpreter: text({ label: "How to get an interpreter", max: 240 }),
        phrase: text({ label: "What to say, in English", max: 120 }),
      },
    }),
  },
} as const satisfies DataFile;

export type HelpLanguage = RecordOf<(typeof languages)["fields"]>["languages"][number];
