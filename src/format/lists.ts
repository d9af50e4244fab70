/** Joins words as they are said. */
function join(words: readonly string[], last: string): string {
  return words.length < 2
    ? (words[0] ?? "")
    : `${words.slice(0, -1).join(", ")} ${last} ${words[words.length - 1] ?? ""}`;
}

/** “a, b and c”. */
export const joinAnd = (words: readonly string[]): string => join(words, "and");

/** “a, b or c”. */
export const joinOr = (words: readonly string[]): string => join(words, "or");
