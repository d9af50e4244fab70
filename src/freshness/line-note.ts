/** The note on a list line, and on a card, for an entry that a reader cannot count on. */
import { notOfferedHere } from "../directory/offered-here.ts";
import { isRunning } from "../format/standing.ts";
import { withFullStop } from "../format/words.ts";
import type { Hub, Programme, Service } from "../model/collections/index.ts";
import { certaintyOf, type CertaintyKind, statusWords } from "./certainty.ts";

type Listed = Service | Hub | Programme;

/** A note for an entry that is not running or not known to be offered here, else undefined. */
export const notHereText = (entry: Listed): string | undefined =>
  isRunning(entry) ? notOfferedHere(entry) : statusWords(entry);

/** What a list line says of how sure an entry is; nothing of one that is confirmed. */
const CERTAINTY_NOTES: Readonly<Record<CertaintyKind, string | undefined>> = {
  confirmed: undefined,
  read: "Not confirmed yet",
  unsure: "Not sure: ask first",
};

/**
 * The note on an entry: that it is not running or not known to be offered here, else that nobody
 * has confirmed it. Undefined for one that is confirmed.
 */
const lineNote = (entry: Listed): string | undefined =>
  notHereText(entry) ?? CERTAINTY_NOTES[certaintyOf(entry.checked).kind];

/** The summary of an entry for a list, with its note. */
export function lineText(entry: Listed): string {
  const note = lineNote(entry);
  return note === undefined
    ? entry.summary
    : `${withFullStop(entry.summary)} ${withFullStop(note)}`;
}
