/** What the search says about queries that no entry of this site answers. */
import type { Library } from "../model/library.ts";

export interface Elsewhere {
  readonly words: readonly string[];
  readonly note: string;
  /** Keys of entries to ask. */
  readonly entries: readonly string[];
}

/** For the name of a place nearby. */
const outsideNote = (place: string): string =>
  `This site covers ${place}. For another place, ask the council there.`;

/** For the name of an area of the place. */
const withinNote = (place: string): string =>
  `That is in ${place}, but nothing is listed under its name. Type what you need as well.`;

/** Groups of words, those about places last. */
export function elsewhereOf({ data: { thesaurus, places, site } }: Library): readonly Elsewhere[] {
  const { within, outside } = places;
  return [
    ...thesaurus.elsewhere,
    ...(within.length === 0 ? [] : [{ words: within, note: withinNote(site.place), entries: [] }]),
    ...(outside === undefined
      ? []
      : [{ words: outside.names, note: outsideNote(site.place), entries: [] }]),
  ];
}

/** What the index says of words without an entry, and of postcodes near by. */
export function elsewhereRows(library: Library): {
  readonly elsewhere: readonly string[];
  readonly outside: { readonly letters: readonly string[]; readonly note: number } | undefined;
} {
  const notes = elsewhereOf(library).map(({ note }) => note);
  const { outside } = library.data.places;
  return {
    elsewhere: notes,
    outside: outside && { letters: outside.postcodeAreas, note: notes.length - 1 },
  };
}
