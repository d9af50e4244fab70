import { defineCollection } from "../collection.ts";
import {
  choice,
  number,
  optional,
  reference,
  references,
  richText,
  text,
} from "../fields/index.ts";
import { checked, notConfirmed, sensitive, sources } from "../shared.ts";
import { explainedTerms } from "../shown.ts";

export const about = defineCollection({
  name: "about",
  label: "The partnership",
  one: "Page on the partnership",
  description: "The partnership: what it set out to do, who is in it, what happened when.",
  title: "title",
  folders: false,
  slug: "{{slug}}",
  fields: {
    title: text({ letters: true, label: "Title", max: 90 }),
    kind: choice({
      label: "Kind of page",
      options: { start: "The first page", page: "Page", workstream: "Workstream" },
    }),
    under: optional(
      reference({
        label: "First page of its section",
        hint: "The page it belongs to. The first page itself leaves it empty.",
        collection: "about",
      }),
    ),
    order: number({ label: "Place in the list (1 is first)", min: 1, max: 99 }),
    summary: text({ letters: true, label: "In one sentence", max: 200 }),
    period: optional(
      text({
        label: "The time it is about",
        hint: "“2016 to 2019”: the page then says that it is about the past.",
        max: 60,
      }),
    ),
    organisations: references({ label: "Organisations it mentions", collection: "organisations" }),
    programmes: references({ label: "Programmes it mentions", collection: "programmes" }),
    terms: explainedTerms,
    sensitive,
    notConfirmed,
    sources,
    checked,
  },
  body: richText({ label: "The page" }),
  bodyAfter: "summary",
});
