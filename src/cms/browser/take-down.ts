/** Takes an entry off the site, and puts it back while the tab is open. */
import { type Reason, takenDown } from "../desk/take-down.ts";
import { namedPictures } from "./entry-files.ts";
import type { DeskStorage } from "./desk-storage.ts";
import { refusal } from "./refusal.ts";
import { readEntryText } from "../../model/entry-text.ts";
import { type Which, writeEntry } from "./write-entry.ts";

interface KeptPicture {
  readonly path: string;
  readonly base64: string;
}

interface Former {
  /** The text before, and the one that took its place. */
  readonly text: string;
  readonly now: string;
  readonly pictures: readonly KeptPicture[];
}

/** What was taken down in this tab, by the path of the file. Nothing of it is stored. */
const former = new Map<string, Former>();

const CHANGED = "Somebody changed it since. Open it and write it again.";

/** Whether an entry was taken down in this tab. */
export const canPutBack = (file: string): boolean => former.has(file);

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error ?? new Error("A picture could not be read."));
    reader.readAsDataURL(blob);
  });
}

/** The pictures that a text names, as they are stored; those that cannot be read are left out. */
async function picturesOf(
  { storage }: DeskStorage,
  file: string,
  text: string,
): Promise<readonly KeptPicture[]> {
  const folder = file.slice(0, file.lastIndexOf("/"));
  const found = namedPictures(text).map(async (name): Promise<readonly KeptPicture[]> => {
    const path = `${folder}/${name}`;
    try {
      const { file: picture } = await storage.getMediaFile(path);
      return picture ? [{ path, base64: await base64Of(picture) }] : [];
    } catch {
      return [];
    }
  });
  return (await Promise.all(found)).flat();
}

/** Takes it down. Throws a sentence when that could not be stored. */
export async function takeDown(
  desk: DeskStorage,
  which: Which,
  reason: Reason,
  today: string,
): Promise<void> {
  const { collection, file } = which;
  const text = (await desk.read(file)) ?? "";
  const pictures = await picturesOf(desk, file, text);
  const now = await writeEntry(desk, {
    ...which,
    message: `Take down ${file}`,
    change: (data) => takenDown(collection, data, reason, today),
  });
  former.set(file, { text, now, pictures });
}

/** Puts back what was there before. Throws a sentence when that could not be stored. */
export async function putBack(desk: DeskStorage, which: Which): Promise<void> {
  const { file } = which;
  const before = former.get(file);
  if (!before) return;
  if ((await desk.read(file)) !== before.now) throw refusal(CHANGED);
  const whole = namedPictures(before.text).length === before.pictures.length;
  await writeEntry(desk, {
    ...which,
    message: `Put back ${file}`,
    assets: before.pictures.map(({ path, base64 }) => ({
      path,
      toBase64: () => Promise.resolve(base64),
    })),
    change: () => {
      const data = readEntryText(before.text);
      // An entry that names a picture that is not there would be held back.
      return whole
        ? data
        : Object.fromEntries(Object.entries(data).filter(([n]) => n !== "pictures"));
    },
  });
  former.delete(file);
}
