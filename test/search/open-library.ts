/** The box over a library: its index opened, and results by their keys. */
import { addPart } from "../../src/search/add-documents.ts";
import { indexParts } from "../../src/search-index/build.ts";
import { searchDocuments } from "../../src/search-index/documents.ts";
import { type FirstPart, partText, pieceOf } from "../../src/search/index-format.ts";
import { openIndex, type OpenIndex } from "../../src/search/search-index.ts";
import { LATER } from "../../src/search/all-later.ts";
import { search } from "../../src/search/ranker.ts";
import { reasonFor } from "../../src/search/reason.ts";
import type { Library } from "../../src/model/library.ts";

export interface OpenBox {
  readonly index: OpenIndex;
  readonly keys: (typed: string) => string[];
  readonly why: (typed: string, key: string) => string | undefined;
}

const whole = new WeakMap<Library, OpenBox>();

/** As a browser has it: through JSON, part by part. A library in parts of the usual size, once. */
export function openLibrary(library: Library, size?: number): OpenBox {
  const kept = size === undefined ? whole.get(library) : undefined;
  if (kept) return kept;
  const opened = openParts(library, size);
  if (size === undefined) whole.set(library, opened);
  return opened;
}

function openParts(library: Library, size?: number): OpenBox {
  const texts = indexParts(
    library,
    size === undefined ? undefined : { names: size, details: size, group: Math.ceil(size / 3) },
  ).map(partText);
  const pieces = texts.flatMap((text) => text.split("\n")).flatMap((line) => pieceOf(line) ?? []);
  const index = { ...openIndex(pieces[0] as FirstPart), later: LATER };
  for (const piece of pieces) for (const _step of addPart(index, piece));
  const names = searchDocuments(library).map(({ key }) => key);
  const keyOf = (number: number): string => names[number] ?? "";
  const why = (typed: string, key: string): string | undefined => {
    const { query, results } = search(index, typed);
    const found = results.slice().find(({ entry }) => keyOf(entry.number) === key);
    return found && reasonFor(index, found.entry, query);
  };
  return {
    index,
    keys: (typed) =>
      search(index, typed)
        .results.slice()
        .map(({ entry }) => keyOf(entry.number)),
    why,
  };
}
