import { describe, expect, it } from "vitest";
import type { AnyEntry } from "../../../src/model/collections/index.ts";
import { numberProblems, numbersIn } from "../../../src/model/gate/numbers-in-words.ts";
import { sentence } from "../../../src/model/problem.ts";

const entry = (fields: object): AnyEntry =>
  ({
    collection: "services",
    slug: "a",
    file: "content/services/a.md",
    phones: [],
    ...fields,
  }) as unknown as AnyEntry;

describe("numbers in words", () => {
  it.each([
    ["Ring 01632 960123, option 2.", ["01632 960123"]],
    ["Ring 01632960123 or +44 1632 960123", ["01632960123", "+44 1632 960123"]],
    ["Ring 116 123 or text SHOUT to 85258", ["116 123", "85258"]],
    ["On 2026-11-21, from 01/02/2019, 0 to 19 years, 999, 75,609 calls, £17 billion", []],
  ])("%s", (words, numbers) => expect(numbersIn(words)).toEqual(numbers));

  it("pass when an entry holds them, however they are spaced", () => {
    expect(
      numberProblems([
        entry({ phones: [{ number: "01632 960123" }], body: "Ring 01632 960 123." }),
      ]),
    ).toEqual([]);
  });

  it("are refused when no entry holds them, and said to be wrong when they cannot be dialled", () => {
    const problems = numberProblems([
      entry({
        phones: [{ number: "01632 960123" }],
        summary: "Ring 01632 960124.",
        body: "Or 0808 80 5000.",
      }),
    ]).map(sentence);
    expect(problems).toEqual([
      "content/services/a.md, What it is, in one sentence: names the number “01632 960124”, which stands in no entry's phone numbers. Correct it, or add it to the entry it belongs to.",
      "content/services/a.md, More about it: names the number “0808 80 5000”, which stands in no entry's phone numbers. It cannot be right. Correct it, or add it to the entry it belongs to.",
    ]);
  });
});
