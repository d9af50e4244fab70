import { defineCollection } from "../collection.ts";
import { optional, richText, term, terms, text, uuid } from "../fields/index.ts";
import {
  ages,
  checked,
  closure,
  contacts,
  locations,
  notConfirmed,
  otherNames,
  phones,
  schedules,
  sources,
  status,
  website,
} from "../shared.ts";

export const hubs = defineCollection({
  name: "hubs",
  label: "Family hubs",
  one: "Family hub",
  description:
    "Buildings where families find many services together. A hub that has closed keeps its page.",
  title: "name",
  folders: false,
  slug: "{{slug}}",
  fields: {
    name: text({ letters: true, label: "Name", max: 80 }),
    summary: text({ letters: true, label: "In one sentence", max: 200 }),
    status,
    locations,
    phones,
    schedules,
    area: optional(term({ label: "Area it is in", vocabulary: "areas" })),
    serviceAreas: terms({ label: "Areas it serves", vocabulary: "areas" }),
    ...ages,
    website,
    contacts,
    otherNames,
    notConfirmed,
    sources,
    closure,
    checked,
    id: uuid({ label: "Identifier" }),
  },
  body: optional(richText({ label: "More about the hub" })),
});
