import { defineCollection } from "../collection.ts";
import {
  choice,
  choices,
  longText,
  optional,
  reference,
  references,
  richText,
  terms,
  text,
  uuid,
} from "../fields/index.ts";
import {
  ACCESS,
  DELIVERY,
  STATUS,
  ages,
  askInstead,
  checked,
  closure,
  costOptions,
  crisis,
  needs,
  notConfirmed,
  otherNames,
  phones,
  schedules,
  searchWords,
  sensitive,
  sources,
  status,
  website,
} from "../shared.ts";
import { explainedTerms, levelsOfNeed } from "../shown.ts";

/**
 * Whether families here can join; being known elsewhere is not being offered here. What ended or
 * was only planned is told in the words of a service's status, as some are listed as both.
 */
export const LOCAL = {
  offered: "Offered here",
  "was offered": STATUS.past,
  planned: STATUS.planned,
  "not found": "We have not found it being offered here",
  "for staff": "For people who work with families",
} as const;

export const programmes = defineCollection({
  name: "programmes",
  label: "Parenting programmes",
  one: "Programme",
  description: "Courses and ways of working with a method of their own.",
  title: "name",
  folders: false,
  slug: "{{slug}}",
  fields: {
    name: text({ letters: true, label: "Name", max: 100 }),
    summary: text({ letters: true, label: "What it is, in one sentence", max: 200 }),
    organisation: optional(reference({ label: "Who runs it here", collection: "organisations" })),
    status,
    local: choice({ label: "Can families here join?", options: LOCAL }),
    localNotes: optional(
      longText({ label: "What is known about it here, with its year", max: 500 }),
    ),
    audience: choice({
      label: "Who takes part",
      options: {
        families: "Families",
        practitioners: "People who work with families",
        schools: "Schools",
      },
    }),
    needs: terms(needs()),
    eligibility: optional(longText({ label: "Who it is for", max: 300 })),
    ...ages,
    format: optional(
      longText({ label: "How it works: sessions, weeks, group or one to one", max: 400 }),
    ),
    length: optional(
      text({ label: "How long, in a few words", hint: "“10 weeks, 2 hours a week”", max: 60 }),
    ),
    creche: optional(
      text({
        label: "Who looks after the children meanwhile",
        hint: "A crèche, or none.",
        max: 160,
      }),
    ),
    travel: optional(
      text({
        label: "Getting there, and help with the journey",
        hint: "“Bus 3 stops outside. Ask about fares.” Leave it empty where you do not know.",
        max: 160,
      }),
    ),
    delivery: choices({ label: "How people get it", options: DELIVERY }),
    access: choices({ label: "How to get in", options: ACCESS }),
    applicationProcess: optional(
      longText({ label: "How to join, and what happens next", max: 600 }),
    ),
    costOptions,
    schedules,
    phones,
    website,
    evidence: optional(longText({ label: "What studies found, with their year", max: 600 })),
    rating: optional(
      text({
        label: "Its rating in a few words, with who gave it and when",
        hint: "“4 out of 4+, Example Foundation, 2016”. How sure studies are, never what it costs a provider.",
        max: 60,
      }),
    ),
    otherNames,
    searchWords,
    hubs: references({ label: "Family hubs where it runs", collection: "hubs" }),
    levels: levelsOfNeed,
    crisis,
    terms: explainedTerms,
    sensitive,
    askInstead,
    notConfirmed,
    sources,
    closure,
    checked,
    id: uuid({ label: "Identifier" }),
  },
  body: optional(richText({ label: "More about it" })),
  formFirst: [
    "name",
    "summary",
    "local",
    "audience",
    "organisation",
    "length",
    "access",
    "applicationProcess",
    "phones",
    "website",
    "status",
    "sources",
    "checked",
  ],
});
