/**
 * `npm run stale`: what is due for a check, by owner: as text, as CSV (`--csv FILE`), as a letter
 * to each owner (`--mail DIR`).
 */
import { count } from "../src/format/words.ts";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { csv } from "../src/export/csv.ts";
import { eml } from "../src/export/eml.ts";
import { byOwner, type Due, dueEntries, type Owner } from "../src/freshness/due.ts";
import { editorAddress } from "../src/freshness/editor-link.ts";
import { DUE_SOON_DAYS } from "../src/freshness/freshness.ts";
import { letterTo, whenDue } from "../src/freshness/letter.ts";
import { plainNameOf } from "../src/freshness/names.ts";
import type { Library } from "../src/model/library.ts";
import { today } from "../src/site/today.ts";
import { root, runAsCommand } from "./command.ts";
import { publishableLibrary } from "./publishable.ts";

export interface Wanted {
  readonly today: string;
  readonly within: number;
  readonly csv?: string;
  readonly mail?: string;
}

type Groups = readonly { readonly owner: Owner; readonly due: readonly Due[] }[];

const ownerLine = ({ name, organisation }: Owner, due: readonly Due[]): string =>
  `${name}${organisation?.email === undefined ? "" : ` <${organisation.email}>`}: ${count(due.length, "entry", "entries")}`;

/** What is due, owner by owner, for a person to read. */
export function staleText(
  groups: Groups,
  { within }: Pick<Wanted, "within">,
  origin: string,
): string {
  if (groups.length === 0)
    return `Nothing is overdue, and nothing is due in the next ${count(within, "day")}.`;
  const blocks = groups.map(({ owner, due }) =>
    [
      ownerLine(owner, due),
      ...due.flatMap((one) => [
        `  ${plainNameOf(one.entry)}: ${whenDue(one)} (${one.entry.file})`,
        `    ${origin}${editorAddress(one.entry)}`,
      ]),
    ].join("\n"),
  );
  const all = groups.flatMap(({ due }) => due);
  const late = all.filter(({ freshness }) => freshness.daysOverdue > 0).length;
  return `${blocks.join("\n\n")}\n\n${count(all.length, "entry", "entries")} of ${count(groups.length, "owner")}: ${late} overdue, ${all.length - late} due in the next ${count(within, "day")}.`;
}

/** What is due, owner by owner, as CSV (RFC 4180) for a spreadsheet. */
export function staleCsv(groups: Groups, origin: string): string {
  const head = [
    "owner",
    "email",
    "name",
    "kind",
    "page",
    "file",
    "checked on",
    "next due",
    "days overdue",
    "state",
    "how sure",
    "open in the editor",
  ];
  const rows = groups.flatMap(({ owner, due }) =>
    due.map(({ entry, freshness }) => [
      owner.name,
      owner.organisation?.email ?? "",
      plainNameOf(entry),
      entry.collection,
      origin + entry.url,
      entry.file,
      entry.checked.on,
      entry.checked.nextDue,
      String(freshness.daysOverdue),
      freshness.state,
      entry.checked.confidence,
      origin + editorAddress(entry),
    ]),
  );
  return csv([head, ...rows]);
}

/** One letter an owner, named after the organisation's file. Returns the names. */
export function writeLetters(
  folder: string,
  groups: Groups,
  { data: { site }, today: day }: Library,
): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return groups.map(({ owner, due }) => {
    const name = `${owner.organisation?.slug ?? "site-editor"}.eml`;
    writeFileSync(join(folder, name), eml(letterTo(owner, due, site, day)));
    return name;
  });
}

/** The options of the command line; throws a sentence when one is wrong. */
export function wanted(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Wanted {
  const { values } = parseArgs({
    args: [...words],
    options: {
      today: { type: "string" },
      within: { type: "string", default: String(DUE_SOON_DAYS) },
      csv: { type: "string" },
      mail: { type: "string" },
    },
  });
  if (!/^\d{1,4}$/.test(values.within))
    throw new Error(`--within is “${values.within}”. Write a number of days, such as 30.`);
  const day = today(values.today === undefined ? environment : { BUILD_DATE: values.today });
  return {
    today: day,
    within: Number(values.within),
    ...(values.csv === undefined ? {} : { csv: values.csv }),
    ...(values.mail === undefined ? {} : { mail: values.mail }),
  };
}

async function main(): Promise<number> {
  const options = wanted(process.argv.slice(2), process.env);
  const library = await publishableLibrary(root, options.today);
  const groups = byOwner(dueEntries(library, options.within));
  console.log(staleText(groups, options, library.data.site.url));
  if (options.csv !== undefined) {
    // Excel reads a file as UTF-8 only when it begins with a byte order mark.
    writeFileSync(options.csv, `\uFEFF${staleCsv(groups, library.data.site.url)}`);
    console.log(`The table is in ${options.csv}.`);
  }
  if (options.mail !== undefined) {
    console.log(
      `${count(writeLetters(options.mail, groups, library).length, "letter")} in ${options.mail}. Open each in a mail program, read it, and send it.`,
    );
    if (library.data.site.contactEmail === undefined)
      console.log(
        "The site has no e-mail address yet, so the answers in the letters have none either. Fill it in: _data/site.json, contactEmail.",
      );
  }
  return 0;
}

await runAsCommand(import.meta.url, main);
