/** Questions about a street and number that may be somebody's home, where no word says so. */
import { regexLines } from "../../format/regex-lines.ts";
import type { Question } from "./question.ts";

const STREET =
  "(?:street|st|road|rd|avenue|ave|lane|ln|close|drive|crescent|cres|grove|terrace|court|place|gardens|way|walk|row|square|mews|view|gate)";
/** “42 Convamore Road”, “Flat 3, 14a Rutland St”. */
const NUMBERED = new RegExp(
  `(?:\\b(?:flat|apartment|apt|unit|no\\.?|number) ?\\d{1,3}[a-z]?,? )?\\b\\d{1,4}[a-d]?,? (?:[a-z'’-]+ ){1,3}${STREET}\\b`,
  "i",
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
/** A sentence around a place, in characters on each side. */
const AROUND = 120;

/**
 * A question about a numbered street alone in “Where”, or beside words such as “ring the bell”. A
 * numbered street beside the name of a building is not asked about.
 */
export function aboutHomes(field: Question["field"], text: string): Question[] {
  const found = NUMBERED.exec(text);
  if (!found) return [];
  const place = found[0].trim();
  const around = text.slice(Math.max(0, found.index - AROUND), found.index + place.length + AROUND);
  if (VENUE.test(around)) return [];
  const isOwned = OWNER.test(text.slice(0, found.index));
  if (field !== "where" && !isOwned && !AT_HOME.test(around)) return [];
  return [
    {
      field,
      words: `Is “${place}” somebody’s home? Then leave it out. If it is a place for everybody, write its name in front.`,
    },
  ];
}
