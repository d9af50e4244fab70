/** Lists of texts and of numbers as the columns of the index. Build time only. */
import { letterOf } from "../search/index-format.ts";

/** A column of newline-separated texts. The gate refuses line breaks in them. */
export const column = (texts: readonly string[]): string =>
  texts.map((text) => text.replace(/\s*\n\s*/g, " ")).join("\n");

/** Each value as the letter of its number among all; unknown ones are left out. */
export const letters = (values: readonly string[], all: readonly string[]): string =>
  values
    .map((value) => all.indexOf(value))
    .filter((number) => number >= 0)
    .map(letterOf)
    .join("");
