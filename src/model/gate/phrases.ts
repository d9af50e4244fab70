/**
 * The phrases that the danger model learns from: `_data/intent/<language>/<category>.txt`, one a
 * line, each written as somebody would type it.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteData } from "../data/index.ts";
import type { Problem } from "../problem.ts";
import { HARMLESS } from "./harmless.ts";

export interface Phrase {
  readonly text: string;
  readonly language: string;
  readonly category: string;
  readonly file: string;
  readonly line: number;
}

const FOLDER = "_data/intent";
const MAX_LETTERS = 1000;

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’‘]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();

/** Phrases of one file; “#” begins a remark. */
export function phrasesOf(file: string, source: string): Phrase[] {
  const [language = "", name = ""] = file.split("/").slice(-2);
  return source.split("\n").flatMap((written, index) => {
    const text = written.trim();
    return text === "" || text.startsWith("#")
      ? []
      : [{ text, language, category: name.replace(/\.txt$/, ""), file, line: index + 1 }];
  });
}

/**
 * Every phrase under a project's folder, sorted by file. `harmless-crafts.txt` and the like are one
 * class with `harmless.txt`.
 */
export function readPhrases(root: string, folder = join(root, FOLDER)): Phrase[] {
  if (!existsSync(folder)) return [];
  const names = (path: string): string[] => readdirSync(path).sort();
  return names(folder)
    .filter((language) => !language.includes("."))
    .flatMap((language) =>
      names(join(folder, language)).flatMap((name) =>
        phrasesOf(
          `${FOLDER}/${language}/${name}`,
          readFileSync(join(folder, language, name), "utf8"),
        ).map((phrase) =>
          phrase.category.startsWith(`${HARMLESS}-`) ? { ...phrase, category: HARMLESS } : phrase,
        ),
      ),
    );
}

/** From this number of words on, a phrase that differs from another in one word is a copy. */
const COPY_FROM = 4;

/** The phrase with each of its words replaced by a placeholder in turn. */
function openForms(words: readonly string[]): string[] {
  return words.map((_, open) => words.map((word, at) => (at === open ? "*" : word)).join(" "));
}

function faultOf(
  { text, category, language }: Phrase,
  seen: Map<string, Phrase>,
  open: Map<string, Phrase>,
  categories: readonly string[],
): string | undefined {
  if (!categories.includes(category))
    return `is in the file of “${category}”, which _data/urgent.json does not list.`;
  if (text.includes("\uFFFD"))
    return "contains a character that could not be read (�). Write it again.";
  if (text.length > MAX_LETTERS) return `is longer than ${MAX_LETTERS} letters. Shorten it.`;
  const words = plain(text).split(" ");
  const key = words.join(" ");
  if (key === "") return "has no letters. Take it out.";
  const before = seen.get(key);
  if (before?.category === category)
    return `is already in ${before.file}, line ${before.line}. Take one out.`;
  if (before)
    return `is also under “${before.category}” (${before.file}, line ${before.line}). Keep it only under the kind whose help is needed first.`;
  if (words.length < COPY_FROM) return undefined;
  const forms = openForms(words).map((form) => `${language} ${category} ${form}`);
  const near = forms.map((form) => open.get(form)).find((phrase) => phrase !== undefined);
  if (near)
    return `is “${near.text}” with one word changed (${near.file}, line ${near.line}). The model learns nothing new from it: take one out.`;
  return undefined;
}

/**
 * Separates accepted phrases from rejected ones, with the reason: duplicates, the same words in two
 * categories, another phrase with one word changed, broken characters.
 */
export function siftPhrases(
  phrases: readonly Phrase[],
  categories: readonly string[],
): {
  readonly kept: readonly Phrase[];
  readonly refused: readonly { readonly phrase: Phrase; readonly reason: string }[];
} {
  const seen = new Map<string, Phrase>();
  const open = new Map<string, Phrase>();
  const kept: Phrase[] = [];
  const refused: { phrase: Phrase; reason: string }[] = [];
  for (const phrase of phrases) {
    const reason = faultOf(phrase, seen, open, [...categories, HARMLESS]);
    if (reason !== undefined) {
      refused.push({ phrase, reason });
      continue;
    }
    kept.push(phrase);
    const words = plain(phrase.text).split(" ");
    seen.set(words.join(" "), phrase);
    for (const form of words.length < COPY_FROM ? [] : openForms(words))
      open.set(`${phrase.language} ${phrase.category} ${form}`, phrase);
  }
  return { kept, refused };
}

/** The gate's problems for phrases that are rejected. */
export const phraseProblems = (
  phrases: readonly Phrase[],
  categories: readonly string[],
): Problem[] =>
  siftPhrases(phrases, categories).refused.map(({ phrase: { file, line, text }, reason }) => ({
    file,
    field: `line ${line}`,
    message: `“${text}” ${reason}`,
  }));

/** What is wrong in the phrases under a project's folder. */
export const intentProblems = (root: string, { urgent }: SiteData): Problem[] =>
  phraseProblems(
    readPhrases(root),
    urgent.categories.map(({ id }) => id),
  );
