/** What the search shows above the results when the typed words suggest danger. */
import { group, list, listOf, references, text } from "../fields/index.ts";
import type { RecordOf } from "../fields/index.ts";
import type { DataFile } from "./data-file.ts";

export const urgent = {
  name: "urgent",
  label: "Urgent help in the search",
  description:
    "Whom to ring for each kind of danger that the search hears. Numbers and hours come from the helplines.",
  fields: {
    title: text({ label: "Above the numbers", max: 60 }),
    question: text({
      label: "In the one line for words that may speak of danger",
      max: 60,
    }),
    more: text({ label: "Its link to all numbers", max: 40 }),
    all: text({ label: "The link to all numbers under the numbers", max: 60 }),
    first: references({
      label: "Helplines that always come first",
      collection: "helplines",
    }),
    always: references({
      label: "Helplines that are answered day and night",
      collection: "helplines",
    }),
    writing: group({
      label: "Help without speaking",
      fields: {
        words: listOf(text({ label: "Words", max: 200 }), {
          label: "Phrases of somebody who cannot speak or does not want to",
          hint: "As the phrases of kinds below: “cant+talk/ring”, “text+someone”.",
          max: 100,
        }),
        lines: references({
          label: "Helplines that can be written to",
          collection: "helplines",
        }),
        entries: listOf(
          text({
            label: "Entry",
            hint: "Section and name of the file: helplines/example-line",
            max: 120,
          }),
          { label: "What can be written to, shown first among the results", max: 8 },
        ),
        label: text({ label: "The link to what somebody can do who cannot speak", max: 60 }),
        url: text({ label: "Its address", max: 120 }),
        categories: listOf(text({ label: "Kind", max: 40 }), {
          label: "Kinds of danger that have the link always",
        }),
      },
    }),
    notMeant: listOf(text({ label: "Phrase", max: 300 }), {
      label: "Phrases whose words mean no danger",
      hint: "Written as the phrases of kinds below: “dog/cat groomed”. The words around them count as before.",
      max: 60,
    }),
    cries: group({
      label: "Bare cries for help",
      hint: "A text of these words alone brings the line with the numbers: “sos”, “please help me”.",
      fields: {
        calls: listOf(text({ label: "Word", max: 20 }), {
          label: "Words of which it has one at least",
          max: 10,
        }),
        beside: listOf(text({ label: "Word", max: 20 }), {
          label: "Words that may stand beside them",
          max: 60,
        }),
      },
    }),
    young: group({
      label: "Readers under 19",
      fields: {
        words: listOf(text({ label: "Words", max: 200 }), {
          label: "Phrases that mostly somebody under 19 says of themselves",
          hint: "As the phrases of kinds below: “im+14/15”, “my+stepdad”.",
          max: 100,
        }),
        lines: references({
          label: "Helplines for them, before those of the kind of danger",
          collection: "helplines",
        }),
        after: listOf(text({ label: "Kind", max: 40 }), {
          label: "Kinds of danger whose own first helpline comes before these",
        }),
      },
    }),
    languages: group({
      label: "Text in a script that the search cannot read",
      fields: {
        label: text({ label: "The link to pages in other languages", max: 60 }),
        url: text({ label: "Its address", max: 120 }),
      },
    }),
    wordLists: list({
      label: "Lists of words",
      one: "List of words",
      hint: "Words that several phrases below share. In a phrase, {partner} stands for any word of the list “partner”.",
      max: 60,
      summary: "{{fields.name}}",
      fields: {
        name: text({ label: "Name", hint: "Small letters and hyphens: at-the-door", max: 40 }),
        words: text({ label: "Words", hint: "“husband/boyfriend/bf”", max: 600 }),
      },
    }),
    kindLists: list({
      label: "Lists of kinds",
      one: "List of kinds",
      hint: "Kinds of danger that several kinds below rule out together. Among those, {own-acts} stands for all of the list “own-acts”.",
      max: 20,
      summary: "{{fields.name}}",
      fields: {
        name: text({ label: "Name", hint: "Small letters and hyphens: own-acts", max: 40 }),
        kinds: listOf(text({ label: "Kind", max: 40 }), { label: "Kinds" }),
      },
    }),
    categories: list({
      label: "Kinds of danger",
      one: "Kind of danger",
      max: 50,
      summary: "{{fields.label}}",
      fields: {
        id: text({ label: "Short name, as the phrases have it", max: 40 }),
        label: text({ label: "In words", max: 80 }),
        topics: listOf(text({ label: "Name", max: 40 }), {
          label: "Names that people give to it",
          hint: "“gaslighting”, “county lines”: alone in the search they bring its numbers.",
          max: 100,
        }),
        phrases: listOf(text({ label: "Phrase", max: 600 }), {
          label: "Phrases that tell it by themselves",
          hint: "Words in their order, with up to two others between, or none at a “+”: “scared/afraid home”, “next+door”, “{partner}/ex hits”.",
          max: 80,
        }),
        inDanger: listOf(text({ label: "Phrase", max: 600 }), {
          label: "Phrases that tell it where danger is heard already",
          hint: "For words that everyday talk uses too: “kids next+door”.",
          max: 60,
        }),
        inDangerOf: listOf(text({ label: "Kind", max: 40 }), {
          label: "Kinds that must be likely, or told, for those phrases to count",
          hint: "Their short names, or a list: {harm-at-home}. Leave it empty for every kind.",
        }),
        rulesOut: listOf(text({ label: "Kind", max: 40 }), {
          label: "Kinds that are not meant where a phrase tells this one",
          hint: "Their short names, or a list: {own-acts}.",
        }),
        lines: references({
          label: "Helplines, the first to ring first",
          collection: "helplines",
        }),
        pages: listOf(
          text({
            label: "Page",
            hint: "Section and name of the file: services/example-food-bank",
            max: 120,
          }),
          { label: "Pages that say more", max: 3 },
        ),
        entries: listOf(
          text({
            label: "Entry",
            hint: "Section and name of the file; need/ and the topic; page/ and the address of a page of the site: page/hubs/",
            max: 120,
          }),
          {
            label: "Shown below the numbers",
            hint: "In place of what shares a word with the text only by chance.",
            max: 6,
          },
        ),
      },
    }),
  },
} as const satisfies DataFile;

export type Urgent = RecordOf<(typeof urgent)["fields"]>;
