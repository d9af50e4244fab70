/** Easy read pages: short sentences, each beside a drawing. */
import { choice, list, optional, reference, text } from "../fields/index.ts";
import type { RecordOf } from "../fields/index.ts";
import type { DataFile } from "./data-file.ts";

export const easyread = {
  name: "easyread",
  label: "Easy read",
  description: "Short pages for people who find reading hard: one idea a line, with a drawing.",
  mayBeAbsent: true,
  fields: {
    pages: list({
      label: "Pages",
      one: "Page",
      max: 20,
      summary: "{{fields.title}}",
      fields: {
        id: text({ label: "Short name in addresses", max: 40 }),
        title: text({ label: "Heading", max: 60 }),
        rows: list({
          label: "Lines",
          one: "Line",
          max: 20,
          summary: "{{fields.text}}",
          fields: {
            symbol: choice({
              label: "Drawing",
              options: {
                warning: "Danger",
                phone: "Phone",
                text: "Message",
                talk: "Talking",
                people: "People",
                family: "Family",
                hands: "Hands",
                heart: "Heart",
                house: "House",
                shield: "Safe",
                school: "School",
                door: "Door",
                clock: "Time",
                check: "Yes",
                pencil: "Writing",
                baby: "Baby",
              },
            }),
            text: text({ label: "One short sentence", max: 120 }),
            helpline: optional(
              reference({ label: "Number to ring", collection: "helplines", display: "name" }),
            ),
          },
        }),
      },
    }),
  },
} as const satisfies DataFile;

export type EasyPage = RecordOf<(typeof easyread)["fields"]>["pages"][number];
