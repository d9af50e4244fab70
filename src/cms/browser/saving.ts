/**
 * Checks an entry before it is saved: removes empty fields, and refuses what the gate would refuse.
 */
import { addDays } from "../../calendar/dates.ts";
import { nowAt } from "../../calendar/now.ts";
import { newQuestions } from "../asked.ts";
import { checkTyped, type Fault, fieldsFor } from "../check.ts";
import { faultsBeside } from "../beside.ts";
import type { PreviewSite } from "../preview/preview.tsx";
import { pictureFaults, withOwnId } from "./copied-entry.ts";
import type { DecapEntry, Immutable } from "./decap.ts";
import type { Fields } from "../../model/fields/index.ts";
import { groupToWaitFor, isGroupChosen, meantGroup, withNewGroup } from "../new-group.ts";
import { faultsOfSound } from "../../model/gate/sound-rows.ts";
import { labelOf, walkFields } from "../../model/gate/walk.ts";
import { DATA_SECTION } from "../sections.ts";
import { keepSaying } from "./refusal.ts";
import { Asked, Refused } from "./refused.ts";
import { withSaved } from "./saved-here.ts";
import { inOrder, isImmutable, withoutEmpty } from "./tidy.ts";

export interface Surroundings {
  /** The rest of the site, beside which an entry is looked at; it may not have come. */
  readonly site: PreviewSite | undefined;
  /** What is saved is a draft, which an editor reads before it goes on the site. */
  readonly isDraft: boolean;
}

interface Looked {
  readonly data: Immutable;
  readonly faults: readonly Fault[];
  /** What is asked about it and does not stop it. */
  readonly questions: readonly Fault[];
  /** What is saved in another way than it was typed. */
  readonly changed: readonly string[];
}

const isFilled = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

/** The values of a form with a date in each empty box that fills itself. */
function withDays(data: Immutable, fields: Fields, today: string): Immutable {
  return Object.entries(fields).reduce((done, [name, { daysWhenEmpty, fields: inner, item }]) => {
    const value = done.get(name);
    if (daysWhenEmpty !== undefined && !isFilled(value))
      return done.set(name, addDays(today, daysWhenEmpty));
    if (!isImmutable(value)) return done;
    if (inner) return done.set(name, withDays(value, inner, today));
    const row = item?.fields;
    return row === undefined
      ? done
      : done.set(
          name,
          value.map((each) => (isImmutable(each) ? withDays(each, row, today) : each)),
        );
  }, data);
}

/** The days as they are stored: Decap names a new file after one of them. */
export const withStoredDays = (data: Immutable, fields: Fields): Immutable =>
  Object.entries(fields).reduce((done, [name, { kind, stored }]) => {
    const day = done.get(name);
    return kind === "date" && stored && typeof day === "string"
      ? done.set(name, stored(day))
      : done;
  }, data);

/** The days in the boxes that fill themselves, and no new group beside a chosen one. */
export function filledIn(entry: DecapEntry, fields: Fields): Immutable {
  const isNew = entry.get("newRecord") === true;
  const { date: today } = nowAt(new Date(), "");
  const dated = isNew ? withDays(entry.get("data"), fields, today) : entry.get("data");
  return isGroupChosen(entry.get("collection"), (box) => dated.get(box))
    ? dated.delete("newGroup")
    : dated;
}

function look(entry: DecapEntry, { site, isDraft }: Surroundings): Looked {
  const section = entry.get("collection");
  const slug = entry.get("slug") ?? "";
  const fields = fieldsFor(section, slug);
  const typed = filledIn(entry, fields);
  const meant = site && meantGroup(section, (box) => typed.get(box), site.content.organisations);
  const filled = meant ? typed.set(meant.box, meant.slug).delete("newGroup") : typed;
  const written = inOrder(withOwnId(entry, filled, site), fields);
  const data = section === DATA_SECTION ? written : withoutEmpty(written);
  const {
    faults: own,
    record,
    parts,
  } = checkTyped(section, slug, data.toJS() as Readonly<Record<string, unknown>>);
  const isNew = entry.get("newRecord") === true;
  // A file of facts with a field that is wrong cannot be read as a whole.
  const isWhole = section !== DATA_SECTION || own.length === 0;
  // The site may have been built days ago, and an entry may be of today.
  const { date: today } = nowAt(new Date(), site?.today ?? "");
  const around = site && { ...withSaved(site), today };
  const name = isNew ? "" : slug;
  const beside =
    around && isWhole
      ? faultsOfSound(parts, (sound) => faultsBeside(section, name, sound, around))
      : [];
  const group = groupToWaitFor(section, (box) => data.get(box));
  const faults = [...own, ...beside, ...pictureFaults(entry, record)];
  const questions = around ? newQuestions(section, name, record, around) : [];
  const changed = meant ? [meant.words] : [];
  return { data, faults: withNewGroup(faults, group, isDraft), questions, changed };
}

/** Numbers, places and days that are saved otherwise than typed, in a sentence each. */
export function typedOtherwise(section: string, slug: string, data: Immutable): readonly string[] {
  const fields = fieldsFor(section, slug);
  return walkFields(fields, data.toJS() as Readonly<Record<string, unknown>>).flatMap(
    ({ field, value, path }) => {
      if (!/^(?:phone|text|date)$/.test(field.kind) || typeof value !== "string") return [];
      const stored = field.stored?.(value.trim()) ?? value.trim();
      return stored === value.trim()
        ? []
        : [`${labelOf(fields, path)}: “${value.trim()}” is saved as ${String(stored)}.`];
    },
  );
}

/** All problems that the gate would find in the form as it is. */
export const faultsOf = (entry: DecapEntry, around: Surroundings): readonly Fault[] =>
  look(entry, around).faults;

/** Questions that this page has shown, each with the name of the entry that it was about. */
const asked = new Set<string>();

/** The questions that were not shown before; from now on they were. */
function notAsked(entry: DecapEntry, questions: readonly Fault[]): readonly Fault[] {
  const data = entry.get("data");
  // A new entry has a path only after its first save; its name is there before.
  const name = String(data.get("title") ?? data.get("name") ?? entry.get("path"));
  const keyOf = ({ words }: Fault): string => `${name}\n${words}`;
  const open = questions.filter((question) => !asked.has(keyOf(question)));
  for (const question of open) asked.add(keyOf(question));
  return open;
}

/**
 * What is to be saved. Throws with the gate's own sentences, which the editor then shows, and once
 * with what there is to ask.
 */
export function beforeSaving(entry: DecapEntry, around: Surroundings): Immutable {
  const { data, faults, questions, changed } = look(entry, around);
  if (faults.length > 0) throw new Refused(faults);
  const open = notAsked(entry, questions);
  if (open.length > 0) throw new Asked(open);
  const taken = [
    ...changed,
    ...typedOtherwise(entry.get("collection"), entry.get("slug") ?? "", data),
  ];
  if (taken.length > 0) keepSaying(taken.join(" "));
  return withStoredDays(data, fieldsFor(entry.get("collection"), entry.get("slug") ?? ""));
}
