/**
 * Checks the phrases of `_data/urgent.json` that name a kind of danger, and the lists that kinds
 * share.
 */
import { plainLetters } from "../../format/letters.ts";
import { namedLists, type WordList, withListWords } from "../../format/named-lists.ts";
import type { Urgent } from "../data/urgent.ts";
import { didYouMean } from "../nearest.ts";

/** The name of the field, and what is wrong in it. */
type Fault = readonly [field: string, message: string];

const NAME = /^[a-z]+(?:-[a-z]+)*$/;
/** A word as the tokenizer gives it: letters without accents, or digits. */
const WORD = /^(?:\p{L}+|\p{N}+)$/u;

/** True for a word that typed words can match. */
const canMatch = (word: string): boolean =>
  WORD.test(word) && word === plainLetters(word) && !/(.)\1\1/u.test(word);

/** What is wrong with a phrase of which no typed words match a part; undefined for others. */
export function unmatched(words: string): string | undefined {
  const word = words.split(/[ +/]/).find((one) => !canMatch(one));
  return word === undefined
    ? undefined
    : `“${word}” in “${words}” is never found. Write small letters without accents or apostrophes, and no digits between them.`;
}

const nameFaults = (label: string, lists: readonly { readonly name: string }[]): readonly Fault[] =>
  lists.flatMap(({ name }, at): readonly Fault[] =>
    NAME.test(name) && lists.findIndex((list) => list.name === name) === at
      ? []
      : [
          [
            `${label} ${at + 1}`,
            `“${name}” is here twice, or is not small letters with single hyphens. Give it another short name.`,
          ],
        ],
  );

const listFaults = (lists: readonly WordList[], phrases: readonly string[]): Fault[] =>
  lists.flatMap(({ name, words }, at): Fault[] => {
    const field = `Lists of words ${at + 1}`;
    const never = words.includes(" ")
      ? `“${words}” has a space. A list matches one word: put “/” between its words.`
      : unmatched(words);
    return [
      ...(never === undefined ? [] : [[field, never] as const]),
      ...(phrases.some((phrase) => namedLists(phrase).includes(name))
        ? []
        : [[field, `“{${name}}” is in no phrase. Take the list out.`] as const]),
    ];
  });

function kindListFaults({ kindLists, categories }: Urgent): readonly Fault[] {
  const ids = categories.map(({ id }) => id);
  const named = new Set(categories.flatMap((one) => [...one.rulesOut, ...one.inDangerOf]));
  return kindLists.flatMap(({ name, kinds }, at): readonly Fault[] => {
    const field = `Lists of kinds ${at + 1}`;
    return [
      ...kinds
        .filter((kind) => !ids.includes(kind))
        .map((kind) => [field, `“${kind}” is not known. ${didYouMean(kind, ids)}`] as const),
      ...(named.has(`{${name}}`)
        ? []
        : [[field, `“{${name}}” is named by no kind. Take the list out.`] as const]),
    ];
  });
}

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
  const known = names.map((name) => `{${name}}`);
  return `“{${unknown}}” is not a list of words. ${didYouMean(`{${unknown}}`, known)}`;
}

/** What is wrong with the phrases and lists, each with the field it is in. */
export function dangerPhraseFaults(urgent: Urgent): readonly Fault[] {
  const { wordLists, kindLists, categories } = urgent;
  return [
    ...nameFaults("Lists of words", wordLists),
    ...listFaults(
      wordLists,
      categories.flatMap(({ phrases, inDanger }) => [...phrases, ...inDanger]),
    ),
    ...nameFaults("Lists of kinds", kindLists),
    ...kindListFaults(urgent),
    ...categories.flatMap(({ phrases, inDanger }, at) =>
      [...phrases, ...inDanger].flatMap((phrase): readonly Fault[] => {
        const fault = phraseFault(phrase, wordLists);
        return fault === undefined ? [] : [[`Kinds of danger ${at + 1}`, fault]];
      }),
    ),
  ];
}
