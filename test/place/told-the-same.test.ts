/** What the site says in two places of one thing does not differ. */
import { describe, expect, it } from "vitest";
import { realLibrary } from "../search/library.ts";

const library = realLibrary();
const { services, programmes, news, glossary } = library.content;

describe("who runs a service", () => {
  it("is in doubt in its own field, and not in a sentence beside the name of who runs it", () =>
    expect(
      services
        .filter(({ notConfirmed }) => /\bwho runs it now\b/.test(notConfirmed.join(" ")))
        .map(({ slug }) => slug),
    ).toEqual([]));
});

describe("the ages of a programme", () => {
  const AGES = /\b(?:birth to|under) (?:\d+|five|six|seven|eight)\b/g;
  const allWords = (entry: object): string =>
    JSON.stringify(entry).replace(/\bunder seven\b/g, "under 7");

  it.each(programmes.map((programme) => [programme.slug, programme] as const))(
    "%s are told on its page as wherever else they are told",
    (slug, programme) => {
      const own = allWords(programme);
      const others = [
        ...news.filter((item) => item.programmes.join() === slug),
        ...glossary.filter((word) => word.slug === slug),
      ];
      for (const other of others)
        for (const [ages] of allWords(other).matchAll(AGES))
          expect(own, `${other.file}: “${ages}”`).toContain(ages);
    },
  );
});
