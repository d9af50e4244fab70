/** All advice on an entry, and on a whole library. */
import type { AnyEntry } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { type Problem, sortProblems } from "../../model/problem.ts";
import { type AdviceContext, type AdviceRule, toProblem } from "./advice.ts";
import { endedThings } from "./ended-things.ts";
import { jargon, officialWords } from "./jargon.ts";
import { linkText } from "./link-text.ts";
import { missingFacts } from "./missing.ts";
import { pastDates } from "./past-dates.ts";
import { phoneHints } from "./phones.ts";
import { wholeRatings } from "./ratings.ts";
import { longSentences } from "./sentences.ts";
import { stoppedNumbers } from "./stopped-numbers.ts";
import { translatedHours } from "./translated-hours.ts";
import { unnotedAccess } from "./unnoted-access.ts";
import { unknownHolidays } from "./unknown-holidays.ts";

/** Every rule by name. A test asks for an example of each. */
export const RULES: Readonly<Record<string, AdviceRule>> = {
  longSentences,
  jargon,
  missingFacts,
  pastDates,
  phones: phoneHints,
  linkText,
  stoppedNumbers,
  unnotedAccess,
  wholeRatings,
};

/** The context of the rules, from the library. */
export const deskOf = (library: Library): AdviceContext => ({
  today: library.today,
  words: officialWords(library),
});

/** Advice on one entry. The editor calls it as somebody types. */
export function adviceOn(entry: AnyEntry, desk: AdviceContext): readonly Problem[] {
  return Object.values(RULES).flatMap((rule) =>
    rule(entry, desk).map((hint) => toProblem(entry, hint)),
  );
}

/** Advice on every entry and on what data files lack, sorted by file. */
export function adviceOnAll(library: Library): readonly Problem[] {
  const desk = deskOf(library);
  return sortProblems([
    ...Object.values(library.content).flatMap((entries) =>
      (entries as readonly AnyEntry[]).flatMap((entry) => adviceOn(entry, desk)),
    ),
    ...endedThings(library),
    ...translatedHours(library),
    ...unknownHolidays(library),
  ]);
}
