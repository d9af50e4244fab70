/** What is under the search box: numbers to ring, and which results below them. */
import { describe, expect, it } from "vitest";
import { linesThatFit } from "../../src/components/search-box/lines-in-place.ts";
import {
  hasBetter,
  hasFreeRoom,
  listed,
  type Shown,
} from "../../src/components/search-box/panel-state.ts";
import { announcement } from "../../src/components/search-box/panel.ts";
import { LATER } from "../../src/search/all-later.ts";
import type { OpenEntry } from "../../src/search/search-index.ts";

const RING = "01632 960123";

const entry = (number: number, change: Partial<OpenEntry> = {}): OpenEntry =>
  ({
    number,
    kind: 0,
    name: `Entry ${number}`,
    needs: [],
    tel: "",
    ...change,
  }) as unknown as OpenEntry;

const entries = [
  entry(0, { tel: "999" }),
  entry(1, { tel: RING }),
  entry(2, { tel: RING }),
  entry(3, { needs: [7] }),
  entry(4, { needs: [7] }),
  entry(5, { needs: [2] }),
  entry(6, { needs: [2] }),
  entry(7, { kind: 1, needs: [7] }),
  entry(8, { kind: 2, needs: [7] }),
  entry(9, { needs: [7], tel: RING }),
  entry(10, { kind: 3 }),
];

const shown = (
  results: readonly (readonly [number: number, score: number])[],
  classified: Shown["classified"],
  shownResults: readonly number[] = [],
  met: readonly object[] = [],
): Shown => {
  const asked = {
    index: {
      later: LATER,
      entries,
      head: {
        kinds: [{ id: "services" }, { id: "tips" }, { id: "need" }, { id: "site" }],
        urgent: [0, 1],
        help: {
          first: [0],
          always: [0, 2],
          categories: [{ id: "fire", lines: [0, 2], pages: [], entries: [3, 8, 4] }],
          writing: { words: [], lines: [2], entries: [9], label: "", url: "", categories: [] },
          young: { words: [], lines: [], after: [] },
        },
      },
      words: new Map([
        ["baby", [5, 1, 6, 1, 7, 1]],
        ["wake", [6, 1, 7, 1]],
      ]),
      byNeed: [],
      needPages: [],
      meanings: [
        { e: [5], n: [], l: "" },
        { e: [10, 6], n: [], l: "pl" },
      ],
    },
    answer: {
      results: results.map(([number, score]) => ({ entry: entries[number], score })),
      query: {
        rows: met,
        tokens: ["baby", "wake"].map((word, at) => ({
          weight: 1,
          bit: 1 << at,
          known: new Map([[word, 1]]),
        })),
      },
    },
    classified,
    hour: 12,
    shownResults: shownResults.map((number) => entries[number]),
  } as unknown as Shown;
  return { ...asked, lines: linesThatFit(asked), coming: 0 };
};

const numbersOf = (list: Pick<readonly { entry: OpenEntry }[], "slice">): number[] =>
  list.slice().map(({ entry: { number } }) => number);
const listedIn = (one: Shown): number[] => numbersOf(listed(one));

const FIRE: Shown["classified"] = { answer: "panel", categories: ["fire"] };
const BY_LIST: Shown["classified"] = { answer: "panel", categories: [] };

