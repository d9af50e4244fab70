import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { trainedModel } from "../../scripts/train.ts";
import { encodeModel } from "../../src/intent-training/encode.ts";
import { foldsOf } from "../../src/intent-training/families.ts";
import { exp, log } from "../../src/intent-training/maths.ts";
import { hearText } from "../../src/search/intent/classify.ts";
import { openModel } from "../../src/search/intent/model.ts";
import { PHRASES, smallModel } from "./small-model.ts";

describe("training", () => {
  const bytes = encodeModel(smallModel());
  const model = openModel(bytes);

  it("gives the same bytes for the same phrases", () =>
    expect(encodeModel(smallModel())).toEqual(bytes));

  it.each([
    ["flames in the flat", "fire"],
    ["thick smoke on the stairs", "fire"],
    ["street full of water, cannot get out", "flood"],
    ["the river is rising in the street", "flood"],
  ])("hears “%s” as %s", (text, kind) => {
    const { answer, categories } = hearText(model, text);
    expect(answer).not.toBe("none");
    expect(categories[0]).toBe(kind);
  });

  it.each(["carpet for the hall", "birthday cake recipe", "school swimming", "…"])(
    "hears nothing in “%s”",
    (text) => expect(hearText(model, text)).toEqual({ answer: "none", categories: [] }),
  );

  it("refuses a file that is cut short or of another form", () => {
    expect(() => openModel(bytes.slice(0, bytes.length / 2))).toThrow("cut short");
    expect(() => openModel(Uint8Array.of(9, ...bytes.slice(1)))).toThrow("another form");
  });

  it("keeps near-duplicates in one fold", () => {
    const [a, b, c] = foldsOf(
      [
        "he locked me in the cellar",
        "he locks me in the cellar",
        "swimming pool prices",
        ...PHRASES.map(({ text }) => text),
      ],
      1000,
    );
    expect(a).toBe(b);
    expect(a).not.toBe(c);
  });

  it.each([-30, -1.5, 0, 0.3, 7, 59])("computes e^x deterministically at %d", (x) =>
    expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 12),
  );
  it.each([0.01, 0.75, 1, 2.5, 13000])("computes the logarithm deterministically at %d", (x) =>
    expect(log(x)).toBeCloseTo(Math.log(x), 12),
  );
});

describe("the model of this site", () => {
  it("is up to date with its phrases (npm run train -- intent)", { timeout: 300_000 }, () => {
    const stands = readFileSync("_data/intent/model.bin");
    expect(Buffer.compare(Buffer.from(trainedModel(process.cwd())), stands)).toBe(0);
  });
  it("has at most 40 kB", () =>
    expect(readFileSync("_data/intent/model.bin").length).toBeLessThanOrEqual(40_000));
});
