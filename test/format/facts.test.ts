import { dialled } from "../../src/model/phones/fault.ts";
import { describe, expect, it } from "vitest";
import { addressLines, outsideMap, webName } from "../../src/format/addresses.ts";
import { ageRange, agesText, answerToAges, fitToAges, monthsText } from "../../src/format/ages.ts";
import { costText, isFree, poundsText } from "../../src/format/costs.ts";
import { mailto } from "../../src/format/mailto.ts";
import { hoursBesideNumbers, helplineHours, smsHref, telHref } from "../../src/format/phones.ts";
import { isOver, scheduleText, type ScheduleWords } from "../../src/format/schedules.ts";

describe("how well ages fit a group", () => {
  it.each([
    ["the group itself", { from: 5, to: 10 }, 5, 10, 1],
    ["some of the group alone", { from: 6, to: 7 }, 5, 10, 1],
    ["more than the group", { from: 0, to: 19 }, 5, 10, 1],
    ["children, of adults", { from: 0, to: 18 }, 19, 110, 0],
    ["two years of twenty", { from: 0, to: 19 }, 18, 110, 0.1],
    ["all from 16", { from: 16 }, 18, 110, 1],
    ["half of the group", { from: 8, to: 19 }, 5, 10, 0.5],
    ["no known end", { from: 18, toUnknown: true }, 18, 110, 1],
  ])("%s", (_what, range, from, to, fit) => expect(fitToAges(range, from, to)).toBeCloseTo(fit));
});

describe("ages", () => {
  it.each([
    [undefined, undefined, undefined],
    [5, 11, "Ages 5 to 11"],
    [0, 5, "From birth to age 5"],
    [0, undefined, "From birth, any age"],
    [18, undefined, "Age 18 and over"],
    [undefined, 25, "Up to age 25"],
    [7, 7, "Age 7"],
  ])("from %s to %s", (minimumAge, maximumAge, words) =>
    expect(agesText({ minimumAge, maximumAge })).toBe(words),
  );
  it.each([
    [{ minimumMonths: 9, maximumAge: 4 }, "From 9 months to age 4"],
    [{ minimumMonths: 18 }, "From 18 months"],
    [{ beforeBirth: true }, "From before birth"],
    [{ beforeBirth: true, minimumAge: 0, maximumAge: 19 }, "From before birth to age 19"],
    [
      { minimumAge: 8, maximumAge: 19, extraNeedsMaximumAge: 25 },
      "Ages 8 to 19, or up to 25 with extra needs (SEND)",
    ],
    [{ minimumAge: 0, upperAgeUnknown: true }, "From birth; we do not know up to what age"],
    [
      { beforeBirth: true, upperAgeUnknown: true },
      "From before birth; we do not know up to what age",
    ],
    [{ minimumMonths: 9, upperAgeUnknown: true }, "From 9 months; we do not know up to what age"],
    [{ minimumAge: 8, upperAgeUnknown: true }, "From age 8; we do not know up to what age"],
  ])("of %j", (ages, words) => expect(agesText(ages)).toBe(words));
  it.each([
    [{ minimumMonths: 9, maximumAge: 4 }, 0, 0, "yes"],
    [{ minimumMonths: 18, maximumAge: 4 }, 0, 0, "no"],
    [{ minimumMonths: 18, maximumAge: 4 }, 0, 1, "yes"],
    [{ beforeBirth: true }, 0, 1, "yes"],
    [{ beforeBirth: true }, 2, 4, "no"],
    [{ minimumAge: 8, maximumAge: 19, extraNeedsMaximumAge: 25 }, 16, 25, "yes"],
    [{ minimumAge: 8, maximumAge: 19, extraNeedsMaximumAge: 25 }, 20, 25, "extra needs"],
    [{ minimumAge: 8, maximumAge: 19, extraNeedsMaximumAge: 25 }, 26, 30, "no"],
    [{}, 0, 110, "not stated"],
    [{ minimumAge: 0, upperAgeUnknown: true }, 0, 0, "yes"],
    [{ minimumAge: 0, upperAgeUnknown: true }, 2, 2, "not stated"],
    [{ minimumAge: 0, upperAgeUnknown: true }, 0, 5, "yes"],
    [{ beforeBirth: true, upperAgeUnknown: true }, 0, 0, "yes"],
    [{ minimumAge: 8, upperAgeUnknown: true }, 7, 7, "no"],
    [{ minimumAge: 8, upperAgeUnknown: true }, 8, 8, "yes"],
    [{ minimumAge: 8, upperAgeUnknown: true }, 40, 40, "not stated"],
  ] as const)("%j for %s to %s is “%s”", (ages, from, to, answer) =>
    expect(answerToAges(ageRange(ages), from, to)).toBe(answer),
  );

  it.each([
    [0, 6, "From birth to 6 months"],
    [0, undefined, "From birth"],
    [0, 0, "Before the birth"],
    [1, undefined, "From 1 month"],
    [12, 24, "From 12 months to 2 years"],
    [24, 30, "From 2 years to 2 and a half years"],
    [6, 6, "At 6 months"],
  ])("from %s to %s months", (from, to, words) => expect(monthsText(from, to)).toBe(words));
});

