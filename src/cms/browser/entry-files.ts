/**
 * What goes to the git host with an entry: its own file and the picture that it names. A picture
 * that was tried first stays on the device, and one that an entry no longer names is taken away
 * when the entry is published. No file leaves the published site in any other way.
 */
import { slugOf } from "../../format/slug.ts";
import type { Collection } from "../../model/collection.ts";
import { collections } from "../../model/collections/index.ts";
import { readEntryText } from "../../model/entry-text.ts";
import type { Asset, SavedEntry, Storage } from "./decap.ts";
import { withLineFeeds } from "./memory.ts";
import { keepSaying, refusal } from "./refusal.ts";
import { noteDeleted, noteSaved } from "./saved-here.ts";

/** The most characters of a title that go into a file name. */
const MAX_SLUG = 80;

const collectionOf = (path: string): Collection | undefined => {
  const [, name = ""] = /^content\/([a-z]+)\//.exec(path) ?? [];
  return (collections as Readonly<Record<string, Collection>>)[name];
};
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/"));
/** The last part of a path. */
export const lastOfPath = (path = ""): string => path.slice(path.lastIndexOf("/") + 1);

/** File names of the pictures that the text of an entry names. */
export function namedPictures(text: string): readonly string[] {
  try {
    const { pictures } = readEntryText(text) as { readonly pictures?: unknown };
    return Array.isArray(pictures)
      ? pictures.flatMap(({ src }: { readonly src?: unknown }) =>
          typeof src === "string" ? [lastOfPath(src)] : [],
        )
      : [];
  } catch {
    return [];
  }
}

/** The sentence for a new entry whose file would have the name of another. */
export function sameName({ one, fields }: Collection): string {
  const dated = "date" in fields;
  const by = "title" in fields ? "title" : "name" in fields ? "name" : "word";
  return `There is already a ${one.toLowerCase()} with this ${by}${dated ? " on this day" : ""}. Change the ${by} a little, or open the other one and change that.`;
}

/** Said when a new entry is saved again after its first save succeeded and the answer was lost. */
export const STORED_BEFORE =
  "It is there already, word for word: your first press saved it, and only the answer did not come back. There is nothing more to do. Go back to the list, where you can open it.";

/** The file name that an entry's title gives; empty when the entry cannot be read. */
function titleName({ title }: Collection, text: string): string {
  try {
    const written = (readEntryText(text) as Readonly<Record<string, unknown>>)[title];
    return typeof written === "string" ? slugOf(written.slice(0, MAX_SLUG)) : "";
  } catch {
    return "";
  }
}

/**
 * The path that a new entry would have had if no other had its name; undefined when it has its own.
 * Decap makes a name unique with a number at its end, and a title may end with one too: “Stage 2”.
 */
export function wantedPath(path: string, text = ""): string | undefined {
  const wanted = path.replace(/-[1-9][0-9]*\.md$/, ".md");
  const collection = collectionOf(path);
  // Decap writes “mum’s” as “mum-s”, so hyphens are not compared.
  const own = collection ? titleName(collection, text).replaceAll("-", "") : "";
  const name = lastOfPath(path).replace(/\.md$/, "").replaceAll("-", "");
  return wanted === path || (own !== "" && name.endsWith(own)) ? undefined : wanted;
}

/** The ways to read that these rules use. */
type Looks = Pick<
  Storage,
  "getEntry" | "unpublishedEntry" | "unpublishedEntryDataFile" | "getMedia"
>;

/** The text of a file that is published, or else of its draft; undefined when there is neither. */
async function storedText(storage: Looks, path: string): Promise<string | undefined> {
  const [, collection = "", slug = ""] = /^content\/([a-z]+)\/(.+)\.md$/.exec(path) ?? [];
  const published = await storage.getEntry(path).then(
    ({ data }) => data ?? "",
    () => "",
  );
  if (published !== "") return published;
  const draft = await storage.unpublishedEntry({ collection, slug }).catch(() => undefined);
  if (!draft) return undefined;
  const id = draft.diffs.find((file) => file.path === path)?.id;
  return id === undefined
    ? ""
    : storage.unpublishedEntryDataFile(collection, slug, path, id).catch(() => "");
}

