import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { staleCsv, staleText, wanted, writeLetters } from "../../scripts/stale.ts";
import { byOwner, dueEntries } from "../../src/freshness/due.ts";
import { letterTo } from "../../src/freshness/letter.ts";
import { checked, examples } from "../fixtures/examples.ts";
import { exampleLibrary, placeData } from "../fixtures/library.ts";
import { temporary } from "./temporary.ts";

const organisations = {
  "harbour-friends": {
    ...examples.organisations["harbour-friends"],
    email: "team@example.org",
    name: "Harbour Friends’ Club",
  },
};
const services = {
  "toddler-tea": {
    ...examples.services["toddler-tea"],
    checked: { ...checked, nextDue: "2026-11-20" },
  },
  "baby-circle": {
    ...examples.services["baby-circle"],
    checked: { ...checked, nextDue: "2026-11-21" },
  },
};
const { site } = placeData();
const library = exampleLibrary({
  more: { organisations, services },
  data: { site: { ...site, contactEmail: "site@example.org" } },
});
const groups = byOwner(dueEntries(library));

describe("the list of what is due", () => {
  it("names owners with their address, entries and days", () => {
    expect(staleText(groups, { within: 30 }, "https://example.org")).toBe(
      [
        "Example Council: 1 entry",
        "  Baby Circle: due on 21 November 2026 (content/services/baby-circle.md)",
        "    https://example.org/admin/#/collections/services/entries/baby-circle",
        "",
        "Harbour Friends’ Club <team@example.org>: 1 entry",
        "  Toddler Tea: due since 20 November 2026, 1 day ago (content/services/toddler-tea.md)",
        "    https://example.org/admin/#/collections/services/entries/toddler-tea",
        "",
        "2 entries of 2 owners: 1 overdue, 1 due in the next 30 days.",
      ].join("\n"),
    );
  });

  it("says when there is nothing", () =>
    expect(staleText([], { within: 7 }, "https://example.org")).toBe(
      "Nothing is overdue, and nothing is due in the next 7 days.",
    ));

  it("is a table too", () => {
    const rows = staleCsv(groups, "https://example.org").trimEnd().split("\r\n");
    expect(rows).toHaveLength(3);
    expect(rows[2]).toBe(
      "Harbour Friends’ Club,team@example.org,Toddler Tea,services,https://example.org/services/toddler-tea/,content/services/toddler-tea.md,2026-11-02,2026-11-20,1,overdue,reported,https://example.org/admin/#/collections/services/entries/toddler-tea",
    );
  });
});

describe("letters to owners", () => {
  const own = groups[1];
  const letter = letterTo(
    own?.owner ?? { name: "" },
    own?.due ?? [],
    library.data.site,
    library.today,
  );
  const answers = [...letter.html.matchAll(/href="(mailto:[^"]*)"/g)].map(
    ([, href = ""]) => new URL(href.replaceAll("&amp;", "&")),
  );

  it("offer two answers that are ready to send, each naming the entry and the day", () => {
    expect(answers.map(({ pathname }) => pathname)).toEqual([
      "site@example.org",
      "site@example.org",
    ]);
    expect(answers.map(({ searchParams }) => searchParams.get("subject"))).toEqual([
      "Still right: Toddler Tea (2026-11-21)",
      "Has changed: Toddler Tea (2026-11-21)",
    ]);
    for (const { searchParams } of answers)
      expect(searchParams.get("body")).toContain(
        "/services/toddler-tea/\r\nOpen in the editor: https://harbour.example.org/admin/#/collections/services/entries/toddler-tea\r\nLast checked: 2 November 2026",
      );
  });

  it("say in plain text what they say in HTML", () => {
    for (const { href } of answers) expect(letter.text).toContain(href.slice(0, 60));
    expect(letter.to).toBe("team@example.org");
    expect(letter.text).not.toContain("no e-mail address");
  });

  it("say so when the site has no address, and leave the answers without one", () => {
    const bare = exampleLibrary({
      more: { services },
      data: { site: { ...site, contactEmail: undefined } },
    });
    const [first] = byOwner(dueEntries(bare));
    const text = letterTo(
      first?.owner ?? { name: "" },
      first?.due ?? [],
      bare.data.site,
      bare.today,
    ).text;
    expect(text).toContain("This site has no e-mail address of its own yet");
    expect(text).toContain("mailto:?subject=");
  });

  it("are one file an owner, without an address where none is known", () => {
    const folder = temporary();
    expect(writeLetters(join(folder, "new"), groups, library)).toEqual([
      "council.eml",
      "harbour-friends.eml",
    ]);
    expect(readFileSync(join(folder, "new", "harbour-friends.eml"), "utf8")).toMatch(
      /^To: team@example\.org\r\n/,
    );
    expect(readFileSync(join(folder, "new", "council.eml"), "utf8")).toMatch(/^Subject: /);
  });
});

describe("the options", () => {
  it("have a day and a number of days", () => {
    expect(wanted(["--today", "2026-05-01", "--within", "7", "--csv", "a.csv"], {})).toEqual({
      today: "2026-05-01",
      within: 7,
      csv: "a.csv",
    });
    expect(wanted([], { BUILD_DATE: "2026-05-02" })).toEqual({ today: "2026-05-02", within: 30 });
  });
  it("are refused with a sentence", () => {
    expect(() => wanted(["--within", "soon"], {})).toThrow("Write a number of days, such as 30.");
    expect(() => wanted(["--today", "1 May"], {})).toThrow(
      "Write it as year, month, day: 2026-11-21.",
    );
  });
});
