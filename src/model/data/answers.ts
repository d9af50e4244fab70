/** Answers to “Did this help?” as counts, without messages or names. */
import { list, number, optional, text } from "../fields/index.ts";
import type { RecordOf } from "../fields/index.ts";
import type { DataFile } from "./data-file.ts";

const MAX_COUNT = 100_000;
const counted = (label: string) => number({ label, min: 0, max: MAX_COUNT });

export const answers = {
  name: "answers",
  label: "Did this help?",
  description:
    "How many messages said yes and how many said no, by year. Count them from the mailbox; copy no message and no name here.",
  mayBeAbsent: true,
  fields: {
    years: list({
      label: "Years",
      one: "Year",
      max: 60,
      summary: "{{fields.year}}",
      fields: {
        year: number({ label: "Year", min: 2020, max: 2100 }),
        yes: counted("Yes"),
        no: counted("No"),
        changed: optional(
          text({
            label: "What we changed because of it",
            hint: "One or two sentences.",
            max: 400,
          }),
        ),
      },
    }),
  },
} as const satisfies DataFile;

export type AnswerYear = RecordOf<(typeof answers)["fields"]>["years"][number];

/** Years that are listed twice, by the label of the field. */
export function answerFaults(
  years: readonly AnswerYear[],
): { readonly field: string; readonly message: string }[] {
  return years.flatMap(({ year }, index) =>
    years.findIndex((other) => other.year === year) === index
      ? []
      : [
          {
            field: `${answers.fields.years.label} ${index + 1}`,
            message: `${year} is here twice. Add the counts together in one.`,
          },
        ],
  );
}
