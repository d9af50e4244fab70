/**
 * Checks the phrases of `_data/urgent.json` that tell a kind of danger, and the lists they share.
 */
import { namedLists, type WordList, withListWords } from "../../format/word-lists.ts";
import type { Urgent } from "../data/urgent.ts";
import { nearest } from "../nearest.ts";

/** The name of the field, and what is wrong in it. */
type Fault = readonly [field: string, message: string];

const NAME = /^[a-z]+(?:-[a-z]+)*$/;
/** A word as the search splits and folds typed words: letters without accents, or digits. */
const WORD = /^(?:\p{L}+|\p{N}+)$/u;

const folded = (word: string): string =>
  word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** True for a word that typed words can match. */
const canMatch = (word: string): boolean =>
  WORD.test(word) && word === folded(word) && !/(.)\1\1/u.test(word);

function unmatched(words: string): string | undefined {
  const word = words.split(/[ +/]/).find((one) => !canMatch(one));
  return word === undefined
    ? undefined
    : `“${word}” in “${words}” is never found. Write small letters without accents or apostrophes, and no digits between them.`;
}

const listFaults = (lists: readonly WordList[], phrases: readonly string[]): Fault[] =>
  lists.flatMap(({ name, words }, at): Fault[] => {
    const field = `Lists of words ${at + 1}`;
    const never = words.includes(" ")
      ? `“${words}” has a space. A list stands for one word: put “/” between its words.`
      : unmatched(words);
    return [
      ...(NAME.test(name) && lists.findIndex((list) => list.name === name) === at
        ? []
        : [
            [
              field,
              `“${name}” is here twice, or is not small letters with single hyphens. Give it another short name.`,
            ] as const,
          ]),
      ...(never === undefined ? [] : [[field, never] as const]),
      ...(phrases.some((phrase) => namedLists(phrase).includes(name))
        ? []
        : [[field, `“{${name}}” is in no phrase. Take the list out.`] as const]),
    ];
  });

function phraseFault(phrase: string, lists: readonly WordList[]): string | undefined {
  const names = lists.map(({ name }) => name);
  const unknown = namedLists(phrase).find((name) => !names.includes(name));
  if (unknown === undefined) {
    const own = withListWords(
      phrase,
      names.map((name) => ({ name, words: "word" })),
    );
    return unmatched(own);
  }
  const near = nearest(unknown, names);
  return `“{${unknown}}” is not a list of words. ${near === undefined ? "Choose another." : `Did you mean “{${near}}”?`}`;
}

/** What is wrong with the phrases and lists, each with the field it is in. */
export const dangerPhraseFaults = ({ wordLists, categories }: Urgent): readonly Fault[] => [
  ...listFaults(
    wordLists,
    categories.flatMap(({ phrases }) => phrases),
  ),
  ...categories.flatMap(({ phrases }, at) =>
    phrases.flatMap((phrase): readonly Fault[] => {
      const fault = phraseFault(phrase, wordLists);
      return fault === undefined ? [] : [[`Kinds of danger ${at + 1}`, fault]];
    }),
  ),
];
