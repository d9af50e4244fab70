/** Checks a file of `_data/` in the editor against the other files and all entries of the site. */
import { type AnyEntry, collections } from "../model/collections/index.ts";
import { type DataFile, dataFiles, type SiteData } from "../model/data/index.ts";
import {
  addressProblems,
  emptyNames,
  placeAndDateProblems,
  positionProblems,
  referenceProblems,
} from "../model/gate/cross-entry.ts";
import { dataProblems } from "../model/gate/data-rules.ts";
import { pathOfLabel } from "../model/gate/walk.ts";
import type { Problem } from "../model/problem.ts";
import type { Fault } from "./check.ts";
import { forEditors } from "./desk/site-state.ts";
import type { PreviewSite } from "./preview/preview.tsx";

type Written = Readonly<Record<string, unknown>>;

/** All problems that the gate finds in the data and in the entries that depend on it. */
function problemsWith(data: SiteData, entries: readonly AnyEntry[], today: string): Problem[] {
  const names = emptyNames();
  for (const { collection, slug } of entries) names[collection]?.add(slug);
  return [
    ...dataProblems(data, { drafts: entries, names }),
    ...referenceProblems(entries, names, data),
    ...positionProblems(entries, data),
    ...addressProblems(entries, data),
    ...placeAndDateProblems(entries, data, today),
  ];
}

const keyOf = ({ file, field, message }: Problem): string => [file, field, message].join("\n");

/** “Play group” (Services): the entry of a file, as the editor knows it. */
function entryWords(file: string, entries: readonly AnyEntry[]): string {
  const entry = entries.find((one) => one.file === file);
  if (!entry) return "";
  const { title, label } = collections[entry.collection];
  const name = (entry as unknown as Written)[title];
  return `“${String(name ?? entry.slug)}” (${label}), `;
}

/** The label of another file of `_data/`, as the editor's list has it. */
function fileWords(file: string): string {
  const files: readonly DataFile[] = Object.values(dataFiles);
  const other = files.find(({ name }) => file === `_data/${name}.json`);
  return other === undefined ? "" : `“${other.label}”, `;
}

/**
 * What a change of a file of `_data/` would break that is whole on the site, in the gate's words.
 * `name` is that of the file, and `record` has all of its fields.
 */
export function dataFaultsBeside(name: string, record: Written, site: PreviewSite): Fault[] {
  const files: Readonly<Record<string, DataFile>> = dataFiles;
  const file = files[name];
  if (!file) return [];
  const entries = Object.values(site.content).flat() as AnyEntry[];
  const changed = { ...site.data, [name]: record } as unknown as SiteData;
  const before = new Set(problemsWith(site.data, entries, site.today).map(keyOf));
  return problemsWith(changed, entries, site.today)
    .filter((problem) => !before.has(keyOf(problem)))
    .map(({ file: where, field, message }) => {
      const isOwn = where === `_data/${name}.json`;
      const words = isOwn ? "" : entryWords(where, entries) || fileWords(where);
      const said = forEditors(field === "" ? message : `${field}: ${message}`);
      const path = isOwn ? pathOfLabel(file.fields, record, field) : [];
      return { words: `${words}${said}`, path };
    });
}
