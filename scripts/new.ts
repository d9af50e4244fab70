/**
 * `npm run new -- id` prints a new identifier; `npm run new -- service "Name"` lays out a new
 * content file; `npm run new -- --from mail.txt` makes a newsletter item of an e-mail.
 */
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { slugOf } from "../src/format/slug.ts";
import { collectionNames } from "../src/model/collections/index.ts";
import { loadContent } from "../src/model/gate/load.ts";
import { today } from "../src/site/today.ts";
import { root, runAsCommand } from "./command.ts";
import { limitBytes } from "./mail/too-long.ts";
import { newFromMail } from "./new-from-mail.ts";
import { collectionFor, pathFor, skeleton } from "./skeleton.ts";

const HOW =
  'Write “npm run new -- service "Name of it"”, “npm run new -- id” for an identifier alone, or “npm run new -- --from mail.txt” for an e-mail, saved as a file (.eml) or as its text.';

/**
 * Writes the file of a new entry and returns its path from `folder`. Never writes over one that is
 * there.
 */
export function writeNew(folder: string, kind: string, name: string, day: string): string {
  const collection = collectionFor(kind);
  if (collection === undefined)
    throw new Error(
      `There is no kind of content called “${kind}”. Choose from: ${collectionNames.join(", ")}.`,
    );
  if (slugOf(name) === "")
    throw new Error(`A new entry needs a name with a letter from A to Z. ${HOW}`);
  const path = pathFor(collection, name, day);
  const file = join(folder, path);
  if (existsSync(file))
    throw new Error(`${path} is there already. Open that one, or choose another name.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, skeleton(collection, name), { flag: "wx" });
  return path;
}

/** Makes a newsletter item of the e-mail in a file, and says what is left to do. */
async function fromMail(mail: string | undefined): Promise<void> {
  if (mail === undefined || !existsSync(mail) || !statSync(mail).isFile())
    throw new Error(
      `${mail === undefined ? "Name the file of the e-mail." : `There is no file “${mail}”.`} Save the e-mail, or its text, as a file and write “npm run new -- --from mail.txt”.`,
    );
  limitBytes(statSync(mail).size);
  const { content, data } = loadContent(root);
  if (!data)
    throw new Error("The files in _data have problems. Run “npm run check” and mend them first.");
  const { path, notes } = await newFromMail(
    root,
    readFileSync(mail),
    { entries: Object.values(content).flat(), organisations: content.organisations, data },
    today(process.env),
  );
  console.log(
    [`${path} is laid out for review. Read it, then run “npm run check”.`, ...notes].join("\n"),
  );
}

async function main(): Promise<number> {
  const [kind, ...words] = process.argv.slice(2);
  if (kind === undefined) throw new Error(HOW);
  if (kind === "--from") await fromMail(words[0]);
  else if (kind === "id") console.log(randomUUID());
  else
    console.log(
      `${writeNew(root, kind, words.join(" "), today(process.env))} is laid out. Fill in what is empty, then run “npm run check”.`,
    );
  return 0;
}

await runAsCommand(import.meta.url, main);
