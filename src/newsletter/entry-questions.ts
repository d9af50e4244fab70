/**
 * What to ask about the texts of an entry before it is saved: by the same rules as the form that
 * posts an item. Nothing of it is refused, as the writer may know better.
 */
import { withoutEmphasis } from "../format/emphasis.ts";
import type { Fields } from "../model/fields/index.ts";
import { walkFields } from "../model/gate/walk.ts";
import type { Step } from "../model/problem.ts";
import type { PostedName } from "./posted-item.ts";
import { aboutAccounts } from "./questions/about-accounts.ts";
import { aboutAdverts } from "./questions/about-adverts.ts";
import { aboutDays } from "./questions/about-days.ts";
import { aboutHomes } from "./questions/about-homes.ts";
import { aboutPeople } from "./questions/about-people.ts";
import { aboutPrivacy } from "./questions/about-privacy.ts";
import { pictureNameQuestion } from "./questions/about-pictures.ts";
import { roleQuestion } from "./questions/about-roles.ts";
import { aboutTimes } from "./questions/about-times.ts";
import { aboutWhen } from "./questions/about-when.ts";

export interface EntryQuestion {
  /** A sentence that says what looks wrong. */
  readonly words: string;
  /** The way to the field. */
  readonly path: readonly Step[];
}

export interface AskedContext {
  /** London's day, YYYY-MM-DD. */
  readonly today: string;
  /** Names that are not a person's: those of the groups. */
  readonly groups: readonly string[];
  /** The entry is about days to come, as news and events are. */
  readonly hasDays: boolean;
  /** Streets of the places that are on the site, which are no homes: “12 Example Street”. */
  readonly publicStreets: readonly string[];
}

/** Kinds of fields that contain words, a number or an address that somebody typed. */
const TYPED: ReadonlySet<string> = new Set(["text", "longText", "richText", "phone", "email"]);
/** Fields of an entry that ask what the form asks under another name. */
const POSTED: Readonly<Partial<Record<string, PostedName>>> = { place: "where" };

/** True for the role of who read the sources of an entry. */
const isRole = (path: readonly Step[]): boolean => path.join("/") === "checked/by";

function questionsIn(text: string, field: PostedName, asked: AskedContext): readonly string[] {
  const { today, groups, hasDays, publicStreets } = asked;
  const found = [
    ...aboutPrivacy(field, text, groups),
    ...aboutPeople(field, text, groups),
    ...aboutAccounts(field, text, groups),
    ...aboutHomes(field, text, publicStreets),
    ...aboutAdverts(field, text),
    ...(hasDays
      ? [
          ...aboutDays(field, text, today),
          ...aboutTimes(field, text),
          ...aboutWhen(field, text, today),
        ]
      : []),
  ];
  return found.map(({ words }) => words);
}

/** The questions in the order of the fields; the same words are asked once. */
export function questionsOn(
  fields: Fields,
  record: Readonly<Record<string, unknown>>,
  asked: AskedContext,
): readonly EntryQuestion[] {
  const all = walkFields(fields, record).flatMap(({ field, value, path }) => {
    if (typeof value !== "string" || !TYPED.has(field.kind)) return [];
    const role = isRole(path) ? roleQuestion(value, asked.groups) : undefined;
    const picture = path.at(-1) === "alt" ? pictureNameQuestion(value) : undefined;
    const text = field.kind === "richText" ? withoutEmphasis(value) : value;
    const found = questionsIn(text, POSTED[String(path.at(-1))] ?? "item", asked);
    const own = [role, picture].filter((words) => words !== undefined);
    return [...own, ...found].map((words) => ({ words, path }));
  });
  const first = new Map([...all].reverse().map((question) => [question.words, question]));
  return all.filter((question) => first.get(question.words) === question);
}
