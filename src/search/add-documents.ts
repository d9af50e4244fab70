/**
 * Adds the parts of the index as they load, one entry a step, so that a slow phone can interleave
 * it with other work.
 */
import { CHIEF_NEEDS, FIELD } from "./weights.ts";
import { LazyEntry, type OpenEntry } from "./document.ts";
import { staticScore } from "./static-score.ts";
import { type IndexPart, type NameGroup } from "./index-format.ts";
import { partsOfPhrase } from "./intent/phrases.ts";
import { stemsOf } from "./tokenizer.ts";
import type { KindWords } from "./urgent-help.ts";
import type { Work } from "./open-index.ts";
import { recordCorrection, recordSpelling, type OpenIndex } from "./search-index.ts";

function postingsOf(index: OpenIndex, word: string): number[] {
  const known = index.words.get(word);
  if (known) return known;
  const fresh: number[] = [];
  index.words.set(word, fresh);
  recordSpelling(index, word);
  return fresh;
}

/** Records the weight of a word in an entry; the highest one when the word occurs twice. */
export function note(index: OpenIndex, number: number, word: string, weight: number): void {
  if (word === "") return;
  const known = postingsOf(index, word);
  if (weight >= FIELD.place) recordCorrection(index, word);
  const last = known.length - 2;
  if (last < 0 || known[last] !== number) known.push(number, weight);
  else if ((known[last + 1] ?? 0) < weight) known[last + 1] = weight;
}

/** Records a name of an entry. */
export function noteName({ named }: OpenIndex, number: number, name: string): void {
  const same = named.get(name);
  if (same) same.push(number);
  else named.set(name, [number]);
}

/** Records the words of a need's label and its other names. */
export function noteNeed({ needWords }: OpenIndex, need: number, names: readonly string[]): void {
  for (const word of new Set(names.flatMap(stemsOf))) {
    const needs = needWords.get(word) ?? [];
    if (!needs.includes(need)) needWords.set(word, [...needs, need]);
  }
}

/** True for the page of a need. */
export const isNeed = (index: OpenIndex, { kind }: OpenEntry): boolean =>
  index.head.kinds[kind]?.id === "need";

/**
 * Needs whose words alone lead to an entry: those that it is chiefly about. Words such as “half
 * term” must not bring up a crisis line, so a helpline has sensitive needs alone.
 */
const leadingNeeds = ({ head }: OpenIndex, { needs, tel }: OpenEntry): readonly number[] =>
  tel === ""
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

/**
 * Splits columns of newline-separated text. Returns a function that gives the text of a row in a
 * column, empty where there is none.
 */
export const columnLines = <N extends string>(
  columns: Readonly<Record<N, string>>,
  names: readonly N[],
): ((name: N, row: number) => string) => {
  const lines = new Map(names.map((name) => [name, columns[name].split("\n")]));
  return (name, row) => lines.get(name)?.[row] ?? "";
};

/** Entries found by their names, needs and areas. */
function addNames(index: OpenIndex, group: NameGroup): Work {
  const kinds = group.kind.flatMap(([number, times]) => Array<number>(times).fill(number));
  const at = columnLines(group, ["name", "at", "needs", "areas", "tel", "line"]);
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
          tel: at("tel", row),
          line: at("line", row),
        },
        index.head.kinds,
      ),
    );
  };
  return { count: group.count, step };
}

/** Adds the names and phrases of the kinds of danger. */
function addTold(index: OpenIndex, told: readonly KindWords[]): void {
  const { help } = index.head;
  const categories = help.categories.map((one) => ({
    ...one,
    ...told.find(({ id }) => id === one.id),
  }));
  index.head = { ...index.head, help: { ...help, categories } };
  index.isTold = true;
}

/**
 * Puts a whole part into the index, one entry at each step. What comes after the names is left out
 * before `later` has come.
 */
export function* addPart(
  index: OpenIndex,
  {
    told,
    figures,
    meanings,
    elsewhere,
    names = [],
    others = [],
    details = [],
    spelling,
  }: Omit<IndexPart, "build">,
): Generator<undefined> {
  const { later } = index;
  const work = [
    ...(meanings ? [() => later.addMeanings(index, meanings)] : []),
    ...names.map((group) => () => addNames(index, group)),
    ...others.map((group) => () => later.addOthers(index, group)),
    ...details.map((group) => () => later.addDetails(index, group)),
  ];
  if (told) addTold(index, told);
  if (elsewhere) index.elsewhere = elsewhere;
  if (figures) index.figures = figures.map(partsOfPhrase);
  if (spelling) index.commonWords = new Set(spelling.common.split(" "));
  for (const begin of work) {
    const { count, step } = begin();
    for (let row = 0; row < count; row++) yield void step(row);
  }
}