/** Pictures in the folder of an entry on the published branch that its text does not name. */
async function leftOver(storage: Looks, path: string): Promise<readonly string[]> {
  if (collectionOf(path)?.folders !== true) return [];
  const { data } = await storage.getEntry(path);
  if (typeof data !== "string" || data === "") return [];
  const named = new Set(namedPictures(data).map((name) => name.toLowerCase()));
  const files = await storage.getMedia(folderOf(path));
  return files
    .map((file) => file.path)
    .filter((file) => folderOf(file) === folderOf(path) && !file.endsWith(".md"))
    .filter((file) => !named.has(lastOfPath(file).toLowerCase()));
}

const STILL_THERE =
  "It is on the site. The old picture could not be taken out of the store: tell whoever looks after the site.";

/** Adds these rules to what Decap saves, publishes and deletes. */
export function keepToOwnFiles(
  storage: Storage,
  workflow: boolean,
  say: (words: string) => void = keepSaying,
): void {
  const persist = storage.persistEntry.bind(storage);
  const publish = storage.publishUnpublishedEntry.bind(storage);
  const remove = storage.deleteFiles.bind(storage);
  // Bound before anything else watches the storage: these looks are not a person's.
  const quiet: Looks = {
    getEntry: storage.getEntry.bind(storage),
    unpublishedEntry: storage.unpublishedEntry.bind(storage),
    unpublishedEntryDataFile: storage.unpublishedEntryDataFile.bind(storage),
    getMedia: storage.getMedia.bind(storage),
  };
  const clear = async (path: string): Promise<void> => {
    try {
      const paths = await leftOver(quiet, path);
      if (paths.length > 0) await remove(paths, "Take away a picture that is no longer shown");
    } catch {
      say(STILL_THERE);
    }
  };
  storage.persistEntry = async (entry, options) => {
    const [file] = entry.dataFiles;
    const collection = collectionOf(file?.path ?? "");
    const wanted = options.newEntry === true && file ? wantedPath(file.path, file.raw) : undefined;
    const there = wanted === undefined ? undefined : await storedText(quiet, wanted);
    if (collection && file && there !== undefined) {
      const isOwn = withLineFeeds(there).trim() === withLineFeeds(file.raw).trim();
      const words = isOwn ? STORED_BEFORE : sameName(collection);
      say(words);
      throw refusal(words);
    }
    const named = new Set(entry.dataFiles.flatMap(({ raw }) => namedPictures(raw)));
    const isNamed = ({ path }: Asset): boolean => named.has(lastOfPath(path));
    const own: SavedEntry = { ...entry, assets: (entry.assets ?? []).filter(isNamed) };
    const answer = await persist(own, options);
    for (const { path, raw } of entry.dataFiles) noteSaved(path, raw);
    if (!workflow && file && options.newEntry !== true) await clear(file.path);
    return answer;
  };
  storage.publishUnpublishedEntry = async (collection, slug) => {
    const answer = await publish(collection, slug);
    await clear(`content/${collection}/${slug}.md`);
    return answer;
  };
  const discard = storage.deleteUnpublishedEntry?.bind(storage);
  if (discard)
    storage.deleteUnpublishedEntry = async (collection, slug) => {
      const answer = await discard(collection, slug);
      noteDeleted(`content/${collection}/${slug}.md`);
      return answer;
    };
  storage.deleteFiles = async (paths, message) => {
    const entries = paths.filter((path) => /\.(md|json)$/.test(path));
    if (entries.length === 0) return undefined;
    entries.forEach(noteDeleted);
    return remove(entries, message);
  };
}
