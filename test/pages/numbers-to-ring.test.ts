/** Numbers in the running words of a page become links that ring. */
import { describe, expect, it } from "vitest";
import { withNumbersToRing } from "../../src/site/numbers-to-ring.ts";
import { examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";

const LINE = "child-line-example";
const library = exampleLibrary({
  more: {
    helplines: {
      [LINE]: { ...examples.helplines[LINE], text: { number: "85258", word: "SHOUT" } },
    },
  },
});

/** The words of a main part as they come out. */
const made = (words: string): string =>
  withNumbersToRing(`<p>01632 960009</p><main>${words}</main>`, library).replace(
    /^<p>01632 960009<\/p><main>|<\/main>$/g,
    "",
  );

const ring = (shown: string, digits: string): string => `<a href="tel:${digits}">${shown}</a>`;

describe("a number in running words", () => {
  it.each([
    ["<p>Ring 01632 960001.</p>", `<p>Ring ${ring("01632 960001", "01632960001")}.</p>`],
    [
      "<li>Home: 01632 960001, option 2; mobile: 07700 900123</li>",
      `<li>Home: ${ring("01632 960001", "01632960001")}, option 2; mobile: ${ring("07700 900123", "07700900123")}</li>`,
    ],
    ["<p>A &amp; B: 116&nbsp;123</p>", `<p>A &amp; B: ${ring("116&nbsp;123", "116123")}</p>`],
    ["<p>Ring <strong>999</strong></p>", `<p>Ring <strong>${ring("999", "999")}</strong></p>`],
    ["<p>Text SHOUT to 85258</p>", '<p>Text SHOUT to <a href="sms:85258?body=SHOUT">85258</a></p>'],
  ])("rings: %s", (words, out) => expect(made(words)).toBe(out));

  it.each([
    '<p><a href="/x/">Ring 01632 960001</a></p>',
    "<button>Copy <b>01632 960001</b></button>",
    '<div data-paper="true"><div>01632 960001</div><p>01632 960002</p></div>',
    '<p data-words="01632 960001">Ring somebody</p>',
    "<p>Ring somebody</p><p>111 people came</p>",
    "<p>On 01/02/2026, 10.30 - 11.30</p>",
    "<td>01013138</td>",
    "<p>Text SHOUT to 12</p>",
  ])("is none, or stays as it is: %s", (words) => expect(made(words)).toBe(words));

  it("rings after what stays as it is", () =>
    expect(made("<div data-paper><div>01632 960002</div></div>01632 960001")).toContain(
      ring("01632 960001", "01632960001"),
    ));
});

describe("a website in running words", () => {
  const [site, shown] = ["https://www.harbour.example.org/", "harbour.example.org"];
  const town = exampleLibrary({
    more: {
      services: { "toddler-tea": { ...examples.services["toddler-tea"], website: site } },
    },
  });
  const told = (words: string): string =>
    withNumbersToRing(`<main>${words}</main>`, town).slice("<main>".length, -"</main>".length);
  const link = `<a href="${site}" rel="noreferrer noopener" data-said>${shown}</a>`;

  it.each([
    [`<p>Look on its website: ${shown}</p>`, `<p>Look on its website: ${link}</p>`],
    [`<li>${shown}, or ring 999.</li>`, `<li>${link}, or ring ${ring("999", "999")}.</li>`],
    [`<p>It is ${shown}.</p>`, `<p>It is ${link}.</p>`],
  ])("is a link where an entry has it: %s", (words, out) => expect(told(words)).toBe(out));
  it.each([
    "<p>other.example.org</p>",
    `<p>help@${shown}</p>`,
    `<p>${shown}/page</p>`,
    `<p>more.${shown}</p>`,
    `<p><a href="/x/">${shown}</a></p>`,
    "<p>At 10.30 and 8.am.</p>",
  ])("stays as it is: %s", (words) => expect(told(words)).toBe(words));
});
