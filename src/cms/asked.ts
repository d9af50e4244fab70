/**
 * What an editor is asked about before an entry is saved: homes, accounts, cars, payments, names of
 * children, adverts, days. Asked once and never refused.
 */
import { alsoFound } from "../format/also-found.ts";
import {
  type AnyEntry,
  collections,
  type CollectionName,
  type Content,
} from "../model/collections/index.ts";
import { labelOf } from "../model/gate/walk.ts";
import { questionsOn } from "../newsletter/entry-questions.ts";
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
  const asked = { today, groups, hasDays: WITH_DAYS.has(section) };
  return questionsOn(fields, record, asked).map(({ words, path }) => ({
    words: `${labelOf(fields, path)}: ${words}`,
    path,
  }));
}

/** The questions that the entry on the site does not raise. `slug` is empty for a new one. */
export function newQuestions(
  section: string,
  slug: string,
  record: Written,
  site: Around,
): readonly Fault[] {
  const found = questionsFor(section, record, site);
  if (found.length === 0) return found;
  const all: readonly AnyEntry[] = site.content[section as CollectionName];
  const before = all.find((entry) => entry.slug === slug.replace(/\/index$/, ""));
  const old = questionsFor(section, (before ?? {}) as unknown as Written, site);
  const known = new Set(old.map(({ words }) => words));
  return found.filter(({ words }) => !known.has(words));
}
