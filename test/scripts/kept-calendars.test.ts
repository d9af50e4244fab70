/** Copies of groups' calendars on a host that keeps no file from one build to the next. */
import { describe, expect, it } from "vitest";
import { readAll } from "../../scripts/calendars.ts";
import { KEPT, keptFile, copiesIn } from "../../scripts/calendars/kept.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { examples } from "../fixtures/examples.ts";

const CALENDAR = "https://example.org/known-to-the-group/tea.ics";
const tea = { ...examples.services["toddler-tea"], calendar: CALENDAR };
const library = exampleLibrary({ more: { services: { "toddler-tea": tea } } });
const copy = {
  service: "toddler-tea",
  url: CALENDAR,
  readOn: "2026-11-20",
  expandedOn: "2026-11-20",
  etag: '"7"',
  lastModified: undefined,
  sessions: [
    {
      uid: "1",
      name: "Messy play",
      date: "2026-11-24",
      opensAt: "13:00",
      closesAt: "14:00",
      place: "The hall",
      state: "on" as const,
    },
  ],
};
const wanted = [{ slug: "toddler-tea", calendar: CALENDAR }];
const text = keptFile(library.content, [copy]);

describe("the file on the site", () => {
  it("gives back each copy as it was, and does not tell its address", () => {
    expect(copiesIn(text, wanted)).toEqual([copy]);
    expect(text).not.toContain("known-to-the-group");
    expect(keptFile(library.content, [copy])).toBe(text);
  });

  it("is not read for another address, nor when it is not such a file", () => {
    expect(
      copiesIn(text, [{ slug: "toddler-tea", calendar: "https://example.org/b.ics" }]),
    ).toEqual([]);
    for (const other of ["", "<!doctype html>", "{}", "null", '{"calendars":[null,7,{}]}'])
      expect(copiesIn(other, wanted)).toEqual([]);
    expect(copiesIn(text.replace("2026-11-24", "soon"), wanted)).toEqual([]);
  });

  it("leaves out what is sensitive, what has another calendar now, and secret places", () => {
    const of = (change: object): string =>
      keptFile(
        exampleLibrary({ more: { services: { "toddler-tea": { ...tea, ...change } } } }).content,
        [copy],
      );
    expect(of({ sensitive: true })).toBe('{"calendars":[]}\n');
    expect(of({ calendar: "https://example.org/b.ics" })).toBe('{"calendars":[]}\n');
    const location = { name: "The hall", accessibility: [], confidential: false };
    const secret = of({ locations: [{ ...location, confidential: true }] });
    expect(secret).toContain("Messy play");
    expect(secret).not.toContain("The hall");
  });
});

describe("a build without the copy", () => {
  const away = async (): Promise<never> => Promise.reject(new Error("is away"));
  it("takes it from the site when the calendar cannot be read", async () => {
    const { copies, faults } = await readAll(library, async (url) =>
      url === `${library.data.site.url}${KEPT}` ? { text } : away(),
    );
    expect(copies).toEqual([copy]);
    expect(faults).toEqual([
      `The calendar of Toddler Tea (${CALENDAR}) is away. The copy of 2026-11-20 is kept.`,
    ]);
  });

  it("asks only for what has changed since that copy", async () => {
    const { copies } = await readAll(library, async (url, version) => {
      if (url.endsWith(KEPT)) return { text };
      expect(version.etag).toBe('"7"');
      return { etag: '"7"' };
    });
    expect(copies).toMatchObject([{ readOn: library.today, sessions: copy.sessions }]);
  });

  it("goes on without it while the site is not on the web", async () => {
    const { copies, faults } = await readAll(library, away);
    expect([copies, faults]).toEqual([[], [`The calendar of Toddler Tea (${CALENDAR}) is away.`]]);
  });

  it("does not ask the site when the copy is there", async () => {
    const asked: string[] = [];
    const has = { ...library, data: { ...library.data, imported: { calendars: [copy] } } };
    await readAll(has, async (url) => (asked.push(url), { etag: '"7"' }));
    expect(asked).toEqual([CALENDAR]);
  });
});
