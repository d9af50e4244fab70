/** Days on which regular sessions may not take place: bank holidays, school holidays, closures. */
import { date, list, optional, references, text } from "../fields/index.ts";
import type { DataFile } from "./data-file.ts";

const span = {
  from: date({ label: "First day" }),
  to: date({ label: "Last day" }),
};

export const calendar = {
  name: "calendar",
  label: "Terms, holidays and closures",
  description:
    "School terms and bank holidays. Sessions that are held in term time, or every week, are not shown on days when they are off.",
  mayBeAbsent: true,
  fields: {
    terms: list({
      label: "School terms",
      one: "Term",
      max: 60,
      hint: "From the council's published term dates only. Where a half term falls inside, add it under “School holidays”. Leave empty when you do not know them: sessions in term time then say “check before you go”.",
      summary: "{{fields.name}} {{fields.from}}",
      fields: { name: text({ label: "Name", max: 60 }), ...span },
    }),
    holidays: list({
      label: "School holidays",
      one: "School holiday",
      max: 100,
      hint: "Half terms and holidays that you are sure of.",
      summary: "{{fields.name}} {{fields.from}}",
      fields: { name: text({ label: "Name", max: 60 }), ...span },
    }),
    bankHolidays: list({
      label: "Bank holidays",
      one: "Bank holiday",
      max: 100,
      hint: "A session that is held every week is not shown on these days, unless it says that it is on.",
      summary: "{{fields.name}} {{fields.date}}",
      fields: { name: text({ label: "Name", max: 60 }), date: date({ label: "Date" }) },
    }),
    closures: list({
      label: "Closed days",
      one: "Closure",
      max: 200,
      hint: "Days on which a hub or service is shut: a training day, building work, snow. Name no hub and no service when everything is shut.",
      summary: "{{fields.why}} {{fields.from}}",
      fields: {
        why: text({ label: "Why", hint: "“Staff training day”", max: 80 }),
        ...span,
        hubs: references({ label: "Hubs that are shut", collection: "hubs" }),
        services: references({ label: "Services that are not on", collection: "services" }),
      },
    }),
    checkedOn: optional(date({ label: "Last compared with the council's term dates" })),
  },
} as const satisfies DataFile;
