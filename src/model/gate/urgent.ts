/** Checks the numbers that the search shows in danger. */
import type { SiteData } from "../data/index.ts";
import { didYouMean } from "../nearest.ts";
import type { Problem } from "../problem.ts";
import type { Names } from "./cross-entry.ts";
import { dangerPhraseFaults } from "./danger-phrases.ts";
import { HARMLESS } from "./harmless.ts";

const FILE = "_data/urgent.json";
const ID = /^[a-z]+(?:-[a-z]+)*$/;

const problem = (field: string, message: string): Problem => ({ file: FILE, field, message });

const unknown = (
  field: string,
  values: readonly string[],
  known: readonly string[],
): readonly Problem[] =>
  values
    .filter((value) => !known.includes(value))
    .map((value) => problem(field, `“${value}” is not known. ${didYouMean(value, known)}`));

/** What is wrong in `_data/urgent.json`. */
export function urgentProblems({ urgent, taxonomy, thesaurus }: SiteData, names: Names): Problem[] {
  const helplines = [...(names.helplines ?? [])];
  const pages = Object.entries(names).flatMap(([collection, slugs]) =>
    [...slugs].map((slug) => `${collection}/${slug}`),
  );
  const found = [
    ...pages,
    ...taxonomy.needs.map(({ id }) => `need/${id}`),
    ...thesaurus.pages.map(({ url }) => `page${url}`),
  ];
  const ids = urgent.categories.map(({ id }) => id);
  const lists = urgent.kindLists.map(({ name }) => `{${name}}`);
  return [
    ...unknown("Helplines that always come first", urgent.first, helplines),
    ...unknown("Helplines that are answered day and night", urgent.always, helplines),
    ...unknown("Help without speaking", urgent.writing.lines, helplines),
    ...unknown("Help without speaking", urgent.writing.entries, found),
    ...unknown("Help without speaking", urgent.writing.categories, ids),
    ...unknown("Readers under 19", urgent.young.lines, helplines),
    ...unknown("Readers under 19", urgent.young.after, ids),
    ...dangerPhraseFaults(urgent).map(([field, message]) => problem(field, message)),
    ...urgent.categories.flatMap(({ id, label, inDangerOf, rulesOut, ...one }, at) => [
      ...(ID.test(id) && id !== HARMLESS && ids.indexOf(id) === at
        ? []
        : [
            problem(
              `Kinds of danger ${at + 1}`,
              `“${id}” is here twice, or is not small letters with single hyphens. Give it another short name.`,
            ),
          ]),
      ...(one.lines.length > 0
        ? []
        : [
            problem(
              `Kinds of danger ${at + 1}`,
              `“${label}” names nobody to ring. Add a helpline.`,
            ),
          ]),
      ...unknown(`Kinds of danger ${at + 1}`, [...inDangerOf, ...rulesOut], [...ids, ...lists]),
      ...unknown(`Kinds of danger ${at + 1}`, one.lines, helplines),
      ...unknown(`Kinds of danger ${at + 1}`, one.pages, pages),
      ...unknown(`Kinds of danger ${at + 1}`, one.entries, found),
    ]),
  ];
}
