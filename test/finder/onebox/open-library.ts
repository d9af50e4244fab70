/** The box over a library: its index opened, and results by their keys. */
import { boxParts } from "../../../src/finder/onebox/build.ts";
import { boxEntries } from "../../../src/finder/onebox/entries.ts";
import { addEntries, openIndex, type OpenIndex } from "../../../src/finder/onebox/open.ts";
import { search } from "../../../src/finder/onebox/rank.ts";
import { whyFound } from "../../../src/finder/onebox/why.ts";
import type { Library } from "../../../src/model/library.ts";

export interface OpenBox {
  readonly index: OpenIndex;
  readonly keys: (typed: string) => string[];
  readonly why: (typed: string, key: string) => string | undefined;
}

/** As a browser has it: through JSON, part by part. */
export function openLibrary(library: Library, size?: number): OpenBox {
  const parts = JSON.parse(JSON.stringify(boxParts(library, size))) as ReturnType<typeof boxParts>;
  const index = openIndex(parts[0]);
  for (const part of parts) addEntries(index, part);
  const names = boxEntries(library).map(({ key }) => key);
  const keyOf = (number: number): string => names[number] ?? "";
  const why = (typed: string, key: string): string | undefined => {
    const { query, results } = search(index, typed);
    const found = results.find(({ entry }) => keyOf(entry.number) === key);
    return found && whyFound(index, found.entry, query);
  };
  return { index, keys: (typed) => search(index, typed).results.map(({ entry }) => keyOf(entry.number)), why };
}
