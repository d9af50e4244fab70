/**
 * What changed on the site and when. A command writes it from the history of the content; nobody
 * edits it by hand.
 */
import { choice, date, list, listOf, text } from "../fields/index.ts";
import type { RecordOf } from "../fields/index.ts";
import type { DataFile } from "./data-file.ts";

export const CHANGE = {
  added: "Added",
  corrected: "Corrected",
  closed: "Closed",
  stopped: "Not running now, as far as we know",
  reopened: "Open again",
  rechecked: "Read again",
  confirmed: "Confirmed",
  removed: "Taken out",
} as const;

export const changes = {
  name: "changes",
  label: "What changed",
  description: "Written by “npm run changes” from the history of the content.",
  frozen: true,
  fields: {
    changes: list({
      label: "Changes",
      one: "Change",
      max: 50_000,
      fields: {
        on: date({ label: "Day" }),
        kind: choice({ label: "What happened", options: CHANGE }),
        entry: text({ label: "Collection and name of the file", max: 160 }),
        name: text({ label: "Name", max: 120 }),
        fields: listOf(text({ label: "Field", max: 60 }), {
          label: "Fields that changed",
          max: 60,
        }),
      },
    }),
  },
} as const satisfies DataFile;

export type Change = RecordOf<(typeof changes)["fields"]>["changes"][number];
export type ChangeKind = keyof typeof CHANGE;
