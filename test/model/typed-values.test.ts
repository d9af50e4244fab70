/** What people type, and the form in which it is stored. */
import { describe, expect, it } from "vitest";
import {
  couldBeTwo,
  isTwoTimes,
  laterTime,
  typedTime,
  typedTimes,
} from "../../src/model/fields/typed-time.ts";
import {
  typedAddress,
  typedDate,
  typedNumber,
  typedPostcode,
  typedPounds,
} from "../../src/model/fields/typed-values.ts";

describe("a time", () => {
  it.each([
    ["09:30", "09:30"],
    ["9.30am", "09:30"],
    ["9:30 AM", "09:30"],
    ["9.30 a.m.", "09:30"],
    ["9am", "09:00"],
    ["930am", "09:30"],
    ["0930", "09:30"],
    ["1800", "18:00"],
    ["6pm", "18:00"],
    ["6.15 pm", "18:15"],
    ["12am", "00:00"],
    ["12pm", "12:00"],
    ["12.30pm", "12:30"],
    ["noon", "12:00"],
    ["12 noon", "12:00"],
    ["midday", "12:00"],
    ["midnight", "00:00"],
    ["half past nine", "09:30"],
    ["half nine", "09:30"],
    ["half past 2pm", "14:30"],
    ["half past two", "14:30"],
    ["quarter to ten", "09:45"],
    ["a quarter past 6 pm", "18:15"],
    ["ten past seven in the evening", "19:10"],
    ["twenty to eleven", "10:40"],
    ["nine o'clock", "09:00"],
    ["9 o’clock am", "09:00"],
    ["from 10am", "10:00"],
    ["18h30", "18:30"],
    ["９．３０ａｍ", "09:30"],
    ["13.00pm", "13:00"],
    ["9,30", "09:30"],
    ["7 pm", "19:00"],
    ["9:05", "09:05"],
    ["seven in the evening", "19:00"],
  ])("%s", (typed, stored) => expect(typedTime(typed)).toBe(stored));

  it.each(["8", "6.30", "8:00", "630", "7 o'clock", "half 25"])(
    "%s is none, as it may be in the morning or in the evening",
    (typed) => {
      expect(typedTime(typed)).toBeUndefined();
      expect(couldBeTwo(typed)).toBe(typed !== "half 25");
    },
  );

  it.each(["25:00", "9.75", "soon", "", "9", "after school", "10am to 12", "half", "13am", "9-11"])(
    "%s is none",
    (typed) => expect(typedTime(typed)).toBeUndefined(),
  );

  it.each([
    ["7pm-9pm", "19:00", "21:00"],
    ["7-9pm", "19:00", "21:00"],
    ["7 to 9 pm", "19:00", "21:00"],
    ["10am – 12 noon", "10:00", "12:00"],
    ["10.30am until 11.45", "10:30", "11:45"],
    ["11 to 1pm", "11:00", "13:00"],
    ["09:30-11:00", "09:30", "11:00"],
    ["9.30-11am", "09:30", "11:00"],
    ["10pm to 2am", "22:00", "02:00"],
    ["from 1pm to 3pm", "13:00", "15:00"],
    ["10am to 12", "10:00", "12:00"],
    ["10am - 2", "10:00", "14:00"],
    ["9pm to 1", "21:00", "01:00"],
    ["10 till 2", "10:00", "14:00"],
    ["10-12", "10:00", "12:00"],
    ["9 to 5", "09:00", "17:00"],
    ["11 – 1", "11:00", "13:00"],
    ["12-2", "12:00", "14:00"],
    ["2 till half four", "14:00", "16:30"],
    ["6.30-8", "18:30", "20:00"],
    ["6-10.30", "18:00", "22:30"],
    ["10-12.30", "10:00", "12:30"],
    ["8 till 18:00", "08:00", "18:00"],
    ["2 till 18:00", "14:00", "18:00"],
    ["8 - 12 noon", "08:00", "12:00"],
  ])("%s holds two", (typed, from, to) => expect(typedTimes(typed)).toEqual({ from, to }));

  it.each(["7-9", "8 till 10", "7 till 21:00", "8 till midnight"])(
    "%s is none, as both may be in the morning or in the evening",
    (typed) => {
      expect(typedTimes(typed)).toBeUndefined();
      expect(isTwoTimes(typed)).toBe(true);
    },
  );

  it.each(["soon", "10", "a-b", "10 to", "1-2-3"])("%s is not two times", (typed) =>
    expect(isTwoTimes(typed)).toBe(false),
  );
});

it.each([
  ["ab127ds", "AB12 7DS"],
  ["AB12 7DS", "AB12 7DS"],
  [" ab 12 7 ds ", "AB12 7DS"],
  ["AB12-7DS", "AB12 7DS"],
  ["ab12.7ds", "AB12 7DS"],
  ["AB12 O7DS".replace("O", ""), "AB12 7DS"],
  ["ABO11 2ES", undefined],
  ["AB11 OAA", "AB11 0AA"],
  ["m11ae", "M1 1AE"],
  ["ec1a1bb", "EC1A 1BB"],
  ["ＡＢ１２ ７ＤＳ", "AB12 7DS"],
  ["AB12\u00a07DS", "AB12 7DS"],
  ["Exampleton", undefined],
  ["AB12", undefined],
] as const)("the postcode %s", (typed, stored) => expect(typedPostcode(typed)).toBe(stored));

