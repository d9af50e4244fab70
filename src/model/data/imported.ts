/**
 * Sessions that `npm run calendars` has read from groups' own calendars. Generated; not edited by
 * hand.
 */
import { choice, date, link, list, optional, reference, text, time } from "../fields/index.ts";
import type { DataFile } from "./data-file.ts";

export const imported = {
  name: "imported",
  label: "From groups' own calendars",
  description: "Written by “npm run calendars” from the calendars that groups publish.",
  frozen: true,
  mayBeAbsent: true,
  fields: {
    calendars: list({
      label: "Calendars",
      one: "Calendar",
      max: 500,
      fields: {
        service: reference({ label: "Service", collection: "services" }),
        url: link({ label: "Web address of the calendar" }),
        readOn: date({ label: "Last read on" }),
        expandedOn: optional(date({ label: "Dates worked out on" })),
        etag: optional(text({ label: "Version (ETag)", max: 300 })),
        lastModified: optional(text({ label: "Version (Last-Modified)", max: 60 })),
        sessions: list({
          label: "Sessions",
          one: "Session",
          max: 500,
          fields: {
            uid: text({ label: "Identifier", max: 300 }),
            name: text({ label: "Name", max: 120 }),
            date: date({ label: "Date" }),
            opensAt: optional(time({ label: "Starts at" })),
            closesAt: optional(time({ label: "Ends at" })),
            place: optional(text({ label: "Place", max: 160 })),
            state: choice({
              label: "State",
              options: {
                on: "On",
                cancelled: "Cancelled",
                postponed: "Put off",
                removed: "Moved away, or deleted",
              },
            }),
          },
        }),
      },
    }),
  },
} as const satisfies DataFile;
