/**
 * Groups of fields that several collections share. Terms are those of HSDS 3 / Open Referral UK 3.0
 * where it has one.
 */
import {
  askedLater,
  beginsWith,
  choice,
  choices,
  date,
  email,
  flag,
  group,
  image,
  latitude,
  link,
  list,
  listOf,
  longText,
  longitude,
  mustTick,
  number,
  optional,
  partialDate,
  postcode,
  pounds,
  reference,
  references,
  shortCode,
  term,
  placeText,
  text,
  time,
} from "./fields/index.ts";
import { ACCESSIBILITY, STATUS, WEEKDAY } from "./words.ts";

export { ages } from "./ages.ts";
export { checked } from "./checked.ts";
export { phones } from "./phones/rows.ts";
export { ACCESS, ACCESSIBILITY, CONFIDENCE, DELIVERY, STATUS, WEEKDAY } from "./words.ts";

export const status = choice({
  label: "Status",
  hint: "Is it running? What you know only from a plan is “planned”; what you know only from years ago is “past”.",
  options: STATUS,
});

export const sources = list({
  label: "Sources",
  one: "Source",
  hint: "Where each fact comes from.",
  summary: "{{fields.title}}",
  fields: {
    title: text({ label: "What it is", max: 160 }),
    url: optional(link({ label: "Web address" })),
    date: optional(
      text({
        label: "Date of the source",
        hint: "As it is known: “September 2022”, “not dated”.",
        max: 60,
      }),
    ),
  },
});

/** Facts that are looked for and not found, each as a sentence that says what to do instead. */
export const notConfirmed = listOf(text({ label: "What is not confirmed", max: 240 }), {
  label: "What we have not been able to confirm",
  hint: "One sentence each, and what to do instead: “We have not been able to confirm a phone number. Ask at …”.",
});

/** Whom to ring about an entry that has no number of its own; the site's own line without it. */
export const askInstead = optional(
  reference({
    label: "Who to ring instead",
    hint: "Where it has no number of its own: the helpline that can tell a family more. Readers see its number under the title.",
    collection: "helplines",
  }),
);

export const otherNames = listOf(text({ label: "Name", max: 60 }), {
  label: "Other names",
  hint: "Names under which people know it: old names, short names, initials. The page shows them as “Also called”.",
});

export const searchWords = listOf(text({ label: "Word", max: 60 }), {
  label: "Words for the search alone",
  hint: "What people type who look for it: “buggy”, “food parcel”, slang, other spellings. Readers do not see them.",
});

/** HSDS `contacts`: a role to ask for. Names of people are left out, as this file is public. */
export const contacts = list({
  label: "Who to ask for",
  one: "Contact",
  summary: "{{fields.title}}",
  fields: {
    title: text({ label: "Role or team", hint: "Never a person's name.", max: 80 }),
    email: optional(email({ label: "E-mail of the role or team" })),
  },
});

/** HSDS `cost_options`; an amount of 0 is free. An empty list means that the cost is not stated. */
export const costOptions = list({
  label: "Cost",
  one: "Cost",
  hint: "Leave empty when it is not known. For something free, add one cost of 0.",
  summary: "£{{fields.amount}} {{fields.option}}",
  fields: {
    option: optional(
      text({ label: "Who or what it is for", hint: "“a visit”, “a year’s membership”", max: 80 }),
    ),
    amount: optional(pounds({ label: "Pounds (0 is free)" })),
    amountDescription: optional(text({ label: "In words, when it is not one sum", max: 140 })),
  },
});

export const pastMidnight = flag({ label: "It goes on past midnight" });

/** HSDS `schedules` with RFC 5545 terms. Times are London wall time. */
export const schedules = list({
  label: "Days and times",
  one: "Session",
  hint: "Only times that are confirmed. Leave empty otherwise.",
  summary: "{{fields.description}} {{fields.opensAt}}",
  fields: {
    description: optional(text({ label: "What happens then", max: 120 })),
    freq: beginsWith(
      choice({
        label: "How often",
        options: {
          WEEKLY: "Every week (or every few weeks)",
          MONTHLY: "Every month",
          once: "Once",
        },
      }),
      "WEEKLY",
    ),
    interval: optional(number({ label: "Every how many weeks or months", min: 1, max: 12 })),
    byday: choices({ label: "Days", options: WEEKDAY }),
    week: optional(
      choice({
        label: "Which one in the month",
        options: { "1": "First", "2": "Second", "3": "Third", "4": "Fourth", "-1": "Last" },
      }),
    ),
    validFrom: askedLater(date({ label: "First date", hint: "A new entry takes today." }), {
      daysWhenEmpty: 0,
    }),
    validTo: optional(date({ label: "Last date, or dates confirmed to" })),
    opensAt: optional(time({ label: "Starts at" })),
    closesAt: optional(time({ label: "Ends at" })),
    overnight: pastMidnight,
    termTimeOnly: flag({ label: "Only in school term time" }),
    bankHolidays: flag({
      label: "Also on bank holidays",
      hint: "Without a tick it is not shown on a bank holiday.",
    }),
    except: listOf(date({ label: "Date" }), { label: "Not on these dates" }),
  },
});

