import { defineCollection } from "../collection.ts";
import { date, optional, richText, text } from "../fields/index.ts";
import { checked, sensitive, sources } from "../shared.ts";
import { shownHelplines, shownServices } from "../shown.ts";

export const pages = defineCollection({
  name: "pages",
  label: "Site pages",
  one: "Site page",
  description: "Urgent help, staying safe online, privacy, accessibility, about this site.",
  title: "title",
  folders: false,
  slug: "{{slug}}",
  fields: {
    title: text({ letters: true, label: "Title", max: 90 }),
    summary: text({ letters: true, label: "In one sentence", max: 200 }),
    published: optional(
      date({ label: "First published", hint: "Needed on the accessibility statement." }),
    ),
    helplines: shownHelplines,
    services: shownServices,
    sensitive,
    sources,
    checked,
  },
  body: richText({ label: "The page" }),
  bodyAfter: "summary",
});
