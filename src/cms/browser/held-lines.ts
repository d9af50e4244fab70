/** What was held back of the whole site, for the editor's first screen. */
import { editorAddress } from "../../freshness/editor-link.ts";
import { isSlug } from "../../format/slug.ts";
import { plainNameOf } from "../../freshness/names.ts";
import { collections, isCollectionName, type AnyEntry } from "../../model/collections/index.ts";
import type { BarLine, Press } from "../desk/bar.tsx";
import { type HeldRow, inSentences, insteadOf } from "../desk/site-state.ts";
import type { PreviewSite } from "../preview/preview.tsx";
import { publicNames } from "./site-files.ts";

/** How many held-back entries are named at the foot of the editor. */
const MAX_LINES = 5;

/** The entry of a public name, which may be a hash. Undefined when the site does not show it. */
async function entryOf(name: string, site: PreviewSite): Promise<AnyEntry | undefined> {
  const [collection = ""] = name.split("/");
  if (!isCollectionName(collection)) return undefined;
  for (const entry of site.content[collection] as readonly AnyEntry[])
    if ((await publicNames(`${collection}/${entry.slug}`)).includes(name)) return entry;
  return undefined;
}

function formOf(name: string): string | undefined {
  const [collection = "", slug = "", ...rest] = name.split("/");
  if (!isCollectionName(collection) || !isSlug(slug) || rest.length > 0) return undefined;
  const file = collections[collection].folders
    ? `content/${collection}/${slug}/index.md`
    : `content/${collection}/${slug}.md`;
  return editorAddress({ collection, file });
}

async function heldLine(row: HeldRow, site: PreviewSite | undefined): Promise<BarLine> {
  const entry = site && (await entryOf(row.entry, site));
  const [collection = ""] = row.entry.split("/");
  const kind = isCollectionName(collection) ? collections[collection].one : "File";
  const name = entry ? `“${plainNameOf(entry)}”` : row.entry.includes("#") ? "" : row.entry;
  const href = entry ? editorAddress(entry) : formOf(row.entry);
  const links: readonly Press[] = href === undefined ? [] : [{ label: "Open it", href }];
  const urgent = row.urgent === true ? "URGENT, numbers to ring in danger: " : "";
  const text = `${urgent}${kind} ${name} is held back. ${inSentences(row.reasons)} ${insteadOf(row)}`;
  return { text: text.replace(/ {2,}/g, " "), tone: "warning", links };
}

/** A line for each thing that was held back, urgent ones first. */
export async function heldBackLines(
  held: readonly HeldRow[],
  site: PreviewSite | undefined,
): Promise<readonly BarLine[]> {
  const sorted = [...held].sort((a, b) => Number(b.urgent === true) - Number(a.urgent === true));
  const lines = await Promise.all(sorted.slice(0, MAX_LINES).map((row) => heldLine(row, site)));
  return sorted.length > MAX_LINES
    ? [...lines, { text: `${sorted.length - MAX_LINES} more are held back.`, tone: "warning" }]
    : lines;
}
