/** Reads and writes content files at the editor in the one form that they have everywhere. */
import type { Collection } from "../../model/collection.ts";
import { collections } from "../../model/collections/index.ts";
import { shownRecord, writeEntryText } from "../../model/entry-text.ts";
import { formatOf } from "../page-names.ts";
import { readForForm } from "../unread-file.ts";
import type { Cms } from "./decap.ts";

/** Gives every collection its format. Call it before Decap's `init`. */
export function registerFormats(cms: Cms): void {
  for (const { name, fields, body } of Object.values(collections) as readonly Collection[])
    cms.registerCustomFormat(formatOf(name), "md", {
      // The editor reads a file that is being written as empty text, and reads it again later.
      fromFile: (text) => (text.trim() === "" ? {} : shownRecord(fields, readForForm(text))),
      toFile: (data) => writeEntryText({ ...fields, body }, data),
    });
}
