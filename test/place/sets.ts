/**
 * The test sets of `test/place/sets`: texts written before any run and split in two halves. Only
 * the misses of `tuned` were looked at while the search and its data were changed; `kept` was kept
 * apart.
 */
import { existsSync, readFileSync } from "node:fs";

export type Half = "tuned" | "kept";
export type Halves<T> = Readonly<Record<Half, T>>;

const pathOf = (name: string): string => `test/place/sets/${name}.json`;
const read = (name: string): unknown => JSON.parse(readFileSync(pathOf(name), "utf8"));

/**
 * Both halves of a set, from `<name>.json`, or from `<name>-tuned.json` and `<name>-kept.json`.
 * `More` are parts of the file beside the halves.
 */
export const halvesOf = <T, More = unknown>(name: string): Halves<T> & More =>
  (existsSync(pathOf(name))
    ? read(name)
    : { tuned: read(`${name}-tuned`), kept: read(`${name}-kept`) }) as Halves<T> & More;

/** What a set says of a text, and not the text itself. */
const EXPECTED = new Set(["expect", "first", "kind", "line"]);

/** Every text of a half or of a part of it. */
export function textsOf(part: unknown): readonly string[] {
  if (typeof part === "string") return [part];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (EXPECTED.has(key) ? [] : textsOf(value)));
}
