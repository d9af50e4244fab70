/** Laws, funds and schemes that have ended, so that no text goes on naming them as if they ran. */
import { date, list, listOf, text } from "../fields/index.ts";
import type { DataFile } from "./data-file.ts";

export const ended = {
  name: "ended",
  label: "What has ended",
  description:
    "Laws, funds and schemes that have ended or been replaced. A text that names one without what came after it gets advice.",
  mayBeAbsent: true,
  fields: {
    ended: list({
      label: "What has ended",
      one: "Something that has ended",
      max: 200,
      summary: "{{fields.now}}",
      fields: {
        words: listOf(text({ label: "Name", max: 80 }), { label: "How texts name it" }),
        since: date({
          label: "Had ended by",
          hint: "The day itself, else the first day on which you knew.",
        }),
        now: text({ label: "What came after it, as texts name it", max: 80 }),
      },
    }),
  },
} as const satisfies DataFile;
