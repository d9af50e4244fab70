/** Checks postcodes against those of the place in `_data/places.json`. */
import type { SiteData } from "../data/index.ts";
import { quote } from "../fields/index.ts";
import { nearest } from "../nearest.ts";
import { items, type RuleFault, type RuleRecord, textsOf } from "./rule.ts";

type Places = Pick<SiteData["places"], "outcodes" | "sectors">;

/** Postcodes in a text, also with letters where digits belong. */
const IN_TEXT =
  /(?:^|[^A-Za-z0-9])(([A-Z]{1,2}[0-9OIL][0-9A-Z]?) ?([0-9OIL][ABD-HJLNP-UW-Z]{2}))(?![A-Za-z0-9])/g;

const asDigit = (sign: string): string => sign.replace(/O/g, "0").replace(/[IL]/g, "1");
const parts = (postcode: string): [outward: string, inward: string] => [
  postcode.slice(0, -3).trim(),
  postcode.slice(-3),
];

/** The postcode with the letters O, I and L replaced where only a digit is possible. */
function withDigits(outward: string, inward: string): string {
  const letters = /^[A-Z]{1,2}(?=[0-9OIL])/.exec(outward)?.[0] ?? "";
  return `${letters}${asDigit(outward.slice(letters.length))} ${asDigit(inward.slice(0, 1))}${inward.slice(1)}`;
}

const isHere = (outward: string, { outcodes }: Places): boolean =>
  outcodes.some(({ code }) => code === outward);

/** The postcode that was probably meant; undefined when none is near. */
function likely(outward: string, inward: string, places: Places): string | undefined {
  const corrected = withDigits(outward, inward);
  if (isHere(parts(corrected)[0], places)) return corrected;
  const near = nearest(
    outward,
    places.outcodes.map(({ code }) => code),
  );
  return near === undefined ? undefined : `${near} ${inward}`;
}

const hint = (meant: string | undefined): string =>
  meant === undefined ? "Look it up again, or leave it out." : `Did you mean “${meant}”?`;

/** What is wrong with a whole postcode of a place here, or nothing. */
function fault(postcode: string, places: Places): string | undefined {
  if (places.outcodes.length === 0) return undefined;
  const [outward, inward] = parts(postcode);
  if (!isHere(outward, places))
    return `${quote(postcode)} is not a postcode of this place. ${hint(likely(outward, inward, places))}`;
  const sector = `${outward} ${inward.slice(0, 1)}`;
  return places.sectors.length === 0 || places.sectors.some(({ code }) => code === sector)
    ? undefined
    : `${quote(postcode)} is not a postcode of this place: there is no ${quote(sector)} here. Look it up again, or leave it out.`;
}

/**
 * What is wrong with postcodes in words: slips everywhere, others only in the words for a place.
 */
function wordFaults(words: string, isPlace: boolean, places: Places): string[] {
  return [...words.matchAll(IN_TEXT)].flatMap(([, shown = "", outward = "", inward = ""]) => {
    const corrected = withDigits(outward, inward);
    if (corrected !== `${outward} ${inward}` && isHere(parts(corrected)[0], places))
      return [`${quote(shown)} has a letter where a digit belongs. Did you mean “${corrected}”?`];
    const wrong = isPlace ? fault(`${outward} ${inward}`, places) : undefined;
    return wrong === undefined ? [] : [wrong];
  });
}

/** Postcodes of an entry that cannot be right, each with the way to its field. */
export function postcodeFaults(record: RuleRecord, places: Places): RuleFault[] {
  const inFields = items(record["locations"]).flatMap(({ postcode }, index): RuleFault[] => {
    const message = typeof postcode === "string" ? fault(postcode, places) : undefined;
    return message === undefined ? [] : [{ path: ["locations", index, "postcode"], message }];
  });
  const inWords = textsOf(record).flatMap(({ path, text }) =>
    path.at(-1) === "postcode" || path[0] === "file"
      ? []
      : wordFaults(text, path[0] === "place", places).map((message) => ({ path, message })),
  );
  return [...inFields, ...inWords];
}
