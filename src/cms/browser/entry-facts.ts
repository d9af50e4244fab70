/**
 * Loads the state of the open entry: the published text, whether there is a draft, the built text.
 */
import { nowAt } from "../../calendar/now.ts";
import { waits } from "../../news/to-ask.ts";
import { addressOf } from "../../model/addresses.ts";
import { isCollectionName } from "../../model/collections/index.ts";
import { check } from "../check.ts";
import { readForForm, unreadReason } from "../unread-file.ts";
import type { EntryFacts } from "../desk/entry-line.ts";
import type { Place } from "../desk/route.ts";
import { onSite } from "../desk/site-state.ts";
import type { DeskStorage } from "./desk-storage.ts";
import { fetchSiteFiles, publicNames, shortHashInBrowser } from "./site-files.ts";

export type EntryPlace = Extract<Place, { kind: "entry" }>;

/** Path of the file of an entry. */
export const fileOf = ({ collection, slug }: EntryPlace): string =>
  `content/${collection}/${slug}.md`;

/** The entry's own name, without the “/index” of a folder. */
export const plainSlug = (slug: string): string => slug.replace(/\/index$/, "");

/**
 * The facts of an entry, without the length of the wait and who saved it. Throws when the site and
 * the git host do not respond.
 */
export async function loadFacts(
  entry: EntryPlace,
  desk: DeskStorage,
): Promise<Omit<EntryFacts, "waited" | "savedHere"> | undefined> {
  const { collection, slug } = entry;
  if (!isCollectionName(collection)) return undefined;
  const [text, draft] = await Promise.all([
    desk.read(fileOf(entry)),
    desk.hasDraft(collection, slug),
  ]);
  const unread = text === undefined ? undefined : unreadReason(text);
  const data = text === undefined ? {} : readForForm(text);
  const page = addressOf(collection, plainSlug(slug), data);
  const files = text === undefined ? undefined : await fetchSiteFiles();
  const hash = await shortHashInBrowser(text ?? "");
  const names = await publicNames(`${collection}/${plainSlug(slug)}`);
  return {
    draft,
    published: text !== undefined,
    on: files && hash !== undefined ? onSite({ names, hash }, files) : undefined,
    problems:
      unread !== undefined
        ? [unread]
        : text === undefined
          ? []
          : check(collection, slug, data).problems,
    page,
    waits: waits({ collection, date: data["date"] }, nowAt(new Date(), "").date),
  };
}
