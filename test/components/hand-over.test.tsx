import { describe, expect, it } from "vitest";
import { PageTools } from "../../src/components/page-tools/page-tools.tsx";
import { ReportWrong } from "../../src/components/report-wrong/report-wrong.tsx";
import { exampleLibrary } from "../fixtures/library.ts";
import { html } from "./render.ts";

const library = exampleLibrary();
const letters = (markup: string): string[] =>
  [...markup.matchAll(/href="(mailto:[^"]*)"/g)].map(([, href = ""]) =>
    decodeURIComponent(href.replace(/&amp;/g, "&")),
  );
const tools = (sensitive: boolean, listed?: string): string =>
  html(
    <PageTools
      title="Rose House refuge"
      url="/services/rose-house/"
      library={library}
      sensitive={sensitive}
      listed={listed}
    />,
  );

describe("saying that a page is wrong", () => {
  it("offers four reasons, each a letter that names the page and asks one question", () => {
    const all = letters(
      html(
        <ReportWrong
          subject="Tea"
          address="https://example.org/tea/"
          form="https://example.org/admin/#/open/tea/"
          email="team@example.org"
        />,
      ),
    );
    expect(all.map((href) => /subject=([^:]*): Tea/.exec(href)?.[1])).toEqual([
      "Something is out of date",
      "Something should be added",
      "It has closed",
      "Something else",
    ]);
    for (const href of all) {
      expect(decodeURIComponent(href)).toContain("https://example.org/admin/#/open/tea/\r\n");
      expect(href).toMatch(
        /^mailto:team@example\.org\?[\s\S]*https:\/\/example\.org\/tea\/[\s\S]*\?\s*$/,
      );
    }
  });
  it("offers no letter when the site has no address, and says so", () => {
    expect(
      html(
        <ReportWrong
          subject="Tea"
          address="https://example.org/tea/"
          form="https://example.org/admin/#/open/tea/"
          email={undefined}
        />,
      ),
    ).toMatch(/^(?!.*mailto:).*You cannot write to us yet/s);
  });
});

describe("the tools of a page", () => {
  it("say nothing of a sensitive page in any letter", () => {
    for (const letter of letters(tools(true))) expect(letter).not.toContain("Rose House refuge");
    expect(letters(tools(false)).every((letter) => letter.includes("Rose House refuge"))).toBe(
      true,
    );
  });
  it("offer the list only for what can be on it", () => {
    expect(tools(false)).not.toContain("<add-to-list");
    expect(tools(false, "00000000-0000-4000-8000-000000000001")).toContain(
      '<add-to-list class="add-to-list" data-id="hkggf7x" data-name="Rose House refuge">',
    );
  });
  it("hold no button that does nothing without script", () =>
    expect(tools(false, "a")).not.toContain("<button"));
});
