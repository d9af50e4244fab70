/**
 * Changes one entry without its form, as “Still right” does: reads the published text, changes it,
 * checks it with the gate, saves it and publishes it.
 */
import { collections } from "../../model/collections/index.ts";
import type { Collection } from "../../model/collection.ts";
import { readEntryText, writeEntryText } from "../../model/entry-text.ts";
import { check } from "../check.ts";
import { unreadReason } from "../unread-file.ts";
import type { Asset } from "./decap.ts";
import type { DeskStorage } from "./desk-storage.ts";
import { refusal } from "./refusal.ts";

type Data = Readonly<Record<string, unknown>>;

/** One entry, by its file. */
export interface Which {
  readonly collection: string;
  /** `content/services/x.md` */
  readonly file: string;
}

export interface EntryChange extends Which {
  /** The fields and the body as they are to be. */
  readonly change: (data: Data) => Data;
  /** The commit message. */
  readonly message: string;
  readonly assets?: readonly Asset[];
}

const DRAFT =
  "There is a draft of this that is not on the site yet. Open it, and publish it or throw it away first.";
const AWAY = "It is not there any more. Load the page again.";
const WAITS =
  "It is saved as a draft that is ready, but could not be put on the site: somebody who may publish finds it under “Drafts”.";

/** Decap's name of an entry: “x” or “x/index”. */
export const decapSlug = ({ file }: Which): string =>
  file.replace(/^content\/[^/]+\//, "").replace(/\.md$/, "");

/**
 * Makes the change and gives the new text. Throws a sentence when there is a draft of the entry,
 * when the gate would refuse what comes of it, or when it could not be stored.
 */
export async function writeEntry(
  desk: DeskStorage,
  { collection, file, change, message, assets = [] }: EntryChange,
): Promise<string> {
  const slug = decapSlug({ collection, file });
  if (await desk.hasDraft(collection, slug)) throw refusal(DRAFT);
  const text = await desk.read(file);
  if (text === undefined) throw refusal(AWAY);
  const unread = unreadReason(text);
  if (unread !== undefined) throw refusal(`${unread} Open it, and put it right first.`);
  const data = change(readEntryText(text));
  const { problems } = check(collection, slug, data);
  if (problems.length > 0) throw refusal(problems.slice(0, 3).join(" "));
  const { fields, body } = (collections as Readonly<Record<string, Collection>>)[collection] ?? {};
  const raw = writeEntryText({ ...fields, ...(body ? { body } : {}) }, data);
  await desk.storage.persistEntry(
    { dataFiles: [{ path: file, slug, raw }], assets },
    {
      newEntry: false,
      unpublished: false,
      collectionName: collection,
      useWorkflow: desk.workflow,
      commitMessage: message,
      ...(desk.workflow ? { status: "pending_publish" as const } : {}),
    },
  );
  if (desk.workflow)
    await desk.storage.publishUnpublishedEntry(collection, slug).catch(() => {
      throw refusal(WAITS);
    });
  return raw;
}
