/** No number changes its place for the same words, whichever kind of danger is found later. */
import { describe, expect, it } from "vitest";
import {
  type Lines,
  linesAfter,
  type LinesAsked,
  linesThatFit,
} from "../../src/components/search-box/lines-in-place.ts";
import { answer } from "../search/answer.ts";
import type { Classified } from "../../src/search/intent/classify.ts";
import { helpFor } from "../../src/search/intent/help.ts";
import { isClosed } from "../../src/search/intent/hours.ts";
import { realLibrary } from "../search/library.ts";
import { openLibrary } from "../search/open-library.ts";

const { index } = openLibrary(realLibrary());
const found = answer(index, "my husband hits me");
const kinds = index.head.help.categories.map(({ id }) => id);
/** Night, day and evening: which lines are answered differs. */
const HOURS = [3, 12, 21];

const panel = (...categories: readonly string[]): Classified => ({ answer: "panel", categories });
/** How many numbers a kind has, with those of every panel. */
const linesOf = (kind: string): number => {
  const { categories, first } = index.head.help;
  return new Set([...first, ...(categories.find(({ id }) => id === kind)?.lines ?? [])]).size;
};
const numbersOf = ({ lines }: Lines): readonly number[] => lines.map(({ number }) => number);

/** What may be heard of words in the end: a kind alone, or with another, less or as likely. */
const ends: readonly Classified[] = kinds.flatMap((first) => [
  panel(first),
  ...kinds
    .filter((other) => other !== first)
    .flatMap((other) => [panel(first, other), { ...panel(first, other), near: 2 }]),
]);

/** Numbers at first, and once all has come. */
function inTurn(early: Classified, late: Classified, hour: number): readonly [Lines, Lines] {
  const asked: LinesAsked = {
    index,
    answer: found,
    classified: late,
    hour,
  };
  const first = linesAfter([], { ...asked, classified: early }, { isOpen: true, settled: early });
  return [first, linesAfter(first.lines, asked, { isOpen: false, settled: late })];
}

// Every kind with every pair of kinds: a minute and more on a busy machine.
describe.each(HOURS)("at %i", { timeout: 300_000 }, (hour) => {
  it.each(kinds)(
    "“%s” told by a phrase, then heard with others: every number keeps its place",
    (kind) => {
      for (const late of ends.filter(({ categories: [first] }) => first === kind)) {
        const [first, then] = inTurn(panel(kind), late, hour);
        // Two numbers at least, where its kind has as many.
        expect(first.lines.length).toBeGreaterThanOrEqual(Math.min(2, linesOf(kind)));
        expect(numbersOf(then).slice(0, first.lines.length)).toEqual(numbersOf(first));
        const fit = linesThatFit({
          index,
          answer: { results: [] } as never,
          classified: late,
          hour,
        });
        expect(then.lines).toEqual(expect.arrayContaining([...fit]));
        expect(then.lines).toHaveLength(fit.length);
        expect(then.coming).toBe(0);
      }
    },
  );
  it("no kind yet: only the first numbers of every panel, and space for the others", () => {
    for (const late of ends) {
      const [first, then] = inTurn(panel(), late, hour);
      expect(numbersOf(first)).toEqual(index.head.help.first);
      expect(first.coming + first.lines.length).toBeGreaterThanOrEqual(then.lines.length);
      expect(numbersOf(then).slice(0, 1)).toEqual(numbersOf(first));
    }
  });
  it("another kind once the last word is complete: every number keeps its place", () => {
    // Compared as text: an `expect` for each of so many pairs takes most of the time.
    const moved: string[] = [];
    let pairs = 0;
    for (const settled of ends) {
      const whole: LinesAsked = { index, answer: found, classified: settled, hour };
      const fit = linesThatFit(whole).map(({ number }) => number);
      for (const kind of kinds) {
        const early: LinesAsked = { ...whole, classified: panel(kind) };
        const first = linesAfter([], early, { isOpen: false, settled });
        const then = numbersOf(linesAfter(first.lines, whole, { isOpen: false, settled }));
        const kept = numbersOf(first);
        if (`${then}` !== `${fit}` || `${then.slice(0, kept.length)}` !== `${kept}`)
          moved.push(`${kind}, then ${settled.categories}: ${kept}; ${then}; ${fit}`);
        pairs += 1;
      }
    }
    expect(pairs).toBe(ends.length * kinds.length);
    expect(moved.slice(0, 5)).toEqual([]);
  });
});

it("numbers shown without the model come before those that it adds, and none is left out", () => {
  const asked: LinesAsked = { index, answer: found, classified: panel(), hour: 12 };
  const first = linesAfter([], asked, { isOpen: false, settled: panel() });
  const late = panel("violence-at-home");
  const then = linesAfter(
    first.lines,
    { ...asked, classified: late },
    { isOpen: false, settled: late },
  );
  expect(numbersOf(then).slice(0, first.lines.length)).toEqual(numbersOf(first));
  expect(then.lines).toEqual(
    expect.arrayContaining([...linesThatFit({ ...asked, classified: late })]),
  );
});

describe("at night", () => {
  const { help } = index.head;
  it.each(kinds)(
    "“%s” shows the numbers that are answered before those that are closed",
    (kind) => {
      const { lines } = helpFor(help, panel(kind), 3);
      const others = lines.filter((line) => !help.first.includes(line));
      const closed = others.map((line) => isClosed(help, line, { hour: 3 }));
      expect(closed).toEqual(closed.toSorted((a, b) => Number(a) - Number(b)));
    },
  );
  it("some kind has both, so that the order is told", () => {
    const mixed = kinds.filter((kind) => {
      const { lines } = helpFor(help, panel(kind), 3);
      const closed = new Set(lines.map((line) => isClosed(help, line, { hour: 3 })));
      return closed.size === 2;
    });
    expect(mixed).not.toEqual([]);
  });
});
