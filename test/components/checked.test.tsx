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
      /Last checked 1 March 2026 by the site editor .* We check it again by 15 June 2026/,
    ));
  it("is calm on the day itself", () => expect(at("2026-06-15")).not.toContain("Ring"));
  it("asks to ring from the day after", () =>
    expect(at("2026-06-16")).toContain("This is due for a check. Ring before you go."));
  it("warns when half a year has gone by", () =>
    expect(at("2026-12-13")).toContain("Do not rely on it"));
});
