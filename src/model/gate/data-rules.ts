/** The rules for `_data/` that need no disk, for the build and for the editor. */
import type { AnyEntry } from "../collections/index.ts";
import type { SiteData } from "../data/index.ts";
import type { Problem } from "../problem.ts";
import type { Names } from "./cross-entry.ts";
import { figureProblems } from "./figures.ts";
import { guideProblems } from "./guide.ts";
import { pageProblems } from "./page-rules.ts";
import { plainPageProblems } from "./plain-pages.ts";
import { redirectProblems } from "./redirects.ts";
import { siteProblems } from "./site-rules.ts";
import { thesaurusProblems } from "./thesaurus.ts";
import { urgentProblems } from "./urgent.ts";

/** The entries that the files of `_data/` name, and the names of all. */
export interface BesideData {
  readonly drafts: readonly AnyEntry[];
  readonly names: Names;
}

/** What is wrong in the files of `_data/` and between them and the entries. */
export const dataProblems = (data: SiteData, { drafts, names }: BesideData): Problem[] => [
  ...pageProblems(data, drafts, names),
  ...redirectProblems(data),
  ...siteProblems(data, names),
  ...thesaurusProblems(data, names),
  ...urgentProblems(data, names),
  ...figureProblems(data),
  ...guideProblems(data, names),
  ...plainPageProblems(data, names),
];
