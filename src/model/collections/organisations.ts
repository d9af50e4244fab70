import { defineCollection } from "../collection.ts";
import { choice, email, flag, optional, richText, text, uuid } from "../fields/index.ts";
import {
  checked,
  notConfirmed,
  otherNames,
  phones,
  searchWords,
  sources,
  status,
  website,
} from "../shared.ts";
import { ORGANISATION_KIND } from "../words.ts";

export const organisations = defineCollection({
  name: "organisations",
  label: "Organisations and groups",
  one: "Organisation or group",
  description: "Who runs services, and which groups write in the newsletter.",
  title: "name",
  folders: false,
  slug: "{{slug}}",
  fields: {
    name: text({ letters: true, label: "Name", max: 100 }),
    kind: choice({
      label: "Kind",
      options: ORGANISATION_KIND,
    }),
    summary: text({ letters: true, label: "In one sentence", max: 200 }),
    status,
    phones,
    email: optional(email({ label: "E-mail" })),
    website,
    otherNames,
    searchWords,
    umbrella: flag({
      label: "A heading for many, not one organisation",
      hint: "For example all village halls. Then nothing is said to be run by it, and it is not in the list of organisations.",
    }),
    notConfirmed,
    sources,
    checked,
    id: uuid({ label: "Identifier" }),
  },
  body: optional(richText({ label: "More about them" })),
  formFirst: [
    "name",
    "kind",
    "summary",
    "phones",
    "email",
    "website",
    "status",
    "sources",
    "checked",
  ],
});
