/** Questions about a street and number that may be somebody's home, where no word says so. */
import { regexLines } from "../../format/regex-lines.ts";
import type { Question } from "./question.ts";

const STREET =
  "(?:street|st|road|rd|avenue|ave|lane|ln|close|drive|crescent|cres|grove|terrace|court|place|gardens|way|walk|row|square|mews|view|gate)";
/** “42 Convamore Road”, “Flat 3, 14a Rutland St”. */
const NUMBERED = new RegExp(
  `(?:\\b(?:flat|apartment|apt|unit|no\\.?|number) ?\\d{1,3}[a-z]?,? )?\\b\\d{1,4}[a-d]?,? (?:[a-z'’-]+ ){1,3}${STREET}\\b`,
  "gi",
);
/** What is done at a home, and at no hall. */
const AT_HOME = regexLines("i")`
  \b(?:(?:ring|press|use) the (?:door ?)?(?:bell|buzzer)|knock|door ?bell|buzzer|side (?:gate
  |door|entrance)|back (?:gate|door|garden|yard)|front (?:garden|yard)|round the back|(?:top
  |ground|first|upstairs|downstairs|basement) (?:floor )?flat|on (?:the|our|my) (?:drive
  |doorstep)|from (?:the|our|my) (?:garage|shed|porch)|(?:red|blue|green|white|black|yellow
  |brown) door|next door|garage sale|yard sale|(?:collect(?:ion)?|pick ?up|drop ?(?:off|it
  |them)?) (?:only )?(?:from|at|to)|leave (?:it |them )?(?:by|at|with|in|on) the|(?:i
  |we)['’]?(?:m|re)? (?:am |are )?(?:in|at home) (?:after|until|from|most))\b
`;
/** “Sue's, ” before the street, and no church. */
const OWNER = /(?:^|[^.\p{L}] ?)(?!St |Saint )\p{Lu}\p{Ll}+['’]s(?: at)?,? $/u;
/** A place for everybody. */
const VENUE = regexLines("i")`
  \b(?:hall|church|chapel|mosque|temple|centre|center|hub|school|academy|college|nursery
  |library|museum|cafe|café|pub|inn|hotel|club|clinic|surgery|hospital|pharmacy|office|shop
  |market|store|supermarket|park|playground|gym|pool|theatre|cinema|station|studio|room|rooms
  |building|house|foodbank|food bank|pantry|larder|project|trust|society|foundation|base)\b
`;
/** A whole postcode soon after a street: “, Anytown, ZZ1 1AA”. */
const POSTCODE_NEXT = /^[^\n]{0,40}?\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/i;
/** A sentence around a place, in characters on each side. */
const AROUND = 120;
/** The name of a building in front of its street and postcode, in characters. */
const IN_FRONT = 60;

const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/**
 * A question about a numbered street alone in “Where”, with its postcode, or beside words such as
 * “ring the bell”. A numbered street beside the name of a building is not asked about, nor is one
 * of `publicStreets`: the streets of the places on this site.
 */
export function aboutHomes(
  field: Question["field"],
  text: string,
  publicStreets: readonly string[] = [],
): Question[] {
  const known = publicStreets.map(folded).filter((street) => street !== "");
  for (const found of text.matchAll(NUMBERED)) {
    const place = found[0].trim();
    const before = text.slice(0, found.index);
    const after = text.slice(found.index + found[0].length);
    const plain = folded(place);
    if (known.some((street) => street.includes(plain) || plain.includes(street))) continue;
    const around = before.slice(-AROUND) + found[0] + after.slice(0, AROUND);
    const hasPostcode = POSTCODE_NEXT.test(after);
    // In running words a hall further on is another place.
    const isInText = hasPostcode && field !== "where";
    if (VENUE.test(isInText ? before.slice(-IN_FRONT) + found[0] : around)) continue;
    if (field === "where" || hasPostcode || OWNER.test(before) || AT_HOME.test(around))
      return [
        {
          field,
          words: `Is “${place}” somebody’s home? Then leave it out. If it is a place for everybody, write its name in front.`,
        },
      ];
  }
  return [];
}
