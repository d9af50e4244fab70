/** A page contains the rules of what is in it, and no others. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { load } from "cheerio";
import { allAsked, pageStyles } from "../../src/site/page-styles.ts";
import { namesIn } from "../site/names-in.ts";

const css = [
  ":root{--ink:#000}",
  "a,.card__link{color:red}",
  ".card{color:blue}",
  ".card--small .badge{color:green}",
  ".badge:not(.other){margin:0}",
  ".other{margin:1px}",
  "place-map{display:block}",
  ".is-leaving .exit-page__cover{display:block}",
  "@media print{.card,.other{display:none}@page{margin:1cm}}",
  "@media (min-width:48rem){.other{color:red}}",
  "@media screen{@supports (display:grid){.other__part{color:red}}}",
  "@media print{[data-sheet] p{margin:0}body[data-sheet] b{margin:2px}}",
  "@keyframes turn{from{opacity:0}to{opacity:1}}",
].join("");

/** One script of every page, and one that comes with an element. */
const scripts = new Map([
  ["", 'a.className="card__title";b=`badge--${kind}`;s="var(--shade)"'],
  ["short-list", 'e.className="qr-code__part"'],
]);
const ofSheet = (sheet: string, texts?: Parameters<typeof pageStyles>[1]) => {
  const stylesOf = pageStyles(sheet, texts);
  return (html: string) => stylesOf(namesIn(load(html)));
};
const of = ofSheet(css, scripts);

describe("styles of a page", () => {
  it("are the rules of what is in it, in their order", () => {
    expect(of('<a class="card"></a>').css).toBe(
      "a{color:red}.card{color:blue}@media print{.card{display:none}@page{margin:1cm}}@keyframes turn{from{opacity:0}to{opacity:1}}",
    );
    expect(of('<p class="card__link"></p>').css).toContain(".card__link{color:red}");
  });

  it("hold the parts and kinds of its blocks that a script names, and no others", () => {
    const { css: text } = ofSheet(
      ".card__title,.card__other{margin:0}.badge--new{margin:1px}.badge__x{margin:2px}",
      scripts,
    )('<p class="card"></p><p class="badge"></p>');
    expect(text).toBe(".card__title{margin:0}.badge--new{margin:1px}");
  });

  it("hold what the script of an element in it adds, and of no other", () => {
    const qr = ofSheet(".qr-code__part{margin:0}", scripts);
    expect(qr("<short-list></short-list>").css).toBe(".qr-code__part{margin:0}");
    expect(qr('<p class="qr-code"></p>').css).toBe("");
  });

  it("hold variables that a rule, another variable or a script uses", () => {
    const { css: text } = ofSheet(
      ":root{--a:var(--b);--b:1px;--c:2px;--shade:3px;--own:4px}p{margin:var(--a)}",
      scripts,
    )("<p></p>");
    expect(text).toBe(":root{--a:var(--b);--b:1px;--shade:3px}p{margin:var(--a)}");
  });

  it("hold the sheets of paper that they lay something on", () => {
    const sheets = ofSheet(
      "@media print{@page tight{margin:1mm}@page wide{margin:2mm}.card{page:wide}}",
    );
    expect(sheets('<p class="card"></p>').css).toBe(
      "@media print{@page wide{margin:2mm}.card{page:wide}}",
    );
  });

  it("leave out what asks for two blocks of which one is missing", () => {
    expect(of('<p class="badge"></p>').css).toContain(".badge:not(.other){margin:0}");
    expect(of('<p class="badge"></p>').css).not.toContain(".card--small .badge");
    expect(of('<p class="card--small x badge"></p>').css).toContain(".card--small .badge");
  });

  it("leave no empty rule behind", () =>
    expect(of("<p></p>").css).not.toMatch(/\{\}|48rem|supports/));

  it("hold rules of elements of HTML that are in it or that a script names, and of no others", () => {
    const table = ofSheet(
      "td,th{margin:0}main table:not(.x) > hr[data-a]{margin:1px}h2:nth-child(odd),.hr{margin:2px}",
      new Map([["", 'document.createElement("h2")']]),
    );
    expect(table("<p></p>").css).toBe("h2:nth-child(odd){margin:2px}");
    expect(table("<table><tr><th></th></tr></table>").css).toBe(
      "th{margin:0}h2:nth-child(odd){margin:2px}",
    );
    expect(table("<main><table></table><hr></main>").css).toContain(
      "main table:not(.x) > hr[data-a]{margin:1px}",
    );
    expect(table("<hr>").css).not.toContain(".hr");
  });

  it("know elements of the site's own by their tag", () => {
    expect(of("<place-map data-x></place-map>").css).toContain("place-map{");
    expect(of("<p>place-map</p>").css).not.toContain("place-map");
  });

  it("hold what a page says of itself on its body, and not what it does not say", () => {
    expect(of('<body data-sheet="true"><p><b></b></p>').css).toContain(
      "@media print{[data-sheet] p{margin:0}body[data-sheet] b{margin:2px}}",
    );
    expect(of("<body><p data-sheet></p>").css).not.toContain("data-sheet");
  });

  it("hold states that a script sets on the page", () =>
    expect(of('<p class="exit-page__cover"></p>').css).toContain(".is-leaving .exit-page__cover"));

  it("are named by their hash as a policy names them", () => {
    const { css: text, hash } = of('<p class="card"></p>');
    expect(hash).toBe(`sha256-${createHash("sha256").update(text).digest("base64")}`);
  });

  it("are the same text for pages of the same names", () => {
    expect(of('<p class="badge card--small"></p>')).toBe(
      of('<u class="card--small"></u><p class="badge nothing-known"></p>'),
    );
  });
});

it("a sheet says what each selector asks for", () => {
  expect(allAsked(".a__b .c--d:not(.e), f-g > p:hover{color:red}")).toEqual([
    ["a__b", "c--d"],
    ["f-g", "<p"],
  ]);
});
