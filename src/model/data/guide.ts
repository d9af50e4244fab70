/** “Not sure where to start?”: a decision tree of questions, and the endings it leads to. */
import { flag, list, longText, optional, reference, references, text } from "../fields/index.ts";
import type { RecordOf } from "../fields/index.ts";
import type { DataFile } from "./data-file.ts";

export const guide = {
  name: "guide",
  label: "Not sure where to start?",
  description:
    "A few questions for somebody who does not know who to ask. The first question in the list comes first. Every answer leads to another question, to an ending, or to urgent help.",
  mayBeAbsent: true,
  fields: {
    questions: list({
      label: "Questions",
      one: "Question",
      max: 40,
      summary: "{{fields.question}}",
      fields: {
        id: text({ label: "Short name in addresses", max: 40 }),
        question: text({ label: "Question", max: 90 }),
        note: optional(text({ label: "Under the question", max: 200 })),
        ask: optional(
          reference({
            label: "Who to ring when no answer fits",
            hint: "Only where it is not the line that answers questions about anything: a line for young people, say.",
            collection: "helplines",
          }),
        ),
        answers: list({
          label: "Answers",
          one: "Answer",
          max: 12,
          summary: "{{fields.label}}",
          fields: {
            label: text({ label: "Answer", max: 90 }),
            note: optional(text({ label: "Under the answer", max: 160 })),
            next: optional(
              text({
                label: "Leads to",
                hint: "Short name of a question or of an ending. Leave empty when the next box is ticked.",
                max: 40,
              }),
            ),
            danger: flag({ label: "Somebody is in danger: leads to urgent help" }),
            helpline: optional(
              reference({
                label: "Number to show first",
                hint: "Where the answer says which danger it is: urgent help opens at this number.",
                collection: "helplines",
              }),
            ),
          },
        }),
      },
    }),
    endings: list({
      label: "Endings",
      one: "Ending",
      max: 120,
      summary: "{{fields.title}}",
      fields: {
        id: text({ label: "Short name in addresses", max: 40 }),
        title: text({ label: "Heading", max: 90 }),
        text: longText({
          label: "What to know first",
          hint: "Say what helps. Never say what somebody has, or what is wrong with them.",
          max: 600,
        }),
        say: optional(text({ label: "Words to begin with", max: 240 })),
        helplines: references({
          label: "Who to ring, the first to ring first",
          collection: "helplines",
        }),
        links: list({
          label: "Where to go next",
          one: "Link",
          max: 8,
          summary: "{{fields.label}}",
          fields: {
            label: text({ label: "Words", max: 80 }),
            url: text({ label: "Address on this site", hint: "Starts and ends with /", max: 120 }),
            note: optional(text({ label: "In one line", max: 160 })),
          },
        }),
        youngStart: optional(
          text({
            label: "Words on the first page for young people",
            hint: "Only for what cannot wait. Leave empty, and that page does not link here.",
            max: 80,
          }),
        ),
        sensitive: flag({ label: "Reading this could put somebody in danger" }),
      },
    }),
  },
} as const satisfies DataFile;

export type Guide = RecordOf<(typeof guide)["fields"]>;
export type GuideQuestion = Guide["questions"][number];
export type GuideEnding = Guide["endings"][number];