describe("results below numbers to ring", () => {
  it("are those of the danger, where all others share a word by chance", () =>
    expect(
      listedIn(
        shown(
          [
            [5, 2],
            [6, 1],
          ],
          FIRE,
        ),
      ),
    ).toEqual([3, 8, 4]));
  const BANK = { meaning: { row: 0, stems: ["food", "bank"] }, quality: 1 };
  it.each([
    ["two telling words name", [BANK], [3, 8, 4, 5]],
    ["one does", [{ ...BANK, meaning: { row: 0, stems: ["no", "food"] } }], [3, 8, 4]],
    ["two words resemble", [{ ...BANK, quality: 0.9 }], [3, 8, 4]],
  ])("hold what %s, or not, after those of the danger", (_case, met, numbers) =>
    expect(
      listedIn(
        shown(
          [
            [5, 8],
            [6, 7],
          ],
          FIRE,
          [],
          met,
        ),
      ),
    ).toEqual(numbers),
  );
  it("begin with the page in the language of the words", () => {
    const met = [{ meaning: { row: 1, stems: ["boje"] }, quality: 1 }];
    expect(
      listedIn(
        shown(
          [
            [10, 7],
            [6, 6],
          ],
          FIRE,
          [],
          met,
        ),
      ),
    ).toEqual([10, 3, 8, 4, 6]);
  });
  it("keep what is of the same topic, after them", () =>
    expect(
      listedIn(
        shown(
          [
            [4, 2],
            [5, 2],
          ],
          FIRE,
        ),
      ),
    ).toEqual([3, 8, 4]));
  it("have a helpline that fits well first", () => {
    const found = shown(
      [
        [4, 9],
        [9, 8],
      ],
      FIRE,
    );
    expect(listedIn(found)).toEqual([9, 3, 8, 4]);
  });
  it("hold no tip to play", () => expect(listedIn(shown([[7, 9]], FIRE))).toEqual([3, 8, 4]));
  it("are those of the danger where nothing is found", () =>
    expect(listedIn(shown([], { answer: "line", categories: ["fire"] }))).toEqual([3, 8, 4]));
  it("hold nothing twice", () =>
    expect(
      listedIn(
        shown(
          [
            [3, 8],
            [2, 6],
          ],
          FIRE,
        ),
      ),
    ).toEqual([3, 8, 4]));
  it("stay as found where nobody knows which danger it is", () =>
    expect(listedIn(shown([[5, 2]], BY_LIST))).toEqual([5]));
  it("keep their first places where danger is not sure; tips and chance below them go", () =>
    expect(
      listedIn(
        shown(
          [
            [5, 9],
            [7, 8],
            [6, 7],
            [1, 6],
          ],
          { answer: "line", categories: ["fire"] },
        ),
      ),
    ).toEqual([5, 6, 3, 8, 4]));
  it("after two of mixed kinds hold what two words find; of one kind, what three find", () => {
    const near = (kinds: number): number[] =>
      listedIn(shown([[6, 8]], { ...FIRE, near: kinds } as Shown["classified"]));
    expect([near(2), near(1)]).toEqual([
      [3, 8, 6, 4],
      [3, 8, 4],
    ]);
  });
  it("begin with what can be written to for somebody who cannot speak", () =>
    expect(listedIn(shown([[6, 8]], { answer: "line", categories: [], inWriting: true }))).toEqual([
      9, 6,
    ]));
  it("keep those that are shown for the same words, and offer the better ones", () => {
    const late = shown([[5, 2]], FIRE, [5]);
    expect([listedIn(late), hasBetter(late)]).toEqual([[5, 3, 8, 4], true]);
  });
});

describe("numbers to ring", () => {
  const ring = (one: Shown): number[] => linesThatFit(one).map(({ number }) => number);
  it("are those of the danger that is found", () =>
    expect(ring(shown([[1, 7]], FIRE))).toEqual([0, 2]));
  it("put those that are found before those that always come, while nobody knows which danger it is", () =>
    expect(ring(shown([[2, 7]], BY_LIST))).toEqual([0, 2, 1]));
  it("are the lines of day and night in danger where none is found", () =>
    expect([ring(shown([], BY_LIST)), ring(shown([], { answer: "none", categories: [] }))]).toEqual(
      [
        [0, 2],
        [0, 1],
      ],
    ));
});

describe("results that were shown before the whole index was loaded", () => {
  const CALM: Shown["classified"] = { answer: "none", categories: [] };
  const NOW = [
    [5, 9],
    [6, 8],
    [3, 7],
  ] as const;
  it.each([
    ["are the same in the same order", [5, 6, 3], false],
    ["are the first of them", [5, 6], false],
    ["have another order", [6, 5, 3], true],
    ["hold one that is no result any more", [5, 6, 3, 4], true],
    ["lack one in the middle", [5, 3], true],
  ])("that %s: a button for the best first, or none", (_case, shownResults, offered) => {
    const late = shown(NOW, CALM, shownResults);
    expect(hasBetter(late)).toBe(offered);
    const isAsOnFreshPage = listedIn(late).join() === listedIn(shown(NOW, CALM)).join();
    expect(isAsOnFreshPage).toBe(!offered);
  });
  it("have free space above them once no urgent help can follow", () => {
    const late = { ...shown(NOW, CALM, [5]), keepsPlace: true };
    expect([true, false].map((mayRise) => hasFreeRoom({ ...late, mayRise }))).toEqual([
      false,
      true,
    ]);
  });
});

describe("what is said of words that find nothing", () => {
  const nothing = shown([], { answer: "none", categories: [] });
  const said = (complete: boolean, mayRise: boolean): string =>
    announcement({ ...nothing, answer: { ...nothing.answer, suggestions: [] }, complete, mayRise });
  it("is not final before the model and the whole index are loaded", () => {
    expect([said(false, false), said(true, true)]).toEqual(["Still looking.", "Still looking."]);
    expect(said(true, false)).toContain("Nothing found.");
  });
});
