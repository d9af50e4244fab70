/** What readers see of a number that another entry has. */
import { describe, expect, it } from "vitest";
import { numberToDial } from "../../../src/format/phones.ts";
import type { AnyEntry } from "../../../src/model/collections/index.ts";
import { filledEntries, NOT_ANSWERED } from "../../../src/model/phones/fill.ts";
import { examples } from "../../fixtures/examples.ts";
import { entry } from "../../fixtures/library.ts";

const LINE = "child-line-example";
const NUMBER = "01632 960003";

/** A service as readers see it, that names the line of this status in its words and in a row. */
function service(status: string): { readonly words: string; readonly numbers: readonly string[] } {
  const tea = entry("services", "toddler-tea", {
    ...examples.services["toddler-tea"],
    phones: [{ helpline: LINE }],
    body: `Ring {phone:${LINE}} first.`,
  }) as unknown as AnyEntry;
  const line = entry("helplines", LINE, { ...examples.helplines[LINE], status });
  const shown = filledEntries([tea, line as unknown as AnyEntry])[0];
  if (shown?.collection !== "services") throw new Error("The service is gone.");
  return {
    words: String(shown.body),
    numbers: shown.phones.map(({ number }) => number),
  };
}

describe("a number that another entry holds", () => {
  it("is shown in words with what to choose, as everywhere else", () => {
    const tea = entry("services", "toddler-tea", {
      ...examples.services["toddler-tea"],
      phones: [{ helpline: LINE, extension: "option 2" }],
      body: "Ring {phone:this} first.",
    }) as unknown as AnyEntry;
    const line = entry("helplines", LINE, { ...examples.helplines[LINE] });
    expect(filledEntries([tea, line as unknown as AnyEntry])[0]?.body).toBe(
      `Ring ${numberToDial({ number: NUMBER, extension: "option 2" })} first.`,
    );
  });

  it("is shown in words and in a row while it is answered", () =>
    expect(service("active")).toEqual({ words: `Ring ${NUMBER} first.`, numbers: [NUMBER] }));

  it.each(["defunct", "inactive", "temporarily closed", "past"])(
    "is shown in neither once its line is %s",
    (status) =>
      expect(service(status)).toEqual({ words: `Ring ${NOT_ANSWERED} first.`, numbers: [] }),
  );
});
