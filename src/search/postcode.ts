/**
 * Parses UK postcodes in running text, with common typing errors: letters for digits and digits for
 * letters, spaces, hyphens and dots anywhere, full-width characters. Only the outcodes of the place
 * are matched, so “B2” in “Flat B2” is left out.
 */
import type { AreaRow } from "./index-format.ts";

export interface Postcode {
  /** “DN31” */
  readonly outcode: string;
  /** “DN31 2” */
  readonly sector?: string;
  /** “ES”, the last two letters of a whole postcode. */
  readonly letters?: string;
  /** The same text with this postcode spelled as “DN31 2ES”, and without “postcode”, folded. */
  readonly text: string;
}

/** Signs that are typed for a digit or a letter. */
const ALIKE: Readonly<Record<string, string>> = {
  "0": "0O",
  "1": "1IL",
  "2": "2Z",
  "5": "5S",
  "6": "6G",
  "8": "8B",
  O: "O0",
  I: "I1L",
  L: "L1I",
  Z: "Z2",
  S: "S5",
  G: "G6",
  B: "B8",
};
const DIGIT: Readonly<Record<string, string>> = {
  O: "0",
  I: "1",
  L: "1",
  Z: "2",
  S: "5",
  G: "6",
  B: "8",
};
const LETTER: Readonly<Record<string, string>> = {
  "0": "O",
  "1": "L",
  "2": "Z",
  "5": "S",
  "6": "G",
  "8": "B",
};

const signs = (text: string): string =>
  Array.from(text, (sign) => `[${ALIKE[sign] ?? sign}]`).join(" ?");

/** The outcode with spaces anywhere and a zero too many before its number: “DN031”. */
function outcodeShape(outcode: string): string {
  const [, area = "", district = ""] = /^([A-Z]+)(.*)$/.exec(outcode) ?? [];
  return `(?:^| )${signs(area)} ?[0O]? ?${signs(district)}`;
}

const INWARD_DIGIT = "([0-9OILZSGB])";
const INWARD_LETTER = "([A-Z012568])";
/**
 * A whole postcode; a sector, perhaps with the first letter of the rest; an outcode. A sector needs
 * its space.
 */
const ENDINGS = [
  ` ?${INWARD_DIGIT} ?${INWARD_LETTER} ?${INWARD_LETTER}(?= |$)`,
  ` ${INWARD_DIGIT} ?[A-Z]?(?= |$)`,
  "(?= |$)",
] as const;

/** Words that say no more than that a postcode follows. */
const CALLED = /(?:^| )POST ?CODES?(?= |$)/g;

const shapes = new Map<string, readonly RegExp[]>();

function shapesOf(outcode: string): readonly RegExp[] {
  const known = shapes.get(outcode);
  if (known) return known;
  const made = ENDINGS.map((ending) => new RegExp(outcodeShape(outcode) + ending));
  shapes.set(outcode, made);
  return made;
}

const digitOf = (sign: string): string => DIGIT[sign] ?? sign;
const letterOf = (sign: string): string => LETTER[sign] ?? sign;

function read(outcode: string, found: RegExpExecArray, plain: string): Postcode {
  const [whole, digit, first, second] = found;
  const sector = digit === undefined ? undefined : `${outcode} ${digitOf(digit)}`;
  const letters =
    first === undefined || second === undefined ? undefined : letterOf(first) + letterOf(second);
  const spelled = ` ${sector ?? outcode}${letters ?? ""}`;
  return {
    outcode,
    ...(sector === undefined ? {} : { sector }),
    ...(letters === undefined ? {} : { letters }),
    text: `${plain.slice(0, found.index)}${spelled}${plain.slice(found.index + whole.length)}`
      .replace(CALLED, " ")
      .trim(),
  };
}

/**
 * The best postcode in a text: a full one before a partial one, the first before a later one.
 * `sectors` (“DN31 2”) and `outcodes` (“DN31”) are those of the place.
 */
export function postcodeIn(
  text: string,
  outcodes: readonly string[],
  sectors: readonly string[] = [],
): Postcode | undefined {
  const plain = text
    .slice(0, 1000)
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, " ")
    .trim();
  if (!/\d/.test(plain)) return undefined;
  const longestFirst = [...outcodes].sort((a, b) => b.length - a.length);
  for (let ending = 0; ending < ENDINGS.length; ending++) {
    const found = longestFirst.flatMap((outcode) => {
      const match = shapesOf(outcode)[ending]?.exec(plain);
      return match ? [{ at: match.index, code: read(outcode, match, plain) }] : [];
    });
    const isKnown = ({ code }: (typeof found)[number]): boolean =>
      code.sector !== undefined && sectors.includes(code.sector);
    const best = [...found].sort(
      (a, b) => Number(isKnown(b)) - Number(isKnown(a)) || a.at - b.at,
    )[0];
    if (best) return best.code;
  }
  return undefined;
}

interface Head {
  readonly areas: readonly AreaRow[];
}

const known = new WeakMap<Head, { readonly outcodes: string[]; readonly sectors: string[] }>();

/** The postcode in a text, of those that the areas of the index contain. */
export function postcodeOfIndex(head: Head, text: string): Postcode | undefined {
  let codes = known.get(head);
  if (!codes) {
    const sectors = [...new Set(head.areas.flatMap(([, , own]) => own.split(",").filter(Boolean)))];
    codes = { sectors, outcodes: [...new Set(sectors.map((one) => one.split(" ")[0] ?? ""))] };
    known.set(head, codes);
  }
  return postcodeIn(text, codes.outcodes, codes.sectors);
}

/** Numbers of the areas that a postcode lies in or touches. */
export function postcodeAreas(
  { areas }: Head,
  { outcode, sector }: Pick<Postcode, "outcode" | "sector">,
): readonly number[] {
  return areas.flatMap(([, , sectors], index) =>
    sectors
      .split(",")
      .some((one) => (sector === undefined ? one.startsWith(`${outcode} `) : one === sector))
      ? [index]
      : [],
  );
}
