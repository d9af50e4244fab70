/** Valid HTML, by html-validate. */
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { pagesOf, siteFolder } from "./built-site.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    // Preact writes void elements as <br/> and boolean attributes as name="": both are valid HTML.
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-trailing-whitespace": "off",
    // Long titles are judged by people; phone numbers are written with links of their own.
    "long-title": "off",
    "tel-non-breaking": "off",
    "require-sri": "off",
  },
});

const faults = async (html: string): Promise<string[]> =>
  (await validator.validateString(html)).results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
  );

describe("HTML", () => {
  it.each(pagesOf(siteFolder()).pages.map(({ url, html }) => [url, html] as const))(
    "%s is valid",
    async (_url, html) => {
      expect(await faults(html)).toEqual([]);
    },
  );

  it("is refused when it is not valid", async () => {
    expect(
      await faults(
        "<!doctype html><html lang=en><head><title>x</title></head><body><p><div></p></body></html>",
      ),
    ).not.toEqual([]);
  });
});
