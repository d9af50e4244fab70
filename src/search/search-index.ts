/** The index in memory: built on the reader's device from the parts as they load. */
import type { FirstPart } from "./index-format.ts";
import { NOT_YET } from "./later.ts";
import type { OpenIndex } from "./open-index.ts";

export type { OpenEntry } from "./document.ts";
export type { IndexHead, Meaning, OpenIndex } from "./open-index.ts";

function addTo(list: Map<string, string[]>, word: string): void {
  const same = list.get(word[0] ?? "");
  if (same) same.push(word);
  else list.set(word[0] ?? "", [word]);
}

/** Records a word that is spelled correctly. */
export function recordSpelling(
  { vocabulary, spelled }: Pick<OpenIndex, "vocabulary" | "spelled">,
  word: string,
): void {
  if (word === "" || spelled.has(word)) return;
  spelled.add(word);
  addTo(vocabulary, word);
}

/** Records a candidate for corrections. */
export function recordCorrection(index: OpenIndex, word: string): void {
  if (word === "" || index.corrections.has(word)) return;
  index.corrections.add(word);
  addTo(index.correctable, word);
}

/** Creates an empty index. A browser sets `later` once it has come. */
export function openIndex({
  told: _told,
  figures: _figures,
  names: _names,
  meanings: _meanings,
  elsewhere: _elsewhere,
  others: _others,
  details: _details,
  spelling: _spelling,
  ...head
}: FirstPart): OpenIndex {
  return {
    head,
    later: NOT_YET,
    entries: [],
    factors: [],
    words: new Map(),
    named: new Map(),
    vocabulary: new Map(),
    correctable: new Map(),
    isTold: false,
    commonWords: undefined,
    weekday: undefined,
    acronyms: new Set(head.acronyms.split(" ").filter(Boolean)),
    byNeed: head.needs.map(() => []),
    needPages: [],
    needWords: new Map(),
    meanings: [],
    elsewhere: [],
    wholes: new Map(),
    starts: new Map(),
    loose: [],
    figures: [],
    prefixes: [],
    spelled: new Set(),
    corrections: new Set(),
  };
}
