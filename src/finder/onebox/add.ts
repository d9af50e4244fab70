/** Puts the parts of the index into it as they come, one entry at a step, so that a slow phone can do it bit by bit. */
import { FIELD } from "./constants.ts";
import { LazyEntry, type OpenEntry } from "./entry.ts";
import type { Details, Names, Part } from "./file.ts";
import { addMeanings } from "./meanings.ts";
import { joined, stemsOf } from "./normalise.ts";
import { learnSpelling, type OpenIndex } from "./open.ts";

function learn(index: OpenIndex, word: string): number[] {
  const known = index.words.get(word);
  if (known) return known;
  const fresh: number[] = [];
  index.words.set(word, fresh);
  learnSpelling(index, word);
  return fresh;
}

/** Notes what a word is worth in an entry; the most of it when it stands there twice. */
function note(index: OpenIndex, number: number, word: string, weight: number): void {
  if (word === "") return;
  const known = learn(index, word);
  const last = known.length - 2;
  if (last < 0 || known[last] !== number) known.push(number, weight);
  else if ((known[last + 1] ?? 0) < weight) known[last + 1] = weight;
}

/** Notes the words of a name, and its neighbours as one word. */
function noteName(index: OpenIndex, number: number, name: string, weight: number): void {
  const stems = name.split(" ");
  for (const word of stems) note(index, number, word, weight);
  for (const word of joined(stems)) note(index, number, word, weight);
}

function addName(index: OpenIndex, entry: OpenEntry): void {
  index.entries[entry.number] = entry;
  entry.names.forEach((name, which) => noteName(index, entry.number, name, which === 0 ? FIELD.name : FIELD.also));
  for (const need of entry.needs) index.byNeed[need]?.push(entry.number);
  if (index.head.kinds[entry.kind]?.id === "need") addNeed(index, entry);
}

function addNeed(index: OpenIndex, { needs: [need = 0], number, name, also }: OpenEntry): void {
  index.needPages[need] = number;
  for (const word of new Set([name, ...also].flatMap(stemsOf))) index.needWords.set(word, [...(index.needWords.get(word) ?? []), need]);
}

/** Work on an index that is done bit by bit, one entry at a time. */
interface Work {
  readonly count: number;
  readonly step: (row: number) => void;
}

const linesOf = <N extends string>(columns: Readonly<Record<N, string>>, names: readonly N[]): ((name: N, row: number) => string) => {
  const lines = new Map(names.map((name) => [name, columns[name].split("\n")]));
  return (name, row) => lines.get(name)?.[row] ?? "";
};

/** Entries found by their names, needs and areas. */
function addNames(index: OpenIndex, group: Names): Work {
  const kinds = group.kind.flatMap(([number, times]) => Array<number>(times).fill(number));
  const at = linesOf(group, ["name", "at", "also", "needs", "areas", "ring", "line"]);
  const step = (row: number): void => {
    const letter = group.state[row] ?? ".";
    addName(index, new LazyEntry({ number: group.from + row, kind: kinds[row] ?? 0, name: at("name", row), at: at("at", row), also: at("also", row), needs: at("needs", row), areas: at("areas", row), state: letter === "." ? "" : letter, ring: at("ring", row), line: at("line", row) }, index.head.kinds));
  };
  return { count: group.count, step };
}

/** Tells words of an entry's names, and neighbours in them written as one, from other words. */
function nameWords({ names }: OpenEntry): (word: string) => boolean {
  const apart = ` ${names.join(" ")} `;
  const together = names.join("").replaceAll(" ", "");
  return (word) => together.includes(word) && (apart.includes(` ${word} `) || names.some((name) => joined(name.split(" ")).includes(word)));
}

/** What else they are found by; a word of a name is known already, and is worth more there. */
function addDetails(index: OpenIndex, group: Details): Work {
  const at = linesOf(group, ["line", "place", "more"]);
  const step = (row: number): void => {
    const entry = index.entries[group.from + row];
    if (!(entry instanceof LazyEntry)) return;
    entry.line ||= at("line", row);
    const known = nameWords(entry);
    const add = (text: string, weight: number): void => stemsOf(text).forEach((word) => void (known(word) || note(index, entry.number, word, weight)));
    add(at("place", row), FIELD.place);
    add(entry.line, FIELD.line);
    add(at("more", row), FIELD.more);
  };
  return { count: group.count, step };
}

/** Puts a whole part into the index, one entry at each step. */
export function* addPart(index: OpenIndex, { meanings, names = [], details = [] }: Omit<Part, "build">): Generator<undefined> {
  const work = [...(meanings ? [() => addMeanings(index, meanings)] : []), ...names.map((group) => () => addNames(index, group)), ...details.map((group) => () => addDetails(index, group))];
  for (const begin of work) {
    const { count, step } = begin();
    for (let row = 0; row < count; row++) yield void step(row);
  }
}
