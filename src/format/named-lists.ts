/** Lists that several kinds of danger share. They refer to a list as “{name}”. */

/**
 * Words that phrases share: with a list “partner” of “husband/wife”, “{partner}/ex hits me” means
 * “husband/wife/ex hits me”.
 */
export interface WordList {
  readonly name: string;
  /** Words with “/” between them. */
  readonly words: string;
}

/** Kinds of danger that others rule out together. */
export interface KindList {
  readonly name: string;
  readonly kinds: readonly string[];
}

const NAMED = /\{([^{}]*)\}/g;

/** The names of the lists in a phrase, in their order. */
export const namedLists = (phrase: string): readonly string[] =>
  Array.from(phrase.matchAll(NAMED), ([, name = ""]) => name);

/** The phrase with the words of each list in place of its name. An unknown name stays. */
export const withListWords = (phrase: string, lists: readonly WordList[]): string =>
  phrase.replace(
    NAMED,
    (whole, name: string) => lists.find((list) => list.name === name)?.words ?? whole,
  );

/** Kinds of danger, with those of each list in place of its name. */
export const withListKinds = (
  kinds: readonly string[],
  lists: readonly KindList[],
): readonly string[] =>
  kinds.flatMap((kind) => lists.find(({ name }) => kind === `{${name}}`)?.kinds ?? [kind]);
