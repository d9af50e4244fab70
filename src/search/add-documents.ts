/**
 * Adds the parts of the index as they load, one entry a step, so that a slow phone can interleave
 * it with other work.
 */
import { CHIEF_NEEDS, FIELD } from "./weights.ts";
import { LazyEntry, type OpenEntry } from "./document.ts";
import { staticScore } from "./static-score.ts";
import {
  decodeNumbers,
  type Details,
  type IndexPart,
  type NameGroup,
  type Others,
} from "./index-format.ts";
import { addMeanings } from "./synonyms.ts";
import { joined, stemsOf } from "./tokenizer.ts";
import { learnCorrection, learnSpelling, type OpenIndex } from "./search-index.ts";

function learn(index: OpenIndex, word: string): number[] {
  const known = index.words.get(word);
  if (known) return known;
  const fresh: number[] = [];
  index.words.set(word, fresh);
  learnSpelling(index, word);
  return fresh;
}

/** Records the weight of a word in an entry; the highest one when the word occurs twice. */
function note(index: OpenIndex, number: number, word: string, weight: number): void {
  if (word === "") return;
  const known = learn(index, word);
  if (weight >= FIELD.place) learnCorrection(index, word);
  const last = known.length - 2;
  if (last < 0 || known[last] !== number) known.push(number, weight);
  else if ((known[last + 1] ?? 0) < weight) known[last + 1] = weight;
}

/** The words of a name, and each two neighbours joined. */
function wordsIn(name: string): string[] {
  const stems = name.split(" ");
  return [...stems, ...joined(stems)];
}

/** Records a name of an entry. */
function noteName({ named }: OpenIndex, number: number, name: string): void {
  const same = named.get(name);
  if (same) same.push(number);
  else named.set(name, [number]);
}

/** Records the words of a need's label and its other names. */
function noteNeed({ needWords }: OpenIndex, need: number, names: readonly string[]): void {
  for (const word of new Set(names.flatMap(stemsOf))) {
    const needs = needWords.get(word) ?? [];
    if (!needs.includes(need)) needWords.set(word, [...needs, need]);
  }
}

const isNeed = (index: OpenIndex, { kind }: OpenEntry): boolean =>
  index.head.kinds[kind]?.id === "need";

/**
 * Needs whose words alone lead to an entry: those that it is chiefly about. Words such as “half
 * term” must not bring up a crisis line, so a helpline has sensitive needs alone.
 */
const leadingNeeds = ({ head }: OpenIndex, { needs, ring }: OpenEntry): readonly number[] =>
  ring === ""
    ? needs.slice(0, CHIEF_NEEDS)
    : needs.filter((need) => head.needs[need]?.sensitive === 1);

function addName(index: OpenIndex, entry: OpenEntry): void {
  const { number, needs } = entry;
  const name = entry.names[0] ?? "";
  index.entries[number] = entry;
  index.factors[number] = staticScore(index.head.kinds[entry.kind]?.id, entry.state);
  noteName(index, number, name);
  for (const word of name.split(" ")) note(index, number, word, FIELD.name);
  for (const need of leadingNeeds(index, entry)) index.byNeed[need]?.push(number);
  if (!isNeed(index, entry)) return;
  index.needPages[needs[0] ?? 0] = number;
  noteNeed(index, needs[0] ?? 0, [entry.name]);
}

/** An incremental update of the index: one entry a step. */
interface Work {
  readonly count: number;
  readonly step: (row: number) => void;
}

const linesOf = <N extends string>(
  columns: Readonly<Record<N, string>>,
  names: readonly N[],
): ((name: N, row: number) => string) => {
  const lines = new Map(names.map((name) => [name, columns[name].split("\n")]));
  return (name, row) => lines.get(name)?.[row] ?? "";
};

/** Entries found by their names, needs and areas. */
function addNames(index: OpenIndex, group: NameGroup): Work {
  const kinds = group.kind.flatMap(([number, times]) => Array<number>(times).fill(number));
  const at = linesOf(group, ["name", "at", "needs", "areas", "ring", "line"]);
  const step = (row: number): void => {
    const letter = group.state[row] ?? ".";
    addName(
      index,
      new LazyEntry(
        {
          number: group.from + row,
          kind: kinds[row] ?? 0,
          name: at("name", row),
          at: at("at", row),
          needs: at("needs", row),
          areas: at("areas", row),
          state: letter === "." ? "" : letter,
          ring: at("ring", row),
          line: at("line", row),
        },
        index.head.kinds,
      ),
    );
  };
  return { count: group.count, step };
}

/**
 * Adds neighbouring words of the own name joined, which the first results do without, then other
 * names. A word of the own name has a higher weight.
 */
function addOthers(index: OpenIndex, group: Others): Work {
  const at = linesOf(group, ["also"]);
  const step = (row: number): void => {
    const entry = index.entries[group.from + row];
    const also = at("also", row);
    if (!(entry instanceof LazyEntry)) return;
    const stems = (entry.names[0] ?? "").split(" ");
    for (const word of joined(stems))
      if (!stems.includes(word)) note(index, entry.number, word, FIELD.name);
    if (also === "") return;
    entry.addOthers(also.split("|"));
    const [name = "", ...others] = entry.names;
    for (const other of others) noteName(index, entry.number, other);
    const own = new Set(wordsIn(name));
    for (const word of others.flatMap(wordsIn))
      if (!own.has(word)) note(index, entry.number, word, FIELD.also);
    if (isNeed(index, entry)) noteNeed(index, entry.needs[0] ?? 0, entry.also);
  };
  return { count: group.count, step };
}

/** Returns a test for words of an entry's names, joined neighbours included. */
function nameWords({ names }: OpenEntry): (word: string) => boolean {
  const apart = ` ${names.join(" ")} `;
  const together = names.join("").replaceAll(" ", "");
  return (word) =>
    together.includes(word) &&
    (apart.includes(` ${word} `) || names.some((name) => joined(name.split(" ")).includes(word)));
}

/** Adds all other words. A word of a name is indexed already, with a higher weight. */
function addDetails(index: OpenIndex, group: Details): Work {
  const at = linesOf(group, ["line", "place", "more", "on", "near"]);
  const step = (row: number): void => {
    const entry = index.entries[group.from + row];
    if (!(entry instanceof LazyEntry)) return;
    entry.line ||= at("line", row);
    entry.near = decodeNumbers(at("near", row));
    const known = nameWords(entry);
    const add = (text: string, weight: number): void =>
      stemsOf(text).forEach(
        (word) => void (known(word) || note(index, entry.number, word, weight)),
      );
    add(at("on", row), FIELD.on);
    add(at("place", row), FIELD.place);
    add(entry.line, FIELD.line);
    add(at("more", row), FIELD.more);
  };
  return { count: group.count, step };
}

/** Puts a whole part into the index, one entry at each step. */
export function* addPart(
  index: OpenIndex,
  { meanings, names = [], others = [], details = [], spelling }: Omit<IndexPart, "build">,
): Generator<undefined> {
  const work = [
    ...(meanings ? [() => addMeanings(index, meanings)] : []),
    ...names.map((group) => () => addNames(index, group)),
    ...others.map((group) => () => addOthers(index, group)),
    ...details.map((group) => () => addDetails(index, group)),
  ];
  if (spelling) index.commonWords = new Set(spelling.common.split(" "));
  for (const begin of work) {
    const { count, step } = begin();
    for (let row = 0; row < count; row++) yield void step(row);
  }
}
