/** An entry of a group that is not on the site yet: a newsletter item, or a service. */
import { isNameOf } from "../format/also-found.ts";
import { collections } from "../model/collections/index.ts";
import type { Fault } from "./check.ts";

const isFilled = (value: unknown): value is string =>
  typeof value === "string" && value.trim() !== "";

/** The box in which the organisation is chosen, by section. */
const LISTS: Readonly<Record<string, string>> = { news: "group", services: "organisation" };

const THIS_OR_NEXT = "needed: this or the next box";

/** Shown after the labels of the two boxes, of which one must be filled in; by section. */
export const GROUP_MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  news: { group: THIS_OR_NEXT, newGroup: "needed when no group is chosen" },
  services: { organisation: THIS_OR_NEXT, newGroup: "needed when nobody is chosen above" },
};

/** Gives what is in a box of the form. */
type Boxes = (name: string) => unknown;

/** Whether an organisation is chosen in the form of a section that takes a new group instead. */
export const isGroupChosen = (section: string, boxes: Boxes): boolean => {
  const list = LISTS[section];
  return list !== undefined && isFilled(boxes(list));
};

/** The name of the group, while no organisation is chosen. */
export function newGroupOf(section: string, boxes: Boxes): string | undefined {
  const name = boxes("newGroup");
  return section in LISTS && isFilled(name) && !isGroupChosen(section, boxes)
    ? name.trim()
    : undefined;
}

interface Known {
  readonly slug: string;
  readonly name: string;
  readonly otherNames: readonly string[];
}

/** An organisation that is chosen in the place of a written name. */
export interface Chosen {
  /** The box of the choice. */
  readonly box: string;
  readonly slug: string;
  /** What is said of it. */
  readonly words: string;
}

/** The organisation meant by a name written beside the list: “play corner” is “Play Corner”. */
export function meantGroup(
  section: string,
  boxes: Boxes,
  organisations: readonly Known[],
): Chosen | undefined {
  const name = newGroupOf(section, boxes);
  const box = LISTS[section];
  if (name === undefined || box === undefined) return undefined;
  const known = organisations.find((one) => isNameOf(name, [one.name, ...one.otherNames]));
  return known && { box, slug: known.slug, words: `“${name}” is saved as ${known.name}.` };
}

/**
 * The name of a group that must become an organisation before the entry goes on the site. A service
 * may go there before.
 */
export const groupToWaitFor = (section: string, boxes: Boxes): string | undefined =>
  section === "news" ? newGroupOf(section, boxes) : undefined;

/** Where an editor makes it an organisation: an empty form with the name in it. */
export const organisationForm = (name: string): string =>
  `#/collections/organisations/new?name=${encodeURIComponent(name)}`;

/** What is said when the item is to go on the site before that. */
export const notYet = (name: string): string =>
  `“${name}” is not an organisation on this site yet. Add it under “${collections.organisations.label}”, then choose it here under “Group”.`;

/**
 * The faults of a form with such a group. A draft may wait for its organisation; what goes on the
 * site at once may not.
 */
export function withNewGroup(
  faults: readonly Fault[],
  name: string | undefined,
  isDraft: boolean,
): readonly Fault[] {
  if (name === undefined) return faults;
  const others = faults.filter(({ path }) => path[0] !== "group");
  return isDraft ? others : [...others, { words: `Group: ${notYet(name)}`, path: ["group"] }];
}
