import { describe, expect, it } from "vitest";
import { whenToStop } from "../../src/format/when-to-stop.ts";
import { campaignPage } from "../../src/pages/campaigns/campaign-page.tsx";
import { tipPage } from "../../src/pages/campaigns/tip-page.tsx";
import { nextTip, tipsByPart, tipsOf } from "../../src/pages/campaigns/tips.ts";
import { tipCards } from "../../src/pages/print/cards.tsx";
import { examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { headings, html, words } from "./markup.ts";

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
  it("says what it is about, with a button for each kind of reader, before the numbers", () => {
    expect(words(page)).toMatch(/Say something early You need not be sure\. I am worried What to/);
    expect(html(page)).toContain('<a href="/early-help/asking-early/">I am worried</a>');
  });
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
  it("asks groups that meet, never a park or another place that is always there", () => {
    const { "baby-circle": group } = examples.services;
    const asked = (venues: readonly string[], named: readonly string[]) => {
      const park = { ...group, venue: true, needs: ["baby-and-toddler"] };
      const own = exampleLibrary({
        today: "2026-08-01",
        more: {
          services: {
            "a-park": { ...park, name: "A park", id: "6f1c2f0e-3b1a-4d59-9a5e-000000000301" },
            ...Object.fromEntries(
              venues.map((slug) => [
                slug,
                { ...examples.services[slug as "baby-circle"], venue: true },
              ]),
            ),
          },
          campaigns: {
            "little-moments": { ...examples.campaigns["little-moments"], services: [...named] },
          },
        },
      });
      return words(tipPage(own.entry("tips", "copy-me"), own));
    };
    expect(asked([], ["a-park"])).toMatch(/Ask these groups when they meet\..*Baby Circle/);
    expect(asked([], ["a-park"])).not.toContain("A park");
    expect(asked(["baby-circle", "toddler-tea"], ["safe-talk", "a-park"])).not.toMatch(
      /when they meet|A park|Baby Circle/,
    );
  });
  it("leads to the choice of an area", () => {
    for (const today of ["2026-08-01", "2026-11-22"])
      expect(html(tipPage(tip("copy-me"), exampleLibrary({ today })))).toContain(
        'href="/find/#other-ways"',
      );
  });
  it("says when, for which age, what and why", () => {
    expect(words(tipPage(tip("copy-me"), library))).toMatch(
      /At bath time\. From birth to 9 months\. Do this Copy a sound\. Why it helps It is talk\./,
    );
  });
  it("says when to stop: its own words, then those of the campaign, on page and card", () => {
    const both = "One turn is enough. They look away? Rest.";
    expect(words(tipPage(tip("copy-me"), library))).toContain(`When to stop ${both}`);
    expect(words(tipPage(tip("look-up"), library))).toContain("When to stop They look away? Rest.");
    const campaign = library.entry("campaigns", "little-moments");
    expect(words(campaignPage(campaign, library))).toContain("They look away? Rest.");
    expect(words(tipCards(campaign, library))).toContain(both);
  });
  it("says nothing of a baby’s looks before the birth, and nothing where no words are", () => {
    const shared = { stop: "They look away? Rest." };
    expect(whenToStop({ toMonths: 0 }, shared)).toBeUndefined();
    expect(whenToStop({ toMonths: 0, stop: "Rest." }, shared)).toBe("Rest.");
    expect(whenToStop({ toMonths: 6 }, {})).toBeUndefined();
  });
});
