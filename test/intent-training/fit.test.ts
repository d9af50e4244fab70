import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { trainedModels } from "../../scripts/train.ts";
import { encodeModel } from "../../src/intent-training/encode.ts";
import { foldsOf } from "../../src/intent-training/families.ts";
import { exp, log } from "../../src/intent-training/maths.ts";
import { classifyText } from "../../src/search/intent/classify.ts";
import { openModel } from "../../src/search/intent/model.ts";
import { MODEL_FILES } from "../../src/site/danger-models.ts";
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
  ])("classifies “%s” as %s", (text, kind) => {
    const { answer, categories } = classifyText(model, text);
    expect(answer).not.toBe("none");
    expect(categories[0]).toBe(kind);
  });

  it.each(["carpet for the hall", "birthday cake recipe", "school swimming", "…"])(
    "finds no danger in “%s”",
    (text) => expect(classifyText(model, text)).toEqual({ answer: "none", categories: [] }),
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

describe("the models of this site", () => {
  it("are up to date with the phrases (npm run train -- intent)", { timeout: 300_000 }, () => {
    const trained = trainedModels(process.cwd());
    for (const [name, file] of Object.entries(MODEL_FILES)) {
      const bytes = Buffer.from(trained[name as keyof typeof MODEL_FILES]);
      expect(Buffer.compare(bytes, readFileSync(file)), file).toBe(0);
    }
  });
  it.each(Object.values(MODEL_FILES))("have at most 40 kB: %s", (file) =>
    expect(readFileSync(file).length).toBeLessThanOrEqual(40_000),
  );
});
