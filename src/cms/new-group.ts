/** A news item of a group that is not on the site yet. */
import { collections } from "../model/collections/index.ts";
import type { Fault } from "./check.ts";

const isFilled = (value: unknown): value is string =>
  typeof value === "string" && value.trim() !== "";

/** Shown after the labels of the two boxes, of which one must be filled in. */
export const GROUP_MARKS = {
  group: "needed: this or the next box",
  newGroup: "needed when no group is chosen",
} as const;

/** The name of the group, while no organisation is chosen. */
export const newGroupOf = (
  section: string,
  group: unknown,
  newGroup: unknown,
): string | undefined =>
  section === "news" && isFilled(newGroup) && !isFilled(group) ? newGroup.trim() : undefined;

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
