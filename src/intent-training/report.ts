/** The evaluation report as text. */
import type { Urgent } from "../model/data/urgent.ts";
import { helpFor, type HelpRows, helplinesInNotice } from "../search/intent/help.ts";
import type { IsRightHelp, ReportRow } from "./check-up.ts";

/** The first lines of a category, of which one must be shown. */
const FIRST_LINES = 2;
/** Any hour of the day. */
const NOON = 12;

/**
 * Help is right when the panel, or the one line, shows one of the first two lines of the phrase's
 * own category, or when that category has no other lines than those that always come first.
 */
export function rightHelp({ first, always, categories }: Urgent): IsRightHelp {
  const slugs = [...new Set([...first, ...always, ...categories.flatMap(({ lines }) => lines)])];
  const number = (slug: string): number => slugs.indexOf(slug);
  const rows: HelpRows = {
    first: first.map(number),
    always: always.map(number),
    categories: categories.map(({ id, lines }) => ({
      id,
      lines: lines.map(number),
      pages: [],
      entries: [],
    })),
    writing: { words: [], lines: [], entries: [], label: "", url: "", categories: [] },
    young: { words: [], lines: [], after: [] },
  };
  return (classified, category) => {
    if (classified.answer === "none") return false;
    const own = rows.categories.find(({ id }) => id === category);
    const must = (own?.lines ?? []).filter((line) => !rows.first.includes(line));
    const { lines: all } = helpFor(rows, classified, NOON);
    const lines = classified.answer === "panel" ? all : helplinesInNotice(all, classified);
    return own?.lines[0] === rows.first[0] && must.length < FIRST_LINES
      ? true
      : must.slice(0, FIRST_LINES).some((line) => lines.includes(line));
  };
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);

const line = (
  { name, count, panel, found, rightHelp: right, listed, ...box }: ReportRow,
  isDanger: boolean,
): string => {
  const help = (share: number): string => (isDanger ? percent(share) : "".padStart(8));
  return [
    name.padEnd(36),
    String(count).padStart(6),
    percent(panel),
    percent(found),
    help(right),
    percent(listed),
    " |",
    percent(box.boxPanel),
    percent(box.boxFound),
    help(box.boxHelp),
  ].join("");
};

/** A point of the learning curve. */
export interface CurvePoint {
  readonly phrases: number;
  readonly rows: readonly ReportRow[];
}

/** The table of results and the learning curve. */
export function reportText(rows: readonly ReportRow[], curve: readonly CurvePoint[]): string {
  const head = `${"".padEnd(36)}${"phrases".padStart(7)}${"panel".padStart(7)}${"found".padStart(8)}${"help".padStart(8)}${"list".padStart(8)} |${["panel", "found", "help"].map((name) => name.padStart(8)).join("")}`;
  const foundAt = (point: CurvePoint, name: string): number =>
    point.rows.find((row) => row.name === name)?.found ?? 0;
  return [
    "panel: a panel of numbers · found: panel or line · help: right numbers on the first screen ·",
    "list: what the list of danger words alone finds · after the bar: the whole search box",
    "",
    head,
    ...rows.map((row) => line(row, !row.name.includes("harmless"))),
    ...(curve.length === 0 ? [] : ["", "learned from   danger found   harmless found"]),
    ...curve.map(
      (point) =>
        `${String(point.phrases).padStart(12)}${percent(foundAt(point, "all danger")).padStart(15)}${percent(foundAt(point, "all harmless")).padStart(17)}`,
    ),
  ].join("\n");
}
