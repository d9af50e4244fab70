import { describe, expect, it } from "vitest";
import { adviceReport } from "../../scripts/advice.ts";
import { exampleLibrary } from "../fixtures/library.ts";

describe("advice in the check", () => {
  const library = exampleLibrary();
  it("is a count, unless all of it is asked for", () =>
    expect(adviceReport(library, false)).toMatch(
      /^\d+ pieces of advice on how to make entries better: “npm run check -- --advice” lists them\.$/,
    ));
  it("is under its file, and says that nothing is stopped", () =>
    expect(adviceReport(library, true)).toMatch(
      /\ncontent\/services\/baby-circle\.md\n {2}Cost: is not stated\.[\s\S]*None of it stops the site\.$/,
    ));
  it("is silent when there is none", () =>
    expect(
      adviceReport(
        {
          ...library,
          content: Object.fromEntries(
            Object.keys(library.content).map((name) => [name, []]),
          ) as unknown as typeof library.content,
        },
        true,
      ),
    ).toBe(""));
});
