/**
 * `npm run tidy` writes every content file in the editor's own form, so that a change at the editor
 * changes no other line. `npm run tidy -- --check` names the files that have another form.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Collection } from "../src/model/collection.ts";
import { collections } from "../src/model/collections/index.ts";
import { readEntryText, writeEntryText } from "../src/model/entry-text.ts";
import { findContentFiles } from "../src/model/gate/files.ts";
import { root, runAsCommand } from "./command.ts";

/** Paths of the files whose form is another, with the text that each should have. */
export function untidyFiles(folder: string): readonly { file: string; text: string }[] {
  return findContentFiles(folder).files.flatMap(({ collection, file }) => {
    const source = readFileSync(join(folder, file), "utf8");
    const { fields, body }: Collection = collections[collection];
    try {
      const text = writeEntryText({ ...fields, body }, readEntryText(source));
      return text === source ? [] : [{ file, text }];
    } catch {
      return []; // The gate says what is wrong with a file that cannot be read.
    }
  });
}

function main(): number {
  const untidy = untidyFiles(root);
  if (process.argv.includes("--check")) {
    for (const { file } of untidy)
      console.error(`${file} is not in the editor's form. Run “npm run tidy”.`);
    return untidy.length === 0 ? 0 : 1;
  }
  for (const { file, text } of untidy) writeFileSync(join(root, file), text);
  const written = `${untidy.length} ${untidy.length === 1 ? "file was" : "files were"} rewritten.`;
  console.log(untidy.length === 0 ? "Every file is in the editor's form already." : written);
  return 0;
}

await runAsCommand(import.meta.url, main);
