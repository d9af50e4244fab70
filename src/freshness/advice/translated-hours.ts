/**
 * Advice on helpline hours that a page in another language does not translate yet. The page shows
 * the English meanwhile, so nothing is held back.
 */
import { dataFiles } from "../../model/data/index.ts";
import type { Library } from "../../model/library.ts";
import type { Problem } from "../../model/problem.ts";
import { URGENCY } from "../../model/collections/helplines.ts";
import { HOURS_UNKNOWN, whenAnswered } from "../when-answered.ts";

/** Phrases of the program itself, which any helpline may need. */
const BUILT_IN: readonly string[] = [HOURS_UNKNOWN, URGENCY.emergency];

const FILE = "_data/languages.json";

/** Missing translations of each language, and those of hours that no helpline has any more. */
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
        .filter(({ english: words }) => !said.has(words) && !BUILT_IN.includes(words))
        .map((known) =>
          problem(`“${known.english}” is said by no number of that page any more. Take it out.`),
        ),
    ];
  });
}
