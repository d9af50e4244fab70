/** What the page on reach and need measures, and official figures of need by area. */
import { choice, list, number, optional, text } from "../fields/index.ts";
import { sources } from "../shared.ts";
import type { DataFile } from "./data-file.ts";

export const reachData = {
  name: "reach",
  label: "Reach and need",
  description:
    "Kinds of place whose distance is measured, and official figures of deprivation by area, with their sources.",
  frozen: true,
  mayBeAbsent: true,
  fields: {
    kinds: list({
      label: "Kinds of place",
      one: "Kind",
      max: 8,
      fields: {
        label: text({ label: "Words", max: 40 }),
        collection: choice({
          label: "Where its entries are",
          options: { hubs: "Family hubs", services: "Services" },
        }),
        word: optional(
          text({
            label: "Word that these entries have among their other names",
            hint: "Leave empty to take all entries.",
            max: 40,
          }),
        ),
      },
    }),
    about: optional(text({ label: "What the official figures are", max: 300 })),
    outOf: optional(number({ label: "Neighbourhoods in the whole country", min: 1, max: 100_000 })),
    summaries: list({
      label: "The figures in words",
      one: "Sentence",
      max: 12,
      fields: { text: text({ label: "Sentence", max: 300 }) },
    }),
    areas: list({
      label: "Areas",
      one: "Area",
      fields: {
        area: text({ label: "Short name of the area", max: 60 }),
        neighbourhoods: number({ label: "Neighbourhoods", min: 1, max: 1000 }),
        mostDeprived: number({
          label: "Of these, in the most deprived tenth of the country",
          min: 0,
          max: 1000,
        }),
        lowestRank: number({ label: "Rank of the most deprived one", min: 1, max: 100_000 }),
      },
    }),
    neighbourhoods: list({
      label: "Neighbourhoods",
      one: "Neighbourhood",
      fields: {
        code: text({ label: "Official code", max: 20 }),
        name: text({ label: "Official name", max: 80 }),
        area: text({ label: "Short name of its area", max: 60 }),
        rank: number({ label: "Rank, 1 for the most deprived", min: 1, max: 100_000 }),
      },
    }),
    sources,
  },
} as const satisfies DataFile;
