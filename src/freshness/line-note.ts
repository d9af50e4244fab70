/** What a line of a list says of an entry that a reader cannot count on; cards show the same. */
import { notOfferedHere } from "../directory/offered-here.ts";
import { isRunning } from "../format/standing.ts";
import { withFullStop } from "../format/words.ts";
import type { Hub, Programme, Service } from "../model/collections/index.ts";
import { certaintyOf, statusWords } from "./certainty.ts";

type Listed = Service | Hub | Programme;

/** That it does not run, or is not known to be offered here; undefined of what runs here. */
export const notHereText = (entry: Listed): string | undefined =>
  isRunning(entry) ? notOfferedHere(entry) : statusWords(entry);

/** The same, or that it is in doubt. */
const lineNote = (entry: Listed): string | undefined =>
  notHereText(entry) ??
  (certaintyOf(entry.checked).kind === "unsure" ? "Not sure: ask first" : undefined);

/** Its summary for a list, with what it says of it. */
export function lineText(entry: Listed): string {
  const note = lineNote(entry);
  return note === undefined
    ? entry.summary
    : `${withFullStop(entry.summary)} ${withFullStop(note)}`;
}
