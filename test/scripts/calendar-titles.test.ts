/** What a title in a group's own calendar says, in the wordings that groups use. */
import { describe, expect, it } from "vitest";
import {
  isHolidayName,
  isOwnTime,
  openingState,
  titleState,
} from "../../scripts/calendars/titles.ts";

/** A Tuesday. */
const AT = { date: "2026-12-08", opensAt: "10:00" };
const wrong = (titles: readonly string[], state: string): readonly string[] =>
  titles.filter((title) => titleState(title, AT) !== state);

describe("a title", () => {
  it("says that a session is off, at its start, at its end or in brackets", () => {
    const titles = [
      "CANCELLED: Baby Group",
      "Canceled: Baby group",
      "Baby Group - CANCELLED",
      "[CANCELLED] Baby Group",
      "Baby Group (cancelled)",
      "CANCELLATION: Tots",
      "Tots CANX",
      "No group this week",
      "No baby group this week",
      "NO GROUP",
      "No Tots today",
      "No Messy Mondays until January",
      "No stay and play on Tuesday",
      "No group due to snow",
      "Stay & Play: no group",
      "Baby group - no session today",
      "Baby Group is not on",
      "Baby group (not on)",
      "Baby group isn’t on",
      "Toddlers won't be running",
      "Toddlers not running this week",
      "Stay and play will not take place",
      "Closed today",
      "We are closed",
      "CLOSED - half term",
      "Centre closed for Christmas",
      "Library shut today",
      "Group called off",
      "OFF: Baby group",
      "Baby group (off)",
      "Baby group - off",
      "Baby group off this week",
      "Group suspended",
      "We're having a break",
    ];
    expect(wrong(titles, "cancelled")).toEqual([]);
  });
  it("says that a session is put off, or has moved to another time", () => {
    const titles = [
      "POSTPONED: Baby Group",
      "Baby group (postponed)",
      "Postponed until January: baby group",
      "Rescheduled - baby group",
      "Baby group put off until spring",
      "Baby group - moved to Thursday",
      "Moved to 9 December: Tots",
      "Baby group moved to next week",
      "Tots, moved to 1pm",
    ];
    expect(wrong(titles, "postponed")).toEqual([]);
  });
  it("is not taken for one of those by a word that means something else", () => {
    const titles = [
      "Baby Group",
      "Bake-off for dads",
      "Kick-off meeting",
      "Off-road biking",
      "Drop off and collect",
      "Day off school club",
      "No Worries Café",
      "No Limits Club",
      "No sew craft",
      "Cook and eat (no booking needed)",
      "Stay and play - no charge this week",
      "Stay and play - no snack today",
      "Bookings closed",
      "Doors closed at 7",
      "Closed group for mums",
      "You are not on your own",
      "Not cancelled! Baby group",
      "Cancellation list open",
      "Session runs unless cancelled",
      "Postponed from 1 December: party",
      "Baby group (moved from 1 December)",
      "Baby group - moved to the library",
      "Baby group moved to Tuesday",
      "Moved to 10am: Tots",
      "Moved to 8 December: Tots",
      "Suspended coffee morning",
      "Menopause café",
    ];
    expect(wrong(titles, "on")).toEqual([]);
  });
  it("may be about nothing but the time of its owner", () => {
    const own = ["Busy", "busy", "Free", "Tentative", "Out of office", "OOO", "Annual leave"];
    const others = ["Busy bees", "Free family fun day", "Lunch club", "Private room tour"];
    expect(own.filter((title) => !isOwnTime(title))).toEqual([]);
    expect(others.filter(isOwnTime)).toEqual([]);
  });
  it("may be only the name of a public holiday", () => {
    expect(["Bank holiday", "Early May Bank Holiday Monday"].every(isHolidayName)).toBe(true);
    expect(["Bank holiday fun day", "Party"].some(isHolidayName)).toBe(false);
  });
});

it.each([
  ["CANCELLED due to snow.", "cancelled"],
  ["Sorry - this is postponed until January", "postponed"],
  ["Please note: called off", "cancelled"],
  ["Sessions may be cancelled in bad weather", "on"],
  ["", "on"],
])("a description that begins with “%s”: %s", (text, state) =>
  expect(openingState(text)).toBe(state),
);