it.each([
  ["£2", 2],
  ["2", 2],
  ["2.5", 2.5],
  ["£2.50", 2.5],
  ["2.50p", 2.5],
  ["50p", 0.5],
  ["free", 0],
  ["Free of charge", 0],
  ["£0", 0],
  ["2 pounds", 2],
  ["£1,200", 1200],
  ["£3 each", 3],
  ["GBP 4", 4],
  ["£ 5", 5],
  ["a pound or two", undefined],
  ["£2-£3", undefined],
  ["2,50", undefined],
] as const)("the price %s", (typed, stored) => expect(typedPounds(typed)).toBe(stored));

it.each([
  ["12", 12],
  [" 1,200 ", 1200],
  ["-0.08", -0.08],
  ["−0.08", -0.08],
  ["1,2", undefined],
  ["twelve", undefined],
] as const)("the number %s", (typed, stored) => expect(typedNumber(typed)).toBe(stored));

it.each([
  ["5 December 2026", "2026-12-05"],
  ["5th Dec 2026", "2026-12-05"],
  ["05/12/2026", "2026-12-05"],
  ["5.12.26", "2026-12-05"],
  ["Saturday 5th December, 2026", "2026-12-05"],
  ["December 5 2026", "2026-12-05"],
  ["2026/12/5", "2026-12-05"],
  ["2026-12-05", "2026-12-05"],
  ["31/02/2026", undefined],
  ["12/31/2026", undefined],
  ["5 December", undefined],
  ["5 Julember 2026", undefined],
  ["next Saturday", undefined],
] as const)("the date %s", (typed, stored) => expect(typedDate(typed)).toBe(stored));

it.each([
  ["http://example.org", "https://example.org"],
  ["www.example.org/a", "https://www.example.org/a"],
  ["example.org", "https://example.org"],
  ["HTTP://example.org", "https://example.org"],
  ["https://example.org/a?b=c", "https://example.org/a?b=c"],
  ["https:/example.org", "https://example.org"],
  ["  https://example.org \u200b", "https://example.org"],
  ["javascript:alert(1)", "javascript:alert(1)"],
  ["see the site", "see the site"],
] as const)("the address %s", (typed, stored) => expect(typedAddress(typed)).toBe(stored));

it.each([
  ["half six", "half 8", "half 8"],
  ["half six", "quarter to eleven", "quarter to eleven"],
  ["11.30", "half past nine", "half past nine"],
  ["10am", "quarter past nine", "quarter past nine"],
  ["6.30pm", "half 8", "20:30"],
  ["18:30", "half eight", "20:30"],
  ["half seven", "half 8", "half 8"],
  ["18:30", "8:30", "20:30"],
  ["half six", "8", "20:00"],
  ["10am", "12", "12:00"],
  ["9pm", "8", "8"],
  ["10pm", "half 8am", "half 8am"],
])("an end after %s of “%s” is %s", (start, end, expected) =>
  expect(laterTime(start, end)).toBe(expected),
);

describe("slips of the hand", () => {
  it.each([
    ["mid day", "12:00"],
    ["twelve noon", "12:00"],
    ["9-30am", "09:30"],
    ["9;30am", "09:30"],
    ["½ past 4", "16:30"],
    ["9-11am", undefined],
    ["10-15", undefined],
  ])("in a time: %s", (text, time) => expect(typedTime(text)).toBe(time));

  it.each([
    ["two pounds", 2],
    ["fifty pence", 0.5],
    ["free!", 0],
    ["FOC", 0],
    ["£1,50", undefined],
    ["£1,500", 1500],
    ["£2/child", 2],
    ["£4 a family", 4],
    ["£2 a week", undefined],
    ["hundreds pounds", undefined],
    ["£1-£2", undefined],
  ])("in a price: %s", (text, pounds) => expect(typedPounds(text)).toBe(pounds));

  it.each([
    ["3rd of Sept '26", "2026-09-03"],
    ["5 12 26", "2026-12-05"],
    ["Dec 5 26", "2026-12-05"],
    ["5 12", undefined],
    ["12 25 2026", undefined],
  ])("in a date: %s", (text, date) => expect(typedDate(text)).toBe(date));

  it.each([
    ["<https://example.org>", "https://example.org"],
    ["(example.org)", "https://example.org"],
    ["https//example.org", "https://example.org"],
    ["htttps://example.org", "https://example.org"],
    ["https://example.org/a,", "https://example.org/a"],
    ["www.example.org.", "https://www.example.org"],
    ["https://example.org/Town_(place)", "https://example.org/Town_(place)"],
  ])("in an address: %s", (text, address) => expect(typedAddress(text)).toBe(address));

  it("in an age and a postcode", () => {
    expect(typedNumber("12 yrs")).toBe(12);
    expect(typedNumber("5 years old")).toBe(5);
    expect(typedNumber("5 weeks")).toBeUndefined();
    expect(typedPostcode("(ZZ1 1AA)")).toBe("ZZ1 1AA");
  });
});
