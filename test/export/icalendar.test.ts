import { describe, expect, it } from "vitest";
import { dayCalendar, escapeText, foldLine } from "../../src/export/icalendar.ts";
import { unfolded } from "../fixtures/icalendar.ts";

const octets = (text: string): number => new TextEncoder().encode(text).length;

describe("lines of a calendar", () => {
  it("stay whole up to 75 octets", () => {
    expect(foldLine("x".repeat(75))).toBe("x".repeat(75));
    expect(foldLine("x".repeat(76))).toBe(`${"x".repeat(75)}\r\n x`);
  });

  it.each([
    ["two", "é"],
    ["three", "’"],
    ["four", "🏠"],
  ])("cut no letter of %s octets in two", (_octets, letter) => {
    for (let before = 0; before < 8; before++) {
      const line = `${"a".repeat(before)}${letter.repeat(120)}`;
      const folded = foldLine(line);
      expect(unfolded(folded)).toBe(line);
      for (const piece of folded.split("\r\n")) expect(octets(piece)).toBeLessThanOrEqual(75);
      expect(folded).not.toContain("\uFFFD");
    }
  });

  it("count the space at the start of a piece", () =>
    expect(
      foldLine("x".repeat(75 + 74 + 1))
        .split("\r\n")
        .map(octets),
    ).toEqual([75, 75, 2]));
});

describe("texts of a calendar", () => {
  it("are escaped as RFC 5545 asks", () =>
    expect(escapeText("a\\b; c, d: e\r\nf\rg\u0007")).toBe("a\\\\b\\; c\\, d: e\\nf\\ng"));
});

describe("a calendar of days", () => {
  const event = {
    uid: "one",
    date: "2028-02-28",
    stamped: "2027-12-01",
    summary: "Check, please",
    description: "First\nSecond",
    url: "https://example.org/",
  };
  const text = dayCalendar({
    name: "Checks",
    description: "All of them",
    producer: "-//Example//Checks//EN",
    events: [event, { ...event, uid: "two", date: "2026-12-31" }],
  });

  it("ends every line with CRLF", () => {
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("has whole days that end on the day after, over leap days and years", () => {
    expect(text).toContain("DTSTART;VALUE=DATE:20280228\r\nDTEND;VALUE=DATE:20280229\r\n");
    expect(text).toContain("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n");
  });

  it("takes its stamp from the content", () =>
    expect(text.match(/DTSTAMP:\w+/g)).toEqual([
      "DTSTAMP:20271201T000000Z",
      "DTSTAMP:20271201T000000Z",
    ]));
  it("opens and closes what it must", () =>
    expect(
      text.match(/^(?:BEGIN|END|VERSION|PRODID|UID):.*$/gm)?.map((line) => line.trim()),
    ).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Example//Checks//EN",
      "BEGIN:VEVENT",
      "UID:one",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:two",
      "END:VEVENT",
      "END:VCALENDAR",
    ]));
});
