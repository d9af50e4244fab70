/** The words by which a text shows that it is about one place. */
import { plainLetters } from "../../src/format/letters.ts";
import type { SiteData } from "../../src/model/data/index.ts";

/** Parts of names that say nothing of which place is meant. */
const COMMON = new Set(
  "all and baker borough city council county croft district hill lower middle north east south west park the town upper valley village ward green bridge church station market".split(
    " ",
  ),
);
const SHORTEST = 5;

/** The words of the names of a place that mean it alone, folded to lower case. */
export function placeWords({ site, places, basemap }: SiteData): ReadonlySet<string> {
  const names = [
    site.place,
    site.council,
    ...[...places.areas, ...places.towns, ...basemap.waters].map(({ name }) => name),
  ];
  const words = names.flatMap((name) => plainLetters(name).split(/[^\p{L}]+/u));
  return new Set(words.filter((word) => word.length >= SHORTEST && !COMMON.has(word)));
}

/** Tells whether a text names the place, also inside a longer word such as a web address. */
export function namesPlace(words: ReadonlySet<string>): (text: string) => boolean {
  return (text) => {
    const folded = plainLetters(text);
    return [...words].some((word) => folded.includes(word));
  };
}
