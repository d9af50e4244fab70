import { defineCollection } from "../collection.ts";
import {
  choice,
  email,
  flag,
  longText,
  number,
  optional,
  richText,
  terms,
  text,
  uuid,
} from "../fields/index.ts";
import {
  checked,
  needs,
  notConfirmed,
  otherNames,
  phones,
  searchWords,
  sensitive,
  sources,
  status,
  textService,
  website,
} from "../shared.ts";

/** The part of the urgent help page that lists a number. */
export const URGENCY = {
  emergency: "Danger now",
  child: "Worried about a child",
  you: "Help for yourself",
  information: "Advice and information",
} as const;

export const helplines = defineCollection({
  name: "helplines",
  label: "Helplines",
  one: "Helpline",
  description:
    "Numbers to ring or text. A wrong number here is the worst fault this site can have.",
  title: "name",
  folders: false,
  slug: "{{slug}}",
  fields: {
    name: text({ letters: true, label: "Name", max: 80 }),
    phones,
    text: textService,
    hours: optional(
      text({
        label: "When it is answered",
        hint: "Leave empty when it is not confirmed.",
        max: 140,
      }),
    ),
    summary: text({ letters: true, label: "When to ring, in one sentence", max: 220 }),
    status,
    urgency: choice({ label: "Where it is shown", options: URGENCY }),
    order: number({ label: "Place in the list (1 is first)", min: 1, max: 99 }),
    whatHappens: optional(longText({ label: "What happens when you ring", max: 400 })),
    ifYouCannotSpeak: optional(longText({ label: "If you cannot speak", max: 300 })),
    national: optional(
      flag({
        label: "The same number everywhere in the country",
        hint: "Other places then start their site with it.",
      }),
    ),
    needs: terms(needs()),
    email: optional(email({ label: "E-mail" })),
    website,
    otherNames,
    searchWords,
    sensitive,
    notConfirmed,
    sources,
    checked,
    id: uuid({ label: "Identifier" }),
  },
  body: optional(richText({ label: "More about it" })),
  formFirst: [
    "name",
    "phones",
    "text",
    "hours",
    "summary",
    "urgency",
    "order",
    "website",
    "status",
    "sources",
    "checked",
  ],
});
