/** The gate's checks of one entry against all others of the site, in words for the editor. */
import { slugOf } from "../format/slug.ts";
import type { Collection } from "../model/collection.ts";
import { addressOf } from "../model/addresses.ts";
import { type AnyEntry, collections, type CollectionName } from "../model/collections/index.ts";
import {
  addressProblems,
  positionProblems,
  reservedProblems,
  startProblems,
} from "../model/gate/cross-entry.ts";
import { anchorProblems } from "../model/gate/anchor-rules.ts";
import { linkProblems } from "../model/gate/link-rules.ts";
import { slugFault } from "../model/gate/slug-fault.ts";
import { pathOfLabel } from "../model/gate/walk.ts";
import { shortIdOf } from "../shortlist/short-id.ts";
import { type Fault, fieldsFor } from "./check.ts";
import { dataFaultsBeside } from "./data-beside.ts";
import { newSlug } from "./new-slug.ts";
import { crossEntryFaults } from "./cross-entry-faults.ts";
import type { PreviewSite } from "./preview/preview.tsx";
import { DATA_SECTION } from "./sections.ts";

type Written = Readonly<Record<string, unknown>>;

/** The entries of the site as the last build has them. */
const entriesOf = ({ content }: PreviewSite): readonly AnyEntry[] =>
  Object.values(content).flat() as AnyEntry[];

/**
 * Faults of the page's address: the site uses it itself, a redirect has it, or it is not a valid
 * file name.
 */
function addressFaults(name: CollectionName, entry: AnyEntry, site: PreviewSite): Fault[] {
  const { title, fields }: Collection = collections[name];
  const label = fields[title]?.label ?? "";
  const plain = slugOf(entry.slug);
  const named = plain === "" ? undefined : slugFault(plain);
  return [
    ...(named === undefined ? [] : [{ words: `${label}: its page ${named}`, path: [title] }]),
    ...[...reservedProblems([entry]), ...addressProblems([entry], site.data)].map(() => ({
      words: `${label}: the page would have the address ${entry.url}, which the site needs itself. Change it a little.`,
      path: [title],
    })),
  ];
}

/**
 * What is wrong with an entry beside the others. `slug` is empty for a new one. Two entries of one
 * name are refused when they are stored (entry-files.ts).
 */
export function faultsBeside(
  section: string,
  slug: string,
  record: Written,
  site: PreviewSite,
): Fault[] {
  if (section === DATA_SECTION) return dataFaultsBeside(slug, record, site);
  const numbers = crossEntryFaults(section, slug, record, site);
  if (!Object.hasOwn(collections, section)) return numbers;
  const name = section as CollectionName;
  const own = slug.replace(/\/index$/, "");
  const named = own === "" ? newSlug(collections[name], record) : own;
  const entry = {
    ...record,
    collection: name,
    slug: named,
    file: "",
    url: addressOf(name, named, record),
  } as unknown as AnyEntry;
  const others = entriesOf(site).filter(
    ({ collection, slug: other }) => collection !== name || other !== own,
  );
  const fields = fieldsFor(name, "");
  const told = [
    ...positionProblems([entry], site.data),
    ...startProblems([...others, entry]),
    ...linkProblems([entry], [...others, entry], site.data),
    ...anchorProblems([entry], [...others, entry], site.data),
  ]
    .filter(({ file }) => file === "")
    .map(({ field, message }) => ({
      words: `${field}: ${message}`,
      path: pathOfLabel(fields, record, field),
    }));
  return [...numbers, ...told, ...(own === "" ? addressFaults(name, entry, site) : [])];
}

/**
 * True when another entry has this identifier, as after “Duplicate”, or one that looks the same in
 * links of lists.
 */
export const isTakenId = (id: unknown, site: PreviewSite): boolean =>
  typeof id === "string" &&
  entriesOf(site).some(
    (entry) => "id" in entry && (entry.id === id || shortIdOf(entry.id) === shortIdOf(id)),
  );