/** A calendar that the group keeps itself. `npm run calendars` reads its dates from there. */
export const calendarField = optional(
  link({
    label: "Address of the group's own calendar",
    hint: "The public iCal address from Google, Outlook, iCloud or the group's website. It begins with https:// and often ends in .ics. Its dates then show on What's on.",
  }),
);

/** HSDS `locations` with `addresses` and `accessibility`. */
export const locations = list({
  label: "Places",
  one: "Place",
  hint: "Where it is given. Leave empty for a phone or online service.",
  summary: "{{fields.name}} {{fields.address1}}",
  fields: {
    name: optional(text({ label: "Name of the building", max: 100 })),
    hub: optional(reference({ label: "Family hub, if it is in one", collection: "hubs" })),
    confidential: flag({
      label: "The address is secret (a refuge, for example)",
      hint: "Then no street, postcode or position can go here, as this file is public.",
    }),
    address1: optional(placeText({ label: "Street", max: 120 })),
    city: optional(text({ label: "Town", max: 60 })),
    postcode: optional(postcode({ label: "Postcode" })),
    latitude: optional(
      latitude({
        label: "Latitude",
        hint: "Degrees north, with a point: five digits after it are a metre",
      }),
    ),
    longitude: optional(
      longitude({
        label: "Longitude",
        hint: "Degrees east; west of Greenwich has a minus in front",
      }),
    ),
    precision: optional(
      choice({
        label: "How exact the position is",
        hint: "Leave empty when it is the door.",
        options: { postcode: "The middle of the postcode", street: "Somewhere in the street" },
      }),
    ),
    area: optional(term({ label: "Area it is in", vocabulary: "areas" })),
    directions: optional(longText({ label: "How to get there", max: 300 })),
    accessibility: choices({
      label: "What the building has",
      hint: "Only what is confirmed.",
      options: ACCESSIBILITY,
    }),
    accessibilityNotes: optional(longText({ label: "More about access", max: 300 })),
  },
});

/** What the page of a closed entry says. */
export const closure = group({
  label: "If it has closed, is planned or is past",
  fields: {
    on: optional(
      partialDate({
        label: "Closed on; planned for; or last known to run",
        hint: "2022, March 2022 or 31 March 2022",
      }),
    ),
    reason: optional(longText({ label: "What happened", max: 400 })),
    hubs: references({ label: "Hubs to go to instead", collection: "hubs" }),
    services: references({ label: "Services to go to instead", collection: "services" }),
  },
});

/**
 * Pictures are in the entry's folder. A list with at most one, so that both inner fields can be
 * required.
 */
export const pictures = list({
  label: "Picture",
  one: "picture",
  max: 1,
  hint: "Real, local pictures. The page must make sense without it.",
  fields: {
    src: image({ label: "Picture file", hint: "JPEG, PNG or WebP, at most 5 MB." }),
    alt: text({
      label: "Describe the picture",
      hint: "For people who cannot see it: who does what, where. Not the file's name.",
      min: 5,
      max: 160,
    }),
    consent: mustTick({
      label:
        "Everyone who can be recognised has agreed, and for a child a parent or carer has agreed in writing",
      why: "must be ticked. Use another picture if somebody has not agreed.",
    }),
  },
});

/** A refuge, a crisis line or the like. */
export const crisis = flag({
  label: "For people in danger or in a crisis, such as a refuge",
  hint: "Anybody may ask at once. No level of need is shown, as nobody is assessed first.",
});
export const needs = (label = "Needs it helps with") => ({ label, vocabulary: "needs" });
export const website = optional(link({ label: "Website" }));
export const textService = optional(
  group({
    label: "Text",
    fields: {
      word: optional(text({ label: "Word to send", max: 20 })),
      number: optional(shortCode({ label: "Number to text" })),
    },
  }),
);
export const sensitive = flag({
  label: "Sensitive: reading this page could put somebody in danger",
  hint: "The page then keeps what it is about out of its title and its shared cards.",
});
