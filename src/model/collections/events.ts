import { defineCollection } from "../collection.ts";
import {
  choice,
  date,
  longText,
  optional,
  reference,
  richText,
  terms,
  text,
  time,
  uuid,
} from "../fields/index.ts";
import {
  ages,
  checked,
  costOptions,
  locations,
  needs,
  pictures,
  sensitive,
  sources,
} from "../shared.ts";

export const events = defineCollection({
  name: "events",
  label: "Events",
  one: "Event",
  description:
    "Something on one day, or some days. For a group that meets every week, add times to its service.",
  title: "name",
  folders: true,
  slug: "{{year}}-{{month}}-{{day}}-{{slug}}",
  fields: {
    name: text({ label: "Name", min: 5, max: 90 }),
    id: uuid({ label: "Identifier" }),
    status: choice({
      label: "Status",
      options: { scheduled: "Going ahead", cancelled: "Cancelled", postponed: "Put off" },
    }),
    organisation: reference({ label: "Who runs it", collection: "organisations" }),
    summary: text({ label: "What it is, in one sentence", max: 200 }),
    date: date({ label: "Date" }),
    lastDate: optional(date({ label: "Last date, if it goes on for some days" })),
    startTime: optional(time({ label: "Starts at" })),
    endTime: optional(time({ label: "Ends at" })),
    ...ages,
    costOptions,
    booking: optional(
      longText({ label: "How to take part", hint: "“Just turn up”, or how to book.", max: 300 }),
    ),
    needs: terms(needs("Topics")),
    areas: terms({ label: "Areas", vocabulary: "areas" }),
    locations,
    hub: optional(reference({ label: "Family hub it is at", collection: "hubs" })),
    service: optional(reference({ label: "Service it belongs to", collection: "services" })),
    campaign: optional(reference({ label: "Campaign it belongs to", collection: "campaigns" })),
    pictures,
    sensitive,
    sources,
    checked,
  },
  body: optional(richText({ label: "More about it" })),
});
