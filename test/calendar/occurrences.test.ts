import { describe, expect, it } from "vitest";
import { occurrences } from "../../src/calendar/occurrences.ts";
import { schedule } from "./schedule.ts";

describe("weekly sessions", () => {
  it("keep their day over both clock changes of 2026 and 2027", () => {
    const sundays = schedule({ freq: "WEEKLY", byday: ["SU"], validFrom: "2026-03-22" });
    expect(occurrences(sundays, "2026-03-20", "2026-04-06")).toEqual([
      "2026-03-22",
      "2026-03-29",
      "2026-04-05",
    ]);
    expect(occurrences(sundays, "2026-10-18", "2026-11-01")).toEqual([
      "2026-10-18",
      "2026-10-25",
      "2026-11-01",
    ]);
    expect(occurrences(sundays, "2027-03-27", "2027-04-04")).toEqual(["2027-03-28", "2027-04-04"]);
    expect(occurrences(sundays, "2027-10-30", "2027-11-07")).toEqual(["2027-10-31", "2027-11-07"]);
  });

  it("count every second week from the Monday of the first week", () => {
    const fortnightly = schedule({
      freq: "WEEKLY",
      interval: 2,
      byday: ["TU", "SU"],
      validFrom: "1997-08-05",
    });
    // RFC 5545, 3.3.10: with weeks from Monday these four.
    expect(occurrences(fortnightly, "1997-08-01", "1997-08-31")).toEqual([
      "1997-08-05",
      "1997-08-10",
      "1997-08-19",
      "1997-08-24",
    ]);
  });

  it("leave out days of the first week that lie before the first date", () => {
    expect(
      occurrences(
        schedule({ freq: "WEEKLY", byday: ["MO", "FR"], validFrom: "2026-11-18" }),
        "2026-11-01",
        "2026-11-28",
      ),
    ).toEqual(["2026-11-20", "2026-11-23", "2026-11-27"]);
  });

  it("count the last date in, and leave out the exceptions", () => {
    const ends = schedule({
      freq: "WEEKLY",
      byday: ["SA"],
      validFrom: "2026-11-07",
      validTo: "2026-11-28",
      except: ["2026-11-14"],
    });
    expect(occurrences(ends, "2026-01-01", "2027-01-01")).toEqual([
      "2026-11-07",
      "2026-11-21",
      "2026-11-28",
    ]);
  });
});

describe("monthly sessions", () => {
  it("take the second or the last of a weekday", () => {
    expect(
      occurrences(
        schedule({ freq: "MONTHLY", byday: ["TU"], week: "2", validFrom: "2026-11-01" }),
        "2026-11-01",
        "2027-01-31",
      ),
    ).toEqual(["2026-11-10", "2026-12-08", "2027-01-12"]);
    expect(
      occurrences(
        schedule({ freq: "MONTHLY", byday: ["FR"], week: "-1", validFrom: "2026-01-01" }),
        "2026-02-01",
        "2026-04-30",
      ),
    ).toEqual(["2026-02-27", "2026-03-27", "2026-04-24"]);
  });

  it("without a weekday keep the day of the month, and leave out months that lack it", () => {
    expect(
      occurrences(
        schedule({ freq: "MONTHLY", validFrom: "2026-01-31" }),
        "2026-01-01",
        "2026-07-31",
      ),
    ).toEqual(["2026-01-31", "2026-03-31", "2026-05-31", "2026-07-31"]);
    expect(
      occurrences(
        schedule({ freq: "MONTHLY", interval: 12, validFrom: "2024-02-29" }),
        "2024-01-01",
        "2033-01-01",
      ),
    ).toEqual(["2024-02-29", "2028-02-29", "2032-02-29"]);
  });

  it("count months from the first one", () => {
    expect(
      occurrences(
        schedule({
          freq: "MONTHLY",
          interval: 2,
          byday: ["MO"],
          week: "1",
          validFrom: "2026-11-01",
        }),
        "2026-12-01",
        "2027-03-31",
      ),
    ).toEqual(["2027-01-04", "2027-03-01"]);
  });
});

describe("a single session", () => {
  const once = schedule({ freq: "once", validFrom: "2026-12-05" });
  it("is held on its first date", () =>
    expect(occurrences(once, "2026-12-05", "2026-12-05")).toEqual(["2026-12-05"]));
  it("is not held outside the days asked for", () =>
    expect(occurrences(once, "2026-12-06", "2027-12-06")).toEqual([]));
  it("is not held when it is excepted", () =>
    expect(occurrences({ ...once, except: ["2026-12-05"] }, "2026-12-01", "2026-12-31")).toEqual(
      [],
    ));
});
