/** A regular expression over several lines means the same as on one. */
import { expect, test } from "vitest";
import { regexLines } from "../../src/format/regex-lines.ts";

test("leaves out line breaks and indents, and keeps spaces inside a line and escapes", () => {
  const words = regexLines("iu")`
    \b(?:chair person
    |clerk\s+of\/to
      |\p{Lu}ead)\b
  `;
  expect(words.source).toBe("\\b(?:chair person|clerk\\s+of\\/to|\\p{Lu}ead)\\b");
  expect(words.flags).toBe("iu");
});
