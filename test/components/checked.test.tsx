import { describe, expect, it } from "vitest";
import { Checked } from "../../src/components/checked/checked.tsx";
import { html, words } from "./render.ts";

const checked = {
  on: "2026-03-01",
  by: "Site editor",
  nextDue: "2026-06-15",
  confidence: "reported",
} as const;
const at = (today: string): string => words(html(<Checked checked={checked} today={today} />));

describe("the line of the check", () => {
  it("says when, by which role and when next", () =>
    expect(at("2026-06-14")).toMatch(
      /^Read on 1 March 2026 by the site editor The people who run it have not confirmed it yet\. We will check it again by 15 June 2026/,
    ));
  it("says of a word from the people who run it that it is one", () => {
    const told = { ...checked, confidence: "confirmed", confirmedOn: "2026-03-09" } as const;
    expect(
      words(html(<Checked checked={{ ...told, confirmedBy: "phone" }} today="2026-06-14" />)),
    ).toMatch(/^Confirmed on 9 March 2026 by phone The people who run it told us/);
  });
  it("says of the site's own pages only that they were compared with their sources", () =>
    expect(words(html(<Checked checked={checked} today="2026-06-14" own />))).toMatch(
      /^Compared with its sources on 1 March 2026 by the site editor We will check it again/,
    ));
  it("shows no warning on the due date", () => expect(at("2026-06-15")).not.toContain("Ring"));
  it("asks to ring from the day after", () =>
    expect(at("2026-06-16")).toContain("This is due for a check. Ring before you go."));
  it("warns when half a year has gone by", () =>
    expect(at("2026-12-13")).toContain("Do not rely on it"));
});
