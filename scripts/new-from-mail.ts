/**
 * Lays out a newsletter item from the e-mail that a group sent. It is for review: the editor reads
 * it before it is published.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { collections, type Organisation } from "../src/model/collections/index.ts";
import type { SiteData } from "../src/model/data/index.ts";
import { isPlainDate } from "../src/model/fields/index.ts";
import { readEntry } from "../src/model/gate/read-entry.ts";
import { nearest } from "../src/model/nearest.ts";
import { sentence } from "../src/model/problem.ts";
import { POSTED_FIELDS, type PostedItem, type PostedName } from "../src/newsletter/posted-item.ts";
import { readMessage } from "../src/newsletter/read-posted-item.ts";
import { writtenDate } from "../src/newsletter/written-date.ts";
import { pathFor, slugOf } from "./skeleton.ts";

/** What names in the message are looked up in. */
export interface Known {
  readonly organisations: readonly Pick<Organisation, "slug" | "name" | "otherNames">[];
  readonly data: Pick<SiteData, "places" | "taxonomy">;
}

export interface Laid {
  /** Path of the new file from the project's folder. */
  readonly path: string;
  /** What is left for the editor to do, as sentences. */
  readonly notes: readonly string[];
}

const labelOf = (name: PostedName): string =>
  POSTED_FIELDS.find((field) => field.name === name)?.label ?? name;
const fold = (words: string): string => slugOf(words);

interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** The one that is meant by a name; a sentence goes to `faults` when there is none. */
function meant(
  value: string,
  known: readonly Named[],
  field: PostedName,
  what: string,
  faults: string[],
): string | undefined {
  const found = known.find(({ names }) => names.some((name) => fold(name) === fold(value)));
  if (found) return found.id;
  const near = nearest(
    value,
    known.flatMap(({ names }) => names),
  );
  faults.push(
    `${labelOf(field)}: “${value}” is not ${what}. ${near === undefined ? "Correct it in the message" : `Did you mean “${near}”? Correct it in the message`} and run this again.`,
  );
  return undefined;
}

/** The facts that stand before the text, as a list that people can scan. */
function factsOf(item: PostedItem): readonly string[] {
  const names = ["when", "where", "who", "cost", "join"] as const;
  return names.flatMap((name) =>
    item[name] === undefined ? [] : [`- **${labelOf(name)}:** ${item[name] ?? ""}`],
  );
}

interface Fields {
  readonly title: string;
  readonly date: string;
  readonly [name: string]: unknown;
}

function fieldsOf(
  item: PostedItem,
  { organisations, data: { places, taxonomy } }: Known,
  today: string,
  faults: string[],
): Fields {
  for (const { name, label, required } of POSTED_FIELDS.map((field) => ({
    required: false,
    ...field,
  })))
    if (required && item[name] === undefined)
      faults.push(`${label}: is missing from the message. Ask the group, or write it in.`);
  const groups = organisations.map(({ slug, name, otherNames }) => ({
    id: slug,
    names: [name, slug, ...otherNames],
  }));
  const group =
    item.group === undefined
      ? undefined
      : meant(item.group, groups, "group", "an organisation in content/organisations", faults);
  const area =
    item.area === undefined
      ? undefined
      : meant(
          item.area,
          places.areas.map(({ id, name }) => ({ id, names: [name, id] })),
          "area",
          "an area of _data/places.json",
          faults,
        );
  const need =
    item.topic === undefined
      ? undefined
      : meant(
          item.topic,
          taxonomy.needs.map(({ id, label, official }) => ({ id, names: [label, official, id] })),
          "topic",
          "a topic of _data/taxonomy.json",
          faults,
        );
  const expires = item.expires === undefined ? undefined : writtenDate(item.expires);
  if (item.expires !== undefined && (expires === undefined || !isPlainDate(expires)))
    faults.push(
      `${labelOf("expires")}: “${item.expires}” is not a day. Write it as year, month, day: ${today}.`,
    );
  return {
    title: item.title ?? "",
    date: today,
    group,
    summary: item.summary,
    ...(area !== undefined && { areas: [area] }),
    ...(need !== undefined && { needs: [need] }),
    ...(expires !== undefined && { expires }),
  };
}

const source = (fields: Fields, item: PostedItem): string =>
  `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${[...(factsOf(item).length === 0 ? [] : [factsOf(item).join("\n")]), item.item ?? ""].join("\n\n")}\n`;

function notesOf({ picture, consent }: PostedItem): readonly string[] {
  if (picture === undefined) return [];
  const agreed = /^y(es)?\b/i.test(consent ?? "")
    ? "They say that everybody in it has agreed."
    : "They do not say that everybody in it has agreed: ask before you use it.";
  return [
    `A picture belongs to it: “${picture}”. ${agreed} Put the file beside index.md and add it in the editor.`,
  ];
}

/**
 * Writes the item of a message. Throws with every fault in it, and then writes nothing; never
 * writes over a file.
 */
export function newFromMail(folder: string, message: string, known: Known, today: string): Laid {
  const item = readMessage(message);
  const faults: string[] = [];
  if (Object.keys(item).length === 0)
    throw new Error(
      "There is no newsletter item in this text. It needs lines such as “Title: …”, as the page “Post an item” gives them.",
    );
  const fields = fieldsOf(item, known, today, faults);
  const file = pathFor(collections.news, fields.title, today);
  const text = source(fields, item);
  if (faults.length === 0)
    faults.push(
      ...readEntry({ collection: "news", slug: file.split("/")[2] ?? "", file }, text).problems.map(
        sentence,
      ),
    );
  if (faults.length === 0 && slugOf(fields.title) === "")
    faults.push(`${labelOf("title")}: has no letters in it. Give it one that says what it is.`);
  if (faults.length > 0) throw new Error(`Nothing was written:\n${faults.join("\n")}`);
  if (existsSync(join(folder, dirname(file))))
    throw new Error(
      `${file} is there already, so nothing was written. Change the title, or open that one.`,
    );
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  writeFileSync(join(folder, file), text, { flag: "wx" });
  return { path: file, notes: notesOf(item) };
}
