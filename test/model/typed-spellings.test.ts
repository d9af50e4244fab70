/** More spellings of times, prices, dates and addresses, as they come from other programs. */
import { describe, expect, it } from "vitest";
import { typedTime, typedTimes } from "../../src/model/fields/typed-time.ts";
import {
  typedAddress,
  typedDate,
  typedEmail,
  typedPostcode,
  typedPlace,
  typedPounds,
} from "../../src/model/fields/typed-values.ts";
import { typedPhone } from "../../src/model/phones/typed.ts";

describe("more ways of writing", () => {
  it.each([
    ["ten thirty", "10:30"],
    ["six fifteen pm", "18:15"],
    ["nine forty-five", "09:45"],
    ["half-past nine", "09:30"],
    ["quarter-to six pm", "17:45"],
    ["1/4 past 6 pm", "18:15"],
    ["09:30:00", "09:30"],
    ["12.00 noon", "12:00"],
    ["12:00 midnight", "00:00"],
    ["12pm noon", "12:00"],
    ["doors open at 7pm", "19:00"],
    ["starting 10am", "10:00"],
    ["6pm onwards", "18:00"],
    ["10am start", "10:00"],
    ["24:00", undefined],
    ["09:30:15", undefined],
    ["ten thirteen", undefined],
  ])("a time: %s", (text, time) => expect(typedTime(text)).toBe(time));

  it.each([
    ["between 10am and 12pm", "10:00", "12:00"],
    ["10am > 12pm", "10:00", "12:00"],
    ["10am → 12 noon", "10:00", "12:00"],
    ["half-past nine to eleven", "09:30", "11:00"],
  ])("two times: %s", (text, from, to) => expect(typedTimes(text)).toEqual({ from, to }));

  it.each([
    ["AB12_7DS", "AB12 7DS"],
    ["ab12/7ds", "AB12 7DS"],
    ["A B 1 2 7 D S", "AB12 7DS"],
  ])("a postcode: %s", (text, postcode) => expect(typedPostcode(text)).toBe(postcode));

  it.each([
    ["a pound", 1],
    [".50", 0.5],
    ["£.50", 0.5],
    ["£2 per session", 2],
    ["£3/visit", 3],
    ["free entry", 0],
    ["no cost", 0],
    ["Free to all!", 0],
    ["free tea", undefined],
    ["a pound and a half", undefined],
  ])("a price: %s", (text, pounds) => expect(typedPounds(text)).toBe(pounds));

  it.each([
    ["5-Dec-2026", "2026-12-05"],
    ["05-Dec-26", "2026-12-05"],
    ["5/Dec/2026", "2026-12-05"],
    ["5Dec2026", "2026-12-05"],
    ["Sat. the 5th of December, 2026", "2026-12-05"],
    ["2nd Febuary 2027", "2027-02-02"],
    ["3 Septembre 2026", "2026-09-03"],
    ["Decemeber 5th 2026", "2026-12-05"],
    ["20261205", undefined],
    ["2026-12-05T10:00:00Z", undefined],
    ["5 Juny 2026", undefined],
    ["5 Mai 2026", undefined],
    ["01632960", undefined],
  ])("a date: %s", (text, date) => expect(typedDate(text)).toBe(date));

  it.each([
    ["https://https://example.org/a", "https://example.org/a"],
    ["https;//example.org", "https://example.org"],
    ["htps://example.org", "https://example.org"],
    ["ttps://example.org", "https://example.org"],
    ["http:\\\\example.org", "https://example.org"],
    ["https:// example.org", "https://example.org"],
    ["https:example.org", "https://example.org"],
    ["“https://example.org/a”", "https://example.org/a"],
    ["Website: www.example.org", "https://www.example.org"],
    ["[https://example.org]", "https://example.org"],
    ["https.example.org", "https://https.example.org"],
    ["ftp://example.org", "ftp://example.org"],
    ["https://localhost", "https://localhost"],
  ])("an address: %s", (text, address) => expect(typedAddress(text)).toBe(address));

  it.each([
    "hall@example.org",
    " hall@example.org.",
    "mailto:hall@example.org",
    "mailto:hall@example.org?subject=Hi",
    "The Hall <hall@example.org>",
    "Hall <mailto:hall@example.org>;",
    "hall @ example.org",
    "hall(at)example.org",
    "E-mail: hall@example.org",
    "hall@example.org\u200b,",
  ])("an e-mail address: %s", (text) => expect(typedEmail(text)).toBe("hall@example.org"));

  it("two e-mail addresses stay two", () =>
    expect(typedEmail("a@example.org, b@example.org")).toBe("a@example.org, b@example.org"));

  it.each([
    ["Example Hall, dn327ds", "Example Hall, DN32 7DS"],
    ["2 High Street DN32-7DS, at the back", "2 High Street DN32 7DS, at the back"],
    ["The hall (zz1 1aa)", "The hall (ZZ1 1AA)"],
    ["DN32 7DS", "DN32 7DS"],
    ["Room B2 1st floor", "Room B2 1st floor"],
    ["Unit E5 2nd door", "Unit E5 2nd door"],
    ["Hall M1 3pm to 5pm", "Hall M1 3pm to 5pm"],
    ["Room E5 2hr drop-in", "Room E5 2hr drop-in"],
    ["Block dn327d", "Block dn327d"],
  ])("a place in words: %s", (words, place) => expect(typedPlace(words)).toBe(place));

  it.each([
    ["01632-960 111", "01632 960 111"],
    ["(01632) 960111", "01632 960111"],
    ["01632960111", "01632 960111"],
    ["01632.960111", "01632 960111"],
    ["07700900123", "07700 900123"],
    ["0808 2000 247", "0808 2000 247"],
    ["08081570000", "0808 157 0000"],
    ["+44 1632 960111", "01632 960111"],
    ["116 123", "116 123"],
    ["0800 1111", "0800 1111"],
    ["01632 96011", "01632 96011"],
    ["01632 960111 ext 4", "01632 960111 ext 4"],
  ])("a number: %s", (typed, number) => expect(typedPhone(typed)).toBe(number));
});
