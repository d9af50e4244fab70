import { expect, it } from "vitest";
import { listedEntries, listingOf } from "../../src/directory/listing-of.ts";
import { forNeed } from "../../src/directory/lists.ts";
import { countsOf } from "../../src/finder/find.ts";
import { NOTHING_CHOSEN } from "../../src/finder/listing.ts";
import { figuresOf } from "../../src/freshness/figures.ts";
import { sessionsTown } from "../fixtures/sessions.ts";
import { townLibrary } from "../fixtures/town.ts";

it.each([
  ["a town of many", townLibrary()],
  ["a place with hubs, closed and planned entries", sessionsTown()],
])(
  "counts of a topic are the same in the finder, its list and the score of the site: %s",
  (_, library) => {
    const { needs } = library.data.taxonomy;
    const listings = listedEntries(library).map((entry) => listingOf(entry, library));
    const finder = countsOf(
      listings,
      NOTHING_CHOSEN,
      "need",
      needs.map(({ id }) => id),
    );
    const score = new Map(figuresOf(library).byNeed.map(({ label, entries }) => [label, entries]));
    for (const need of needs) {
      const listed = forNeed(need, library).entries.length;
      expect([finder.get(need.id)?.sure, score.get(need.label) ?? 0], need.label).toEqual([
        listed,
        listed,
      ]);
    }
  },
);
