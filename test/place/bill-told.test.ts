/** What the site says of phone bills: one sentence, and no more of any number than its source. */
import { expect, it } from "vitest";
import { CALLS_SHOW } from "../../src/components/watched-note/watched-note.tsx";
import { realLibrary } from "../search/library.ts";

/** The one line that says of itself that it does not show. */
const SAYS_SO = "Samaritans";
const THEIRS = `${SAYS_SO} say that calls to them do not show on the bill.`;
const OWN_NAME = "Free; it does not show on the bill";

const ABOUT_CALLS =
  /[^.?!\n“”"]*\b(?:show|shows|appear|appears)\b[^.?!\n“”"]*\bbills?\b[^.?!\n"]*/g;

const sentences = (entry: object): readonly string[] =>
  JSON.stringify(entry)
    .replace(/\\n/g, "\n")
    .match(ABOUT_CALLS)
    ?.map((words) => words.replace(/^[\s-]*/, "")) ?? [];

it("is said in one sentence, but for the line that says more of itself", () => {
  const { content } = realLibrary();
  const told = Object.values(content)
    .flat()
    .flatMap((entry) => sentences(entry).map((words) => [entry.file, words] as const));
  const shown = told.filter(([, words]) => ![CALLS_SHOW, THEIRS].includes(`${words}.`));
  expect(shown).toEqual([["content/helplines/samaritans.md", OWN_NAME]]);
  expect(told.length).toBeGreaterThan(3);
});
