import { defineCollection } from "../collection.ts";
import {
  askedLater,
  choice,
  date,
  flag,
  optional,
  phone,
  placeText,
  reference,
  references,
  richText,
  terms,
  text,
  time,
} from "../fields/index.ts";
import { pastMidnight, pictures, sensitive, sources } from "../shared.ts";

export const news = defineCollection({
  name: "news",
  label: "Newsletter items",
  one: "Newsletter item",
  description: "News that groups write: what happened, what is coming, what has changed.",
  title: "title",
  folders: true,
  slug: "{{year}}-{{month}}-{{day}}-{{slug}}",
  fields: {
    title: text({
      letters: true,
      label: "Title",
      hint: "Say what it is: “Plant swap in the park”.",
      min: 5,
      max: 90,
    }),
    date: askedLater(
      date({
        label: "Date",
        hint: "The day it is published, today when left empty; for something in the past, the day it happened.",
      }),
      { daysWhenEmpty: 0 },
    ),
    dateKnown: optional(
      choice({
        label: "How exactly the date is known",
        hint: "Of the past often only the month or the year is. Leave empty for a day.",
        options: { day: "To the day", month: "To the month", year: "To the year" },
      }),
    ),
    group: askedLater(
      reference({
        label: "Group",
        hint: "Who writes this. If it is not in the list, write its name into the next box.",
        collection: "organisations",
      }),
    ),
    newGroup: optional(
      text({
        letters: true,
        label: "Its name, if the group is not in the list",
        hint: "An editor then makes it an organisation, before the item goes on the site.",
        max: 100,
      }),
    ),
    summary: text({ letters: true, label: "In one sentence", max: 200 }),
    happensOn: optional(
      date({
        label: "It happens on",
        hint: "Only for something that people can come to. It then shows in What's on too, without a second entry.",
      }),
    ),
    startTime: optional(time({ label: "Starts at" })),
    endTime: optional(time({ label: "Ends at" })),
    overnight: pastMidnight,
    place: optional(
      placeText({
        label: "Where",
        hint: "Building and street: “The example hall, High Street”.",
        max: 160,
      }),
    ),
    contact: optional(
      phone({
        label: "Number to ring about it",
        hint: "A number of the group. Somebody's own number only when they agreed to have it here.",
      }),
    ),
    pictures,
    areas: terms({ label: "Areas", vocabulary: "areas" }),
    needs: terms({ label: "Topics", vocabulary: "needs" }),
    expires: optional(
      date({
        label: "Last day on the front page",
        hint: "After it the item stays in the archive.",
      }),
    ),
    history: flag({ label: "This is about the past", hint: "The page then says so at the top." }),
    services: references({ label: "Services it mentions", collection: "services" }),
    programmes: references({ label: "Programmes it mentions", collection: "programmes" }),
    hubs: references({ label: "Family hubs it mentions", collection: "hubs" }),
    events: references({ label: "Events it mentions", collection: "events" }),
    sensitive,
    sources,
  },
  body: richText({ label: "The item" }),
  bodyAfter: "summary",
  formFirst: [
    "title",
    "summary",
    "body",
    "pictures",
    "happensOn",
    "startTime",
    "endTime",
    "place",
    "contact",
    "group",
    "newGroup",
  ],
});
