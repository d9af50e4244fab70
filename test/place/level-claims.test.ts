/** A level of need says that nobody has to refer a family only where that is known of all of it. */
import { describe, expect, it } from "vitest";
import { promisedAccess } from "../../src/directory/ways-in.ts";
import { helpAtLevel } from "../../src/pages/early-help/guidance.ts";
import type { Library } from "../../src/model/library.ts";
import { examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { realLibrary } from "../search/library.ts";

const NEVER_REFERRED =
  /\b(?:nobody|no one) (?:has|needs) to (?:refer|ask)|\bno referral (?:is )?(?:needed|necessary)\b|\bwithout (?:a |any )?referral/i;

/** Levels whose words promise more than is known of what is listed under them. */
const tooMuch = (library: Library): readonly string[] =>
  library.content.levels
    .filter(({ forFamilies, professionalAsks, askForYourself }) =>
      NEVER_REFERRED.test([forFamilies, professionalAsks, askForYourself].join(" ")),
    )
    .filter(({ slug }) =>
      helpAtLevel(library, slug).some((entry) =>
        promisedAccess(entry).every((way) => way === "a professional asks"),
      ),
    )
    .map(({ slug }) => slug);

describe("the levels of need", () => {
  it("promise no more than is known of what they list", () =>
    expect(tooMuch(realLibrary())).toEqual([]));
  it.each([
    ["Nobody needs to refer you.", true],
    ["You can go without a referral.", true],
    ["Most of it needs no referral.", false],
  ])("“%s” promises that all may be had: %s", (words, promises) =>
    expect(NEVER_REFERRED.test(words)).toBe(promises),
  );
  it("are found out when one does", () => {
    const level = (examples.levels as Record<string, object>)["open-to-all"];
    const library = exampleLibrary({
      more: {
        levels: {
          "open-to-all": { ...level, forFamilies: "Come along. Nobody has to refer you." },
        },
      },
    });
    expect(tooMuch(library)).toEqual(["open-to-all"]);
  });
});
