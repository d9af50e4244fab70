/** A page contains the rules of what is in it, and no others. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { allAsked, blocksIn, pageStyles } from "../../src/site/page-styles.ts";

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

const of = pageStyles(css);

describe("styles of a page", () => {
  it("are the rules of the blocks in it, with all their parts and kinds, in their order", () => {
    expect(of('<p class="card__title"></p>').css).toBe(
      ":root{--ink:#000}a,.card__link{color:red}.card{color:blue}@media print{.card{display:none}@page{margin:1cm}}@keyframes turn{from{opacity:0}to{opacity:1}}",
    );
  });

  it("leave out what asks for two blocks of which one is missing", () => {
    expect(of('<p class="badge"></p>').css).toContain(".badge:not(.other){margin:0}");
    expect(of('<p class="badge"></p>').css).not.toContain(".card--small .badge");
    expect(of('<p class="card x badge"></p>').css).toContain(".card--small .badge");
  });

  it("leave no empty rule behind", () =>
    expect(of("<p></p>").css).not.toMatch(/\{\}|48rem|supports/));

  it("know elements of the site's own by their tag", () => {
    expect(of("<place-map data-x></place-map>").css).toContain("place-map{");
    expect(of("<p>place-map</p>").css).not.toContain("place-map");
  });

  it("hold what a page says of itself on its body, and not what it does not say", () => {
    expect(of('<body data-sheet="true"><p></p>').css).toContain(
      "@media print{[data-sheet] p{margin:0}body[data-sheet] b{margin:2px}}",
    );
    expect(of("<body><p data-sheet></p>").css).not.toContain("data-sheet");
  });

  it("hold states that a script sets on the page", () =>
    expect(of('<exit-page class="exit-page"></exit-page>').css).toContain(
      ".is-leaving .exit-page__cover",
    ));

  it("hold what a script adds to its element", () =>
    expect([...blocksIn("<short-list></short-list>")]).toContain("qr-code"));

  it("are named by their hash as a policy names them", () => {
    const { css: text, hash } = of('<p class="card"></p>');
    expect(hash).toBe(`sha256-${createHash("sha256").update(text).digest("base64")}`);
  });

  it("are the same text for pages of the same blocks", () => {
    expect(of('<p class="badge card--small"></p>')).toBe(
      of('<i class="card"></i><b class="badge__x nothing-known"></b>'),
    );
  });
});

it("a sheet says what each selector asks for", () => {
  expect(allAsked(".a__b .c--d:not(.e), f-g > p:hover{color:red}")).toEqual([["a", "c"], ["f-g"]]);
});
