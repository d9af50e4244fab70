/**
 * What an editor is asked about before an entry is saved: homes, accounts, cars, payments, names of
 * children, adverts, days. Asked once and never refused.
 */
import { alsoFound } from "../format/also-found.ts";
import { withoutEmphasis } from "../format/emphasis.ts";
import { publicStreets } from "../locations/locations.ts";
import type { Collection } from "../model/collection.ts";
import {
  type AnyEntry,
  collections,
  type CollectionName,
  type Content,
} from "../model/collections/index.ts";
import { labelOf } from "../model/gate/walk.ts";
import { toAskAbout } from "../news/to-ask.ts";
import { questionsOn } from "../newsletter/entry-questions.ts";
import { newSlug } from "./new-slug.ts";
import {
  type BoxDays,
  boxDayQuestion,
  pastQuestion,
} from "../newsletter/questions/about-box-days.ts";
import { type Fault, fieldsFor } from "./check.ts";

type Written = Readonly<Record<string, unknown>>;

/** The content beside an entry, and the day. */
interface Around {
  readonly content: Content;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Collections whose entries are about single days. */
const WITH_DAYS: ReadonlySet<string> = new Set(["news", "events"]);

/** The box with the day on which people come, by section. */
const DAY_BOX: Readonly<Record<string, string>> = { news: "happensOn", events: "date" };
const TEXTS = ["title", "name", "summary", "description", "body"] as const;

const isDay = (value: unknown): value is string =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Questions about the day of an entry: one that is over, and texts that name another. */
function dayQuestions(section: string, record: Written, today: string): readonly Fault[] {
  const box = DAY_BOX[section] ?? "";
  const { [box]: first, lastDate } = record;
  if (!isDay(first)) return [];
  const days: BoxDays = { first, last: isDay(lastDate) && section === "events" ? lastDate : first };
  const fields = fieldsFor(section, "");
  const asked = (name: string, words: string | undefined): Fault[] =>
    words === undefined ? [] : [{ words: `${labelOf(fields, [name])}: ${words}`, path: [name] }];
  const told = TEXTS.flatMap((name) => {
    const text = record[name];
    return typeof text === "string"
      ? asked(name, boxDayQuestion(withoutEmphasis(text), days, today))
      : [];
  });
  return [...asked(box, pastQuestion(days.last, today)), ...told];
}

/** All questions about an entry, each with the label of its field. */
export function questionsFor(
  section: string,
  record: Written,
  { content, today }: Around,
): readonly Fault[] {
  if (!Object.hasOwn(collections, section)) return [];
  const fields = fieldsFor(section, "");
  const { newGroup } = record;
  const known = content.organisations.flatMap((one) => [one.name, ...alsoFound(one)]);
  const groups = typeof newGroup === "string" ? [newGroup, ...known] : known;
  const asked = {
    today,
    groups,
    hasDays: WITH_DAYS.has(section),
    publicStreets: publicStreets(Object.values(content).flat() as AnyEntry[]),
  };
  const inTexts = questionsOn(fields, record, asked).map(({ words, path }) => ({
    words: `${labelOf(fields, path)}: ${words}`,
    path,
  }));
  return [...inTexts, ...dayQuestions(section, record, today)];
}

/** An entry in words: Service “Play group”. */
export function named(entry: AnyEntry): string {
  const { one, title }: Collection = collections[entry.collection];
  return `${one} “${String((entry as unknown as Written)[title])}”`;
}

/** Questions about an entry beside the others: a day far ahead, and a name that another has. */
export function questionsBeside(
  section: string,
  slug: string,
  record: Written,
  { content, today }: Around,
): readonly Fault[] {
  if (!Object.hasOwn(collections, section)) return [];
  const collection = section as CollectionName;
  const own = slug.replace(/\/index$/, "");
  const others = (content[collection] as readonly AnyEntry[]).filter((one) => one.slug !== own);
  const mine = { ...record, collection, slug: own, file: "" } as unknown as AnyEntry;
  // A new entry with the file name of another is refused when it is stored (entry-files.ts).
  const isRefused =
    own === "" && others.some((one) => one.slug === newSlug(collections[collection], record));
  const beside = isRefused ? [] : others;
  const fields = fieldsFor(section, "");
  return toAskAbout([...beside, mine], today, named)
    .filter(({ file }) => file === "")
    .map(({ field, message }) => ({
      words: `${field}: ${message}`,
      path: Object.keys(fields).filter((name) => fields[name]?.label === field),
    }));
}

/** The questions that the entry on the site does not raise. `slug` is empty for a new one. */
export function newQuestions(
  section: string,
  slug: string,
  record: Written,
  site: Around,
): readonly Fault[] {
  const all = (written: Written): readonly Fault[] => [
    ...questionsFor(section, written, site),
    ...questionsBeside(section, slug, written, site),
  ];
  const found = all(record);
  if (found.length === 0) return found;
  const entries: readonly AnyEntry[] = site.content[section as CollectionName];
  const before = entries.find((entry) => entry.slug === slug.replace(/\/index$/, ""));
  const old = all((before ?? {}) as unknown as Written);
  const known = new Set(old.map(({ words }) => words));
  return found.filter(({ words }) => !known.has(words));
}
