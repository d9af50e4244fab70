/**
 * Hours of helplines that a page in another language has not followed. Such a page shows the
 * English until its words follow, so this stops nothing.
 */
import { dataFiles } from "../../model/data/index.ts";
import type { Library } from "../../model/library.ts";
import type { Problem } from "../../model/problem.ts";
import { URGENCY } from "../../model/collections/helplines.ts";
import { HOURS_UNKNOWN, whenAnswered } from "../when-answered.ts";

/** Words of the program itself, which any number may need. */
const STANDING: readonly string[] = [HOURS_UNKNOWN, URGENCY.emergency];

const FILE = "_data/languages.json";

/** What is missing in each language, and what is left over from hours that have changed. */
export function translatedHours(library: Library): readonly Problem[] {
  const { label } = dataFiles.languages.fields.languages;
  return library.data.languages.languages.flatMap(({ english, lines, hours }) => {
    const said = new Map(
      library
        .entries("helplines", [...new Set(lines.map(({ helpline }) => helpline))])
        .map((line) => [whenAnswered(line), line.name] as const),
    );
    const problem = (message: string): Problem => ({
      file: FILE,
      field: `${label} › ${english}`,
      message,
    });
    return [
      ...[...said]
        .filter(([words]) => hours.every((known) => known.english !== words))
        .map(([words, name]) =>
          problem(`“${words}” (${name}) is not translated yet. Its page shows the English.`),
        ),
      ...hours
        .filter(({ english: words }) => !said.has(words) && !STANDING.includes(words))
        .map((known) =>
          problem(`“${known.english}” is said by no number of that page any more. Take it out.`),
        ),
    ];
  });
}
