/** Reads who gets the newsletter. Addresses stay in memory: no error here repeats one. */
import { readFileSync, realpathSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";

export interface Person {
  readonly address: string;
  /** The link to unsubscribe: https, or a `mailto:`. */
  readonly unsubscribe: string;
}

export interface People {
  readonly people: readonly Person[];
  /** Lines that contain no address, from 1. */
  readonly wrong: readonly number[];
  /** Lines that repeat an address. */
  readonly twice: number;
}

/** One address without a name. Stricter than RFC 5322: no quotes, spaces, commas or brackets. */
const ADDRESS =
  /^[^\s"<>(),:;@[\]\\]{1,64}@(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;

/** The first cell of a line of headings. */
const HEAD = /^e-?mail(?: address)?$/i;

/** Two spellings of one address count as one, so that nobody gets an issue twice. */
export const sameAddress = (address: string): string => address.trim().toLowerCase();

function isInside(folder: string, file: string): boolean {
  const way = relative(realpathSync(folder), realpathSync(file));
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The cells of a line of CSV or of a plain list (RFC 4180, without line ends in cells). */
const cellsOf = (line: string): readonly string[] =>
  line.split(/[,;\t]/).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, "$1")
      .trim(),
  );

function linkFor(address: string, own: string | undefined, pattern: string | undefined): string {
  const link = own === undefined || own === "" ? pattern : own;
  const filled = (link ?? "").replace("{address}", encodeURIComponent(address));
  if (/^mailto:[^\s<>,@]+@[^\s<>,@]+$/i.test(filled)) return filled;
  return /^https:\/\/[^\s<>]+$/.test(filled) && URL.canParse(filled) ? filled : "";
}

/**
 * The people of a file outside the project: a line each, the address first, then, if the list has
 * it, that person's own link to unsubscribe. `pattern` is a link for all others, https or mailto,
 * in which `{address}` is replaced by the address. Throws a sentence when the file cannot be used.
 */
export function readPeople(root: string, file: string, pattern: string | undefined): People {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new Error("The file with the addresses cannot be read. Look at the path after --to.");
  }
  if (isInside(root, file))
    throw new Error(
      "The file with the addresses lies in the project's folder, where it could be published. Put it somewhere else.",
    );
  const people = new Map<string, Person>();
  const wrong: number[] = [];
  const withoutLink: number[] = [];
  let twice = 0;
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  for (const [index, line] of lines.entries()) {
    const [address = "", own] = cellsOf(line);
    if (address === "" || address.startsWith("#")) continue;
    if (!ADDRESS.test(address)) {
      if (index > 0 || !HEAD.test(address)) wrong.push(index + 1);
      continue;
    }
    const unsubscribe = linkFor(address, own, pattern);
    if (unsubscribe === "") withoutLink.push(index + 1);
    if (people.has(sameAddress(address))) twice++;
    else people.set(sameAddress(address), { address, unsubscribe });
  }
  if (withoutLink.length > 0)
    throw new Error(
      `Line ${withoutLink[0]} has no way to unsubscribe. Add an https link as the second column, or set UNSUBSCRIBE_URL or MAIL_FROM.`,
    );
  return { people: [...people.values()], wrong, twice };
}