describe("costs", () => {
  it.each([
    [[], undefined],
    [[{ amount: 0 }], "Free"],
    [
      [
        { amount: 0, option: "the first visit" },
        { amount: 2.5, option: "after that" },
      ],
      "Free: the first visit, £2.50 after that",
    ],
    [
      [
        { amount: 5, option: "a year’s membership" },
        { amount: 0.5, option: "a visit" },
      ],
      "£5 a year’s membership, 50p a visit",
    ],
    [[{ amountDescription: "What you can give" }], "What you can give"],
    [[{ amount: 1200, amountDescription: "In ten parts" }], "£1,200. In ten parts"],
  ])("%j", (costs, words) => expect(costText(costs)).toBe(words));

  it("are free only when every one is nothing", () => {
    expect([
      isFree([]),
      isFree([{ amount: 0 }]),
      isFree([{ amount: 0 }, { amount: 1 }]),
      isFree([{}]),
    ]).toEqual([false, true, false, false]);
  });

  it.each([
    [0.05, "5p"],
    [0.29, "29p"],
    [0.999, "£1"],
    [1, "£1"],
    [3.05, "£3.05"],
    [4.005, "£4.01"],
    [7.999, "£8"],
    [1234.5, "£1,234.50"],
    [1235, "£1,235"],
  ])("of %s pounds are told to the penny", (amount, words) =>
    expect(poundsText(amount)).toBe(words),
  );
});

describe("ways to reach somebody", () => {
  it.each([
    ["01632 960001", "tel:01632960001"],
    ["999", "tel:999"],
    ["116 123", "tel:116123"],
    ["0800 1111", "tel:08001111"],
    ["+44 1632 960001", "tel:01632960001"],
    ["+44 (0)1632 960001", "tel:01632960001"],
    ["0044 1632 960001", "tel:01632960001"],
    ["(+44) 1632 960001", "tel:01632960001"],
  ])("%s is dialled as the gate compares it", (number, href) => {
    expect(telHref(number)).toBe(href);
    expect(`tel:${dialled(number)}`).toBe(href);
  });

  it.each([
    [{ hours: "Mornings", phones: [{}] }, "Mornings", "Mornings"],
    [{ phones: [{ hours: "Day and night" }] }, "Day and night", undefined],
    [
      { phones: [{}, { hours: "Evenings" }] },
      "Evenings",
      "We have not confirmed when it is answered.",
    ],
    [{ phones: [] }, undefined, "We have not confirmed when it is answered."],
  ])("%j are answered at hours of the line, and at those of its numbers", (line, whole, others) => {
    expect(helplineHours(line)).toBe(whole);
    expect(hoursBesideNumbers({ ...line, urgency: "you" })).toBe(others);
    expect(hoursBesideNumbers({ ...line, urgency: "emergency" })).toBeUndefined();
  });

  it("text a word to a number", () => {
    expect(smsHref("85258", "SHOUT")).toBe("sms:85258?body=SHOUT");
    expect(smsHref("60777")).toBe("sms:60777");
  });

  it("write a message in which nothing can become a header", () => {
    expect(mailto("a@example.org", "One & two\r\nBcc: x@example.org", "Line\nline")).toBe(
      "mailto:a@example.org?subject=One%20%26%20two%0D%0ABcc%3A%20x%40example.org&body=Line%0D%0Aline",
    );
    expect(mailto("a@example.org?cc=b@example.org", "", "")).toMatch(/^mailto:a@example\.org%3Fcc/);
    expect(mailto(undefined, "Hello", "")).toBe("mailto:?subject=Hello&body=");
  });
});

describe("addresses", () => {
  it("leave out what is not known", () =>
    expect(addressLines({ confidential: false, name: "The Hall", city: "Harbour" })).toEqual([
      "The Hall",
      "Harbour",
    ]));
  it("of a secret place have no line", () =>
    expect(
      addressLines({
        confidential: true,
        name: "The House",
        address1: "1 Street",
        postcode: "ZZ1 1ZZ",
      }),
    ).toEqual([]));
  it("of the web are said without their scheme", () =>
    expect(webName("https://www.example.org/")).toBe("example.org"));
  it("lead to a map elsewhere", () =>
    expect(outsideMap(53.5, -0.1)).toBe(
      "https://www.openstreetmap.org/?mlat=53.5&mlon=-0.1#map=17/53.5/-0.1",
    ));
});

describe("sessions", () => {
  const weekly: ScheduleWords = {
    freq: "WEEKLY",
    byday: ["TU"],
    validFrom: "2026-09-01",
    termTimeOnly: false,
  };
  it.each<[Partial<ScheduleWords>, string]>([
    [
      { opensAt: "10:00", closesAt: "11:30", termTimeOnly: true },
      "Every Tuesday, 10am to 11:30am, in school term time",
    ],
    [{ byday: ["MO", "WE", "FR"] }, "Every Monday, Wednesday and Friday"],
    [{ interval: 2 }, "Every other Tuesday"],
    [{ interval: 5 }, "Every 5 weeks on Tuesday"],
    [{ freq: "MONTHLY", week: "1" }, "The first Tuesday of every month"],
    [{ freq: "MONTHLY", week: "-1", interval: 2 }, "The last Tuesday of every 2 months"],
    [{ freq: "MONTHLY", byday: [] }, "The 1st of every month"],
    [{ freq: "once", byday: [], opensAt: "18:00" }, "Tuesday 1 September, 6pm"],
  ])("%j", (change, words) => expect(scheduleText({ ...weekly, ...change })).toBe(words));

  it("are over after their last date, not on it", () => {
    expect(isOver({ ...weekly, validTo: "2026-11-21" }, "2026-11-21")).toBe(false);
    expect(isOver({ ...weekly, validTo: "2026-11-20" }, "2026-11-21")).toBe(true);
    expect(isOver(weekly, "2099-01-01")).toBe(false);
    expect(isOver({ ...weekly, freq: "once" }, "2026-09-02")).toBe(true);
  });
});
