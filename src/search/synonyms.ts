/** Puts the thesaurus into the index, a row at a time. */
import { type Meanings, decodeNumbers } from "./index-format.ts";
import { fold, isStopWord, stem, wordsOf } from "./tokenizer.ts";
import { recordCorrection, recordSpelling, type Meaning, type OpenIndex } from "./search-index.ts";

/** Shorter prefixes match too many words. */
const MIN_BEGINNING = 3;

/** Longest stem that too many slips would come near: “trap” is not “trans”. */
const SHORT = 5;

/** Between words of which any one will do: “keep/still shouting/screaming”. */
export const OR = "/";

/** The words of a part, of which any one will do. */
export const eitherOf = (part: string): readonly string[] =>
  part.includes(OR) ? part.split(OR) : [part];

/** One word of a row: a stem, or a beginning with its “*”. */
const partOf = (word: string): string =>
  word.endsWith("*") && word.length > MIN_BEGINNING
    ? `${fold(word.slice(0, -1))}*`
    : wordsOf(word).map(stem).join("");

function meaningOf(words: string, row: number): Meaning {
  if (words.includes("*"))
    return { row, stems: words.split(" ").map(partOf).filter(Boolean), whole: "", words };
  if (words.includes(OR)) {
    const stems = words.split(" ").map((part) => eitherOf(part).map(partOf).join(OR));
    return { row, stems, whole: "", words };
  }
  const typed = wordsOf(words);
  const stems = typed.map(stem);
  return {
    row,
    stems,
    whole: stems.length > 1 && typed.some(isStopWord) ? "" : stems.join(""),
    words,
  };
}

function addMeaning(map: Map<string, Meaning[]>, key: string, meaning: Meaning): void {
  const same = map.get(key);
  if (same) same.push(meaning);
  else map.set(key, [meaning]);
}

/** The stems without stop words; all of them when there are only stop words. */
function withoutStopWords(stems: readonly string[]): readonly string[] {
  const some = stems.filter((one) => !isStopWord(one));
  return some.length > 0 ? some : stems;
}

function recordMeaning(index: OpenIndex, meaning: Meaning, language: string): void {
  const { stems, whole } = meaning;
  // Misspellings do not match words for what the site lacks, small words or short ones.
  const canBeMeant = (word: string): boolean =>
    !/[-A-Z]/.test(language) && (language !== "=" || word.length > SHORT);
  for (const stemmed of stems.flatMap(eitherOf)) {
    if (stemmed.endsWith("*")) index.prefixes.push(stemmed.slice(0, -1));
    else if (!isStopWord(stemmed)) {
      recordSpelling(index, stemmed);
      if (canBeMeant(stemmed)) recordCorrection(index, stemmed);
    }
  }
  if (whole !== "") {
    addMeaning(index.wholes, whole, meaning);
    recordSpelling(index, whole);
    if (canBeMeant(whole)) recordCorrection(index, whole);
  }
  const anyOrder = /[+a-z]/i.test(language) ? withoutStopWords(stems) : stems;
  // With one distinctive word left, “for schools” would match every text with “school”.
  const isLoose = anyOrder !== stems && anyOrder.length > 1;
  if (meaning.words.includes("*") || isLoose) index.loose.push({ ...meaning, stems: anyOrder });
  // A page of the site is met by its words in their order too, as well as a row is.
  if (stems.length > 1)
    for (const first of eitherOf(stems[0] ?? "")) addMeaning(index.starts, first, meaning);
}

/** Returns the row count, and a function that adds one row to the index. */
export function addMeanings(
  index: OpenIndex,
  { w, n, e, l }: Meanings,
): { readonly count: number; readonly step: (row: number) => void } {
  const [words = [], needs = [], entries = [], languages = []] = [w, n, e, l].map((text) =>
    text.split("\n"),
  );
  const from = index.meanings.length;
  const step = (row: number): void => {
    const own = (words[row] ?? "").split("|").filter(Boolean);
    const language = languages[row] ?? "";
    index.meanings[from + row] = {
      w: own,
      n: decodeNumbers(needs[row] ?? ""),
      e: (entries[row] ?? "").split(",").filter(Boolean).map(Number),
      l: /[+=]/.test(language) ? "" : language,
    };
    for (const one of own) recordMeaning(index, meaningOf(one, from + row), language);
  };
  return { count: words.length, step };
}
