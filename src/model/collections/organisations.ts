import { defineCollection } from "../collection.ts";
import { choice, email, optional, richText, text, uuid } from "../fields/index.ts";
import { checked, notConfirmed, otherNames, phones, sources, status, website } from "../shared.ts";

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
      options: {
        council: "Council",
        nhs: "Health (NHS)",
        police: "Police",
        charity: "Charity",
        community: "Community group or social enterprise",
        school: "School or college",
        partnership: "Partnership",
        national: "National organisation",
      },
    }),
    summary: text({ letters: true, label: "In one sentence", max: 200 }),
    status,
    phones,
    email: optional(email({ label: "E-mail" })),
    website,
    otherNames,
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
