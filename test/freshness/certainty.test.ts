import { describe, expect, it } from "vitest";
import {
  certaintyLine,
  certaintyOf,
  type Check,
  countCertainty,
  statusWords,
} from "../../src/freshness/certainty.ts";

const read: Check = { on: "2026-11-02", nextDue: "2027-02-02", confidence: "reported" };
const unsure: Check = { ...read, confidence: "not confirmed" };
const told: Check = {
  ...read,
  confidence: "confirmed",
  confirmedOn: "2026-10-30",
  confirmedBy: "email",
};

describe("how sure the site is", () => {
  it("says “confirmed” only with a date and a way of confirmation", () => {
    expect(certaintyOf(told)).toMatchObject({
      kind: "confirmed",
      on: "2026-10-30",
      short: "Confirmed on 30 October 2026",
      brief: "Confirmed Oct 2026",
      long: "The people who run it confirmed it by e-mail on 30 October 2026.",
    });
    expect(certaintyOf({ ...read, confidence: "confirmed" }).kind).toBe("read");
    expect(certaintyOf({ ...told, confirmedBy: undefined }).kind).toBe("read");
  });

  it("says “read” of what is in a public page, and that nobody has confirmed it", () =>
    expect(certaintyOf(read)).toMatchObject({
      kind: "read",
      short: "Read on 2 November 2026, not yet confirmed",
      brief: "Checked online only, Nov 2026",
      long: expect.stringMatching(/have not confirmed it yet\.$/) as string,
    }));

  it("says “not sure” of what could not be verified", () =>
    expect(certaintyOf(unsure)).toMatchObject({
      kind: "unsure",
      short: "Looked up on 2 November 2026, not sure it is still right",
      brief: "Checked Nov 2026, may be wrong",
    }));

  it("says “confirmed” of what people told us, and “sure” of what we think", () => {
    const words = (check: Check) => {
      const { done, short, brief, sure, long } = certaintyOf(check);
      return [done, short, brief, sure, long].join(" ");
    };
    expect(words(unsure)).not.toMatch(/confirm/i);
    expect(words(read)).not.toMatch(/\bsure\b/i);
  });

  it("warns on a card from the day after a check was due", () => {
    expect(certaintyLine(read, "2027-02-02")).toBe("Checked online only, Nov 2026");
    expect(certaintyLine(read, "2027-02-03")).toMatch(/Due for a check: ring before you go$/);
  });

  it("does not state an unconfirmed closure as certain", () => {
    expect(statusWords({ status: "defunct", checked: unsure })).toBe("Closed, as far as we know");
    expect(statusWords({ status: "defunct", checked: read })).toBe("Closed for good");
    expect(statusWords({ status: "inactive", checked: unsure })).toBe("Paused");
  });

  it("counts each kind", () =>
    expect(countCertainty([read, unsure, told, read].map((checked) => ({ checked })))).toEqual({
      confirmed: 1,
      read: 2,
      unsure: 1,
    }));
});
