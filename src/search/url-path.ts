/** Shortens URLs in the index: most end with the words of the entry’s name. */
import { wordsOf } from "./tokenizer.ts";

const pathFrom = (name: string): string => wordsOf(name).join("-");

/**
 * The middle of an address when it follows from a name: nothing; when it begins so: “+” and the
 * rest. Else itself.
 */
export const shortPath = (path: string, name: string): string =>
  path === pathFrom(name)
    ? ""
    : path.startsWith(`${pathFrom(name)}-`)
      ? `+${path.slice(pathFrom(name).length)}`
      : path;
export const longPath = (short: string, name: string): string =>
  short === "" ? pathFrom(name) : short.startsWith("+") ? pathFrom(name) + short.slice(1) : short;
