import { describe, expect, it } from "vitest";
import { campaignPage } from "../../src/pages/campaigns/campaign-page.tsx";
import { tipPage } from "../../src/pages/campaigns/tip-page.tsx";
import { nextTip, tipsByPart, tipsOf } from "../../src/pages/campaigns/tips.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { headings, words } from "./markup.ts";

const library = exampleLibrary();
const tips = tipsOf(library, "little-moments");
const tip = (slug: string) => library.entry("tips", slug);

describe("a playful campaign", () => {
  it("orders its tips and groups them by part", () => {
    expect(tips.map(({ slug }) => slug)).toEqual(["look-up", "copy-me"]);
    expect(tipsByPart(tips).map(({ part }) => part)).toEqual(["look", "say"]);
    expect(
      headings(campaignPage(library.entry("campaigns", "little-moments"), library)).slice(0, 5),
    ).toEqual(["1 Little Moments", "2 Look", "3 Look up", "2 Say", "3 Copy me"]);
  });
});

describe("a quiet campaign", () => {
  const page = campaignPage(library.entry("campaigns", "speak-up"), library);
  it("gives the numbers before it explains", () =>
    expect(headings(page).slice(0, 4)).toEqual([
      "1 Stop abuse",
      "2 What to do first",
      "2 Questions to ask yourself",
      "3 Food",
    ]));
  it("warns that calls can be seen", () =>
    expect(words(page)).toContain("How to stay safe online"));
  it("has a discreet tab", () => expect(page.head.title).toBe("Say something early"));
});

describe("a tip", () => {
  it("leads to the next one, and from the last to the first", () => {
    expect(nextTip(tips, tip("look-up"))?.slug).toBe("copy-me");
    expect(nextTip(tips, tip("copy-me"))?.slug).toBe("look-up");
    expect(nextTip(tips.slice(0, 1), tip("look-up"))).toBeUndefined();
  });
  it("ends with this week’s sessions on its topics", () => {
    expect(words(tipPage(tip("copy-me"), library))).toMatch(
      /This week near you Tuesday 24 November 10am to 11:30am Toddler Tea/,
    );
  });
  it("names groups to ask when no day is confirmed, and says so", () => {
    const early = exampleLibrary({ today: "2026-08-01" });
    expect(words(tipPage(tip("copy-me"), early))).toMatch(
      /No days are confirmed for this week.*Baby Circle/,
    );
  });
  it("says when, for which age, what and why", () => {
    expect(words(tipPage(tip("copy-me"), library))).toMatch(
      /At bath time\. From birth to 9 months\. Do this Copy a sound\. Why it helps It is talk\./,
    );
  });
});
