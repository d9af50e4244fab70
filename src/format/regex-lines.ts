/**
 * A regular expression written over several lines, for lists of words: line breaks and indents are
 * not part of it, all other spaces are. `flags`: as those of RegExp.
 */
export const regexLines =
  (flags: string) =>
  ({ raw }: TemplateStringsArray): RegExp =>
    new RegExp(raw.join("").replace(/\n\s*/g, ""), flags);
