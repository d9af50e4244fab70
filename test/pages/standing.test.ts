/** One verdict on whether an entry runs: pages, lists, search, tables, data and feeds agree. */
import { cardLines } from "../../src/components/entry-card/card-facts.ts";
import { describe, expect, it } from "vitest";
import { changeLog } from "../../src/freshness/change-log.ts";
import { compareVersions, type EntryVersion } from "../../src/freshness/changes.ts";
import { changesFeed } from "../../src/export/changes-feed.ts";
import { serviceData } from "../../src/export/structured-data.ts";
import { servicesCsv, servicesJson } from "../../src/export/service-data.ts";
import {
  hasClosed,
  isCurrent,
  isRunning,
  type Standing,
  standingOf,
} from "../../src/format/standing.ts";
import { findPage } from "../../src/pages/find.tsx";
import { programmesPage } from "../../src/pages/programmes/programmes-page.tsx";
import { servicePage } from "../../src/pages/service-page.tsx";
import { searchDocuments } from "../../src/search-index/documents.ts";
import { recordOf } from "../../src/shortlist/records.ts";
import { entryState } from "../../src/calendar/state.ts";
import { words } from "./markup.ts";
import { examples } from "../fixtures/examples.ts";
import { exampleLibrary } from "../fixtures/library.ts";

const READ = {
  on: "2026-11-01",
  by: "editor",
  nextDue: "2027-02-01",
  confidence: "reported",
} as const;
const DOUBTED = { ...READ, confidence: "not confirmed" } as const;

interface Case {
  readonly status: string;
  readonly checked: typeof READ | typeof DOUBTED;
  readonly standing: Standing;
  readonly words: string;
  readonly letter: string;
  readonly hsds: string;
}

const CASES: readonly Case[] = [
  {
    status: "planned",
    checked: DOUBTED,
    standing: "planned",
    words: "Planned, not known to have started",
    letter: "n",
    hsds: "inactive",
  },
  {
    status: "past",
    checked: READ,
    standing: "past",
    words: "Ran in the past, not known to run now",
    letter: "n",
    hsds: "inactive",
  },
  {
    status: "temporarily closed",
    checked: DOUBTED,
    standing: "closed for now",
    words: "Closed for now",
    letter: "p",
    hsds: "temporarily closed",
  },
  {
    status: "defunct",
    checked: DOUBTED,
    standing: "perhaps closed",
    words: "Closed, as far as we know",
    letter: "m",
    hsds: "inactive",
  },
  {
    status: "defunct",
    checked: READ,
    standing: "closed",
    words: "Closed for good",
    letter: "c",
    hsds: "defunct",
  },
];

const written = ({ status, checked }: Pick<Case, "status" | "checked">) => ({
  ...examples.services["toddler-tea"],
  status,
  checked,
  closure: { reason: "We read it in a list." },
});

describe.each(CASES)("an entry that is $standing", (one) => {
  const library = exampleLibrary({ more: { services: { "toddler-tea": written(one) } } });
  const service = library.entry("services", "toddler-tea");

  it("has one verdict", () => {
    expect(standingOf(service)).toBe(one.standing);
    expect(isRunning(service)).toBe(false);
    expect(hasClosed(service)).toBe(["closed", "perhaps closed"].includes(one.standing));
    expect(isCurrent(service)).toBe(one.standing === "closed for now");
  });
  it("is called the same on its page, on a list of one’s own and in data", () => {
    expect(words(servicePage(service, library))).toContain(one.words);
    expect(recordOf(service, library).closed).toContain(one.words);
    expect(JSON.stringify(serviceData(service, library))).toContain(`${one.words}. `);
    expect(servicesCsv(library)).toContain(one.words);
  });
  it("is called closed in search and in open data only when that is sure", () => {
    const found = searchDocuments(library).find(({ key }) => key === "services/toddler-tea");
    expect(found?.state).toBe(one.letter);
    const { contents } = JSON.parse(servicesJson(library)) as {
      contents: { id: string; status: string; alert?: string }[];
    };
    const own = contents.find(({ id }) => id === service.id);
    expect(own?.status).toBe(one.hsds);
    expect(own?.alert).toContain(one.words);
  });
  it("is under “These have closed” on the directory only when that is sure", () => {
    const text = words(findPage(library, { mapBytes: 1 }));
    const [, sure = ""] = text.split("These have closed Their pages");
    const [, unsure = ""] = text.split("These have closed, as far as we know");
    expect(unsure.includes("Toddler Tea")).toBe(one.standing === "perhaps closed");
    expect(sure.split("These have closed,")[0]?.includes("Toddler Tea")).toBe(
      one.standing === "closed",
    );
  });
  it("lists nothing as unknown: nobody can be asked", () => {
    const lacking = { ...service, minimumAge: undefined, maximumAge: undefined, costOptions: [] };
    expect(cardLines(lacking, library).unknown).toEqual([]);
    expect(words(servicePage(lacking, library))).not.toContain("Not known yet");
  });
  it("has sessions that are closed only when it is", () =>
    expect(entryState(service)).toBe(
      ["closed", "closed for now"].includes(one.standing) ? "closed" : "unknown",
    ));
});

describe("the list of changes", () => {
  const version = (status: string, checked: object = READ): EntryVersion => ({
    collection: "services",
    data: { name: "Kite club", status, checked },
    body: "",
  });
  it.each<[string, EntryVersion, EntryVersion, string]>([
    ["now only planned", version("active"), version("planned"), "stopped"],
    ["now past", version("active"), version("past"), "stopped"],
    ["shut for now", version("active"), version("temporarily closed"), "stopped"],
    ["on an old list to close", version("active"), version("defunct", DOUBTED), "stopped"],
    ["closed", version("active"), version("defunct"), "closed"],
    ["past, then known to be closed", version("past"), version("defunct"), "closed"],
    ["closed in doubt, then for sure", version("defunct", DOUBTED), version("defunct"), "closed"],
    ["open after all", version("defunct", DOUBTED), version("active"), "reopened"],
    ["past instead of planned", version("planned"), version("past"), "corrected"],
  ])("says of what is %s that it is “%s”", (_what, before, after, kind) =>
    expect(compareVersions(before, after)?.kind).toBe(kind),
  );
  it("says “not running now” in the feed, never “closed”, of what is not sure to be", () => {
    const library = exampleLibrary({
      data: {
        changes: {
          changes: [
            {
              on: "2026-11-20",
              kind: "stopped",
              entry: "services/toddler-tea",
              name: "Toddler Tea",
              fields: [],
            },
          ],
        },
      },
    });
    const feed = changesFeed(changeLog(library), library);
    expect(feed).toContain("1 not running now, as far as we know");
    expect(feed).not.toMatch(/closed/i);
  });
});

describe("a programme that does not run", () => {
  it("is not called “offered here”", () => {
    const [slug = ""] = Object.keys(examples.programmes);
    const library = exampleLibrary({
      more: {
        programmes: {
          [slug]: {
            ...(examples.programmes as Record<string, object>)[slug],
            local: "offered",
            status: "past",
            closure: { reason: "It ended." },
          },
        },
      },
    });
    const { name } = library.entry("programmes", slug);
    const text = words(programmesPage(library));
    const row = text.slice(text.indexOf(name), text.indexOf(name) + 400);
    expect(row).toContain("Ran in the past, not known to run now");
    expect(row).not.toContain("Offered here.");
  });
});
