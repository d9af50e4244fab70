/** Puts the thesaurus into the index, a row at a time. */
import { type Meanings, numbersIn } from "./index-format.ts";
import { isStopWord, stem, wordsOf } from "./tokenizer.ts";
import { learnSpelling, type Meaning, type OpenIndex } from "./search-index.ts";

function meaningOf(words: string, row: number): Meaning {
  const typed = wordsOf(words);
  const stems = typed.map(stem);
  return {
    row,
    stems,
    whole: stems.length > 1 && typed.some(isStopWord) ? "" : stems.join(""),
    words,
  };
}

function putUnder(map: Map<string, Meaning[]>, key: string, meaning: Meaning): void {
  const same = map.get(key);
  if (same) same.push(meaning);
  else map.set(key, [meaning]);
}

function learnMeaning(index: OpenIndex, meaning: Meaning): void {
  const { stems, whole } = meaning;
  putUnder(index.wholes, whole, meaning);
  if (stems.length > 1) putUnder(index.starts, stems[0] ?? "", meaning);
  for (const stemmed of stems) if (!isStopWord(stemmed)) learnSpelling(index, stemmed);
  learnSpelling(index, whole);
}

/** How many rows there are, and what puts one of them in. */
export function addMeanings(
  index: OpenIndex,
  { w, n, e, l }: Meanings,
): { readonly count: number; readonly step: (row: number) => void } {
  const [words = [], needs = [], entries = [], languages = []] = [w, n, e, l].map((text) =>
    text.split("\n"),
  );
  const step = (row: number): void => {
    const own = (words[row] ?? "").split("|").filter(Boolean);
    index.meanings[row] = {
      w: own,
      n: numbersIn(needs[row] ?? ""),
      e: (entries[row] ?? "").split(",").filter(Boolean).map(Number),
      l: languages[row] ?? "",
    };
    for (const one of own) learnMeaning(index, meaningOf(one, row));
  };
  return { count: words.length, step };
}
