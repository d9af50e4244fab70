/** Markdown without the signs that stand within words. */

const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/**
 * A Markdown text as it is read, for rules about its words: “*this* Saturday” is “this Saturday”,
 * and “jo\_smith” is “jo_smith”. Links and headings keep their signs.
 */
export const withoutEmphasis = (markdown: string): string =>
  markdown.replace(/(^|[^\\])\*+/g, "$1").replace(ESCAPED, "$1");
