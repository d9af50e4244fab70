/** Shortens URLs in the index: most end with the words of the entry’s name. */
import { wordsOf } from "./tokenizer.ts";

const pathFrom = (name: string): string => wordsOf(name).join("-");

/**
 * The middle of an address without what follows from a name: empty for the whole, “+” and the rest
 * for an address that begins with the name, else the address as it is.
 */
export const shortPath = (path: string, name: string): string =>
  path === pathFrom(name)
    ? ""
    : path.startsWith(`${pathFrom(name)}-`)
      ? `+${path.slice(pathFrom(name).length)}`
      : path;
/** The middle of an address from what `shortPath` wrote. */
export const longPath = (short: string, name: string): string =>
  short === "" ? pathFrom(name) : short.startsWith("+") ? pathFrom(name) + short.slice(1) : short;
