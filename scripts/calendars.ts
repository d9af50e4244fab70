/**
 * `npm run calendars`: reads the calendars that groups publish themselves, and keeps the last good
 * copy of each in `_data/imported.json`. One that cannot be read leaves its old copy, and all the
 * others, as they are. A copy that is missing there is taken from the published site.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ascending } from "../src/format/sort-order.ts";
import { isRunning } from "../src/format/standing.ts";
import { addDays } from "../src/calendar/dates.ts";
import type { SiteData } from "../src/model/data/index.ts";
import type { Library } from "../src/model/library.ts";
import { today } from "../src/site/today.ts";
import { fetchCalendar } from "./calendars/fetch.ts";
import { keptOnSite } from "./calendars/kept.ts";
import { withLost } from "./calendars/lost.ts";
import { readCalendar } from "./calendars/read.ts";
import { root, runAsCommand } from "./command.ts";
import { publishableLibrary } from "./publishable.ts";

/** How far ahead sessions are kept. */
const AHEAD_DAYS = 120;
/**
 * Days after which a calendar that has not changed is fetched whole again, as repeated dates are
 * worked out only so far ahead.
 */
const EXPAND_DAYS = 14;
const FILE = "_data/imported.json";

type Copy = SiteData["imported"]["calendars"][number];

export interface CalendarsRead {
  readonly copies: readonly Copy[];
  /** A sentence for each calendar that could not be read. */
  readonly faults: readonly string[];
  /** A sentence for each entry that could not be read in a calendar that could. */
  readonly remarks: readonly string[];
}

/** Running services, not sensitive, that publish a calendar. */
const wanted = ({ content }: Library) =>
  content.services.flatMap(({ slug, name, status, sensitive, calendar }) =>
    isRunning({ status }) && !sensitive && calendar !== undefined ? [{ slug, name, calendar }] : [],
  );

/** Fetches every calendar in turn. `fetching` is replaced in tests. */
export async function readAll(
  library: Library,
  fetching: typeof fetchCalendar = fetchCalendar,
): Promise<CalendarsRead> {
  const { today: day, data } = library;
  const agent = `${data.site.name} (${data.site.url})`.replace(/[^\x20-\x7e]/g, "");
  const copies: Copy[] = [];
  const faults: string[] = [];
  const remarks: string[] = [];
  const all = wanted(library);
  const copyOf = (known: readonly Copy[], slug: string, calendar: string): Copy | undefined =>
    known.find((copy) => copy.service === slug && copy.url === calendar);
  const own = data.imported.calendars;
  const missing = all.filter(({ slug, calendar }) => copyOf(own, slug, calendar) === undefined);
  const kept =
    missing.length === 0 ? [] : await keptOnSite(data.site.url, missing, agent, fetching);
  for (const { slug, name, calendar } of all) {
    const before = copyOf([...own, ...kept], slug, calendar);
    try {
      const isRecent =
        before?.expandedOn !== undefined && before.expandedOn > addDays(day, -EXPAND_DAYS);
      const version = isRecent ? { etag: before.etag, lastModified: before.lastModified } : {};
      const answer = await fetching(calendar, version, agent);
      const from = addDays(day, -1);
      const old = (before?.sessions ?? []).filter(({ date }) => date >= from);
      const { sessions: now, faults: unread } =
        answer.text === undefined
          ? { sessions: old, faults: [] }
          : readCalendar(answer.text, from, addDays(day, AHEAD_DAYS));
      const sessions = withLost(old, now, { from: day, whole: unread.length === 0 });
      remarks.push(...unread.map((what) => `In the calendar of ${name} (${calendar}): ${what}.`));
      copies.push({
        service: slug,
        url: calendar,
        readOn: day,
        expandedOn: answer.text === undefined ? before?.expandedOn : day,
        etag: answer.etag,
        lastModified: answer.lastModified,
        sessions: sessions.map((session) => ({
          opensAt: undefined,
          closesAt: undefined,
          place: undefined,
          ...session,
        })),
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const kept = before === undefined ? "" : ` The copy of ${before.readOn} is kept.`;
      faults.push(`The calendar of ${name} (${calendar}) ${reason}.${kept}`);
      if (before !== undefined) copies.push(before);
    }
  }
  return { copies: copies.sort((a, b) => ascending(a.service, b.service)), faults, remarks };
}

/** The file's text; the same copies always give the same bytes. */
export const fileText = (copies: readonly Copy[]): string =>
  `${JSON.stringify({ calendars: copies }, null, 2)}\n`;

await runAsCommand(import.meta.url, async () => {
  const library = await publishableLibrary(root, today(process.env));
  const { copies, faults, remarks } = await readAll(library);
  for (const fault of [...faults, ...remarks]) console.error(fault);
  const path = join(root, FILE);
  const text = fileText(copies);
  let old = "";
  try {
    old = readFileSync(path, "utf8");
  } catch {
    // The first time there is no file yet.
  }
  if (text !== old && (copies.length > 0 || old !== "")) writeFileSync(path, text);
  const count = copies.reduce((sum, { sessions }) => sum + sessions.length, 0);
  console.log(`Read ${copies.length} calendars with ${count} sessions; ${faults.length} failed.`);
  return 0;
});
