/**
 * Kinds of danger that a frightened parent searched for: sparks, a drug taken, a baby shaken by
 * somebody else, a child locked out, a stranger from the internet; and harmless words close to
 * each.
 *
 * All were written before any run, half of them kept apart: only the misses of “tuned” were looked
 * at. Before the phrases, 26 of 37 and 22 of 37 were right.
 */
import { expect, it } from "vitest";
import { classified, linesFor } from "./help-for-text.ts";
import { halvesOf } from "./sets.ts";

interface Told {
  readonly text: string;
  /** Among the first three; “any” for a text that brings the line at least, “999” for a panel. */
  readonly line: string;
}

interface Texts {
  readonly danger: readonly Told[];
  readonly harmless: readonly string[];
}

const { tuned, kept } = halvesOf<Texts>("parent-told");

function isRight({ text, line }: Told): boolean {
  const { answer } = classified(text);
  if (line === "any") return answer !== "none";
  return answer === "panel" && (line === "999" || linesFor(text).slice(0, 3).includes(line));
}

const wrong = ({ danger }: Texts): readonly string[] =>
  danger.filter((one) => !isRight(one)).map(({ text }) => text);

const panels = ({ harmless }: Texts): readonly string[] =>
  harmless.filter((text) => classified(text).answer === "panel");

/** Brings the line, with Samaritans: too much like everyday plans for a phrase. */
const KNOWN_MISS = "sometimes i think we should all just go together me and the bairns";

it("rings the right numbers for each kind", () => expect(wrong(tuned)).toEqual([KNOWN_MISS]));
it("brings no panel for harmless words close to them", () => expect(panels(tuned)).toEqual([]));

it("rings the right numbers for at least 26 of 37 kept apart", () =>
  expect(kept.danger.length - wrong(kept).length).toBeGreaterThanOrEqual(26));
it("brings at most one panel for 20 harmless ones kept apart", () =>
  expect(panels(kept).length).toBeLessThanOrEqual(1));
