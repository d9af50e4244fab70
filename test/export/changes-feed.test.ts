import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { changesFeed, inShort } from "../../src/export/changes-feed.ts";
import { changeLog } from "../../src/freshness/change-log.ts";
import type { Change } from "../../src/model/data/changes.ts";
import { exampleLibrary } from "../fixtures/library.ts";

const changes: Change[] = [
  {
    on: "2026-11-20",
    kind: "corrected",
    entry: "services/toddler-tea",
    name: "Toddler Tea",
    fields: ["phones", "website"],
  },
  {
    on: "2026-11-20",
    kind: "rechecked",
    entry: "services/safe-talk",
    name: "Safe Talk",
    fields: [],
  },
  { on: "2026-11-19", kind: "removed", entry: "services/gone", name: "Tea & <cake>", fields: [] },
];
const library = exampleLibrary({ data: { changes: { changes } } });
const days = changeLog(library);
const text = changesFeed(days, library);
const { feed } = new XMLParser({ ignoreAttributes: false }).parse(text) as {
  feed: {
    updated: string;
    entry: {
      id: string;
      title: string;
      link: Record<string, string>;
      content: { "#text": string };
    }[];
  };
};

describe("the feed of changes", () => {
  it("has an entry a day, with what happened in short", () =>
    expect(feed.entry.map(({ title }) => title)).toEqual([
      "20 November 2026: 1 corrected and 1 read again",
      "19 November 2026: 1 taken out",
    ]));
  it("is as new as the latest change", () => expect(feed.updated).toBe("2026-11-20T12:00:00Z"));
  it("links each day and each entry that is still there", () => {
    expect(feed.entry[0]?.link["@_href"]).toBe(
      `${library.data.site.url}/changes/2026/#day-2026-11-20`,
    );
    expect(feed.entry[0]?.content["#text"]).toContain(
      '/services/toddler-tea/">Toddler Tea</a>: phone numbers and website',
    );
    expect(feed.entry[1]?.content["#text"]).not.toContain("<a ");
  });
  it("says nothing of sensitive matters, and escapes names twice", () => {
    expect(text).not.toContain("violence");
    expect(text).toContain("Tea &amp;amp; &amp;lt;cake&amp;gt;");
  });
  it("keeps the identifier of a day", () =>
    expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(2));
  it("tells a day in short", () =>
    expect(days.map(inShort)).toEqual(["1 corrected and 1 read again", "1 taken out"]));
  it("can be empty", () =>
    expect(changesFeed([], library)).toContain(`<updated>${library.today}T12:00:00Z</updated>`));
});
