/** What programs write round the words of people is left out, and nothing else. */
import { describe, expect, it } from "vitest";
import { cleanPaste } from "../../../src/cms/paste/clean-paste.ts";
import { programLines } from "../../../src/cms/paste/program-lines.ts";

const left = (lines: readonly string[], isChat = false): string[] =>
  lines.filter((_, at) => programLines(lines, isChat)[at]);

describe("lines of a program", () => {
  it.each([
    "Sent from my Galaxy",
    "Get Outlook for Android (https://aka.ms/ghei36)",
    "View this message in your browser",
    "Trouble viewing this email? Open it online",
    "Unsubscribe (https://example.org/u) | Update your preferences (https://example.org/p)",
    "You are receiving this newsletter because you signed up at a fair.",
    "© Example Council 2026. All rights reserved.",
    "Sam reacted ❤️ to your message",
  ])("are left out anywhere: %s", (line) => {
    expect(left(["Come to the fair.", line])).toEqual([line]);
  });

  it("are left out of a copied event, with words that only they have", () => {
    const words = ["Lantern parade", "Meet at the gate.", "Bring a lamp."];
    const program = [
      "Details",
      "23 people responded",
      "Event by Example Friends",
      "Public · Anyone on or off Facebook",
      "Invite",
      "👍 12",
    ];
    expect(left([...program, ...words])).toEqual(program);
  });

  it.each([
    ["words that Facebook has too", ["Details", "Invite", "Meet at the gate."]],
    ["a sentence about a preference", ["You can update your booking online at any time."]],
    ["what people share", ["Share a meal with us", "Follow the path to the hall"]],
    ["counts of people", ["🎂 5", "Room for 12 people"]],
    ["who is sending something", ["Sent with love from all of us at the nursery, thank you."]],
  ])("stay: %s", (_, lines) => {
    expect(left(lines)).toEqual([]);
  });

  it("go with a word about it when they are pasted", () => {
    const { html, notes } = cleanPaste(
      "<p>Seed swap on Sunday.</p><div>Sent from my <b>iPhone</b></div>",
      "",
    );
    expect(html).toBe("<p>Seed swap on Sunday.</p>");
    expect(notes.join(" ")).toContain("Sent from my iPhone");
  });
});

describe("a paste", () => {
  it.each([
    ["a button of the page", "<p>Two hours</p><button>Buy now</button>", "", "<p>Two hours</p>"],
    ["rows of dots", "", "Seed swap\n.\n. .\nSunday", "<p>Seed swap</p><p>Sunday</p>"],
    [
      "one emoji before each line",
      "<div>🌱 Seeds<br>🌱 Pots</div>",
      "",
      "<ul><li><p>Seeds</p></li><li><p>Pots</p></li></ul>",
    ],
    [
      "emoji that say what a line is about",
      "<p>📅 Sunday</p><p>📍 The gate</p>",
      "",
      "<p>📅 Sunday</p><p>📍 The gate</p>",
    ],
    ["letters set apart", "", "S E E D   S W A P\nA B C play", "<p>SEED SWAP</p><p>A B C play</p>"],
    [
      "boxes to tick and arrows",
      "",
      "☐ Boots\n☑ Coat\n→ Torch",
      "<ul><li><p>Boots</p></li><li><p>Coat</p></li><li><p>Torch</p></li></ul>",
    ],
    [
      "the mail below",
      '<div>See you there.</div><blockquote type="cite"><div>On Friday Kit wrote:</div><p>Hello</p></blockquote>',
      "",
      "<p>See you there.</p>",
    ],
    [
      "words out of a quoted mail",
      '<blockquote type="cite"><p>Seed swap on Sunday</p></blockquote>',
      "",
      "<blockquote><p>Seed swap on Sunday</p></blockquote>",
    ],
    [
      "words for screen readers and drawn signs of a page",
      '<p><i class="material-icons" aria-hidden="true">event</i>Sunday<span class="govuk-visually-hidden">opens a page</span></p>',
      "",
      "<p>Sunday</p>",
    ],
    [
      "a narrow column",
      "",
      "The allot-\nments need more help-\ners in spring.",
      "<p>The allotments need more helpers in spring.</p>",
    ],
  ])("keeps the words and their lines: %s", (_, html, text, cleaned) => {
    expect(cleanPaste(html, text).html).toBe(cleaned);
  });
});
