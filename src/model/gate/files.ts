/** Finds the content files on disk, and refuses what does not belong there. */
import { existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ascending } from "../../format/sort-order.ts";
import { collections, type CollectionName } from "../collections/index.ts";
import { didYouMean } from "../nearest.ts";
import type { Problem } from "../problem.ts";
import { slugFault } from "./slug-fault.ts";

export interface ContentFile {
  readonly collection: CollectionName;
  readonly slug: string;
  /** From the project's root, with forward slashes. */
  readonly file: string;
}

const PICTURE = /^[a-z0-9][a-z0-9._-]{0,80}\.(jpe?g|png|webp)$/i;
const IGNORED = new Set([".gitkeep", ".DS_Store", "Thumbs.db"]);

interface Finding {
  readonly files: ContentFile[];
  readonly problems: Problem[];
}

const problem = (file: string, message: string): Problem => ({ file, field: "", message });

/** The path for a message, with invisible characters replaced. */
const printable = (path: string): string => path.replace(/[\p{Cc}\p{Cf}]/gu, "?");

interface DiskEntry {
  readonly name: string;
  readonly directory: boolean;
}

/** Entries of a folder in a fixed order, without links to elsewhere. */
function entriesOf(root: string, folder: string, problems: Problem[]): DiskEntry[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => !IGNORED.has(name))
    .sort(ascending)
    .flatMap((name): DiskEntry[] => {
      const stat = lstatSync(join(root, folder, name));
      if (stat.isDirectory()) return [{ name, directory: true }];
      if (stat.isFile()) return [{ name, directory: false }];
      problems.push(
        problem(
          printable(`${folder}/${name}`),
          "is a link to another place, not a file. Put the file itself here.",
        ),
      );
      return [];
    });
}

function addEntry(found: Finding, collection: CollectionName, slug: string, file: string): void {
  const fault = slugFault(slug);
  if (fault !== undefined) found.problems.push(problem(printable(file), fault));
  else found.files.push({ collection, slug, file });
}

function readEntryFolder(
  root: string,
  found: Finding,
  collection: CollectionName,
  folder: string,
  slug: string,
): void {
  const inside = entriesOf(root, folder, found.problems);
  for (const { name, directory } of inside) {
    const path = printable(`${folder}/${name}`);
    if (directory)
      found.problems.push(
        problem(
          path,
          "is a folder inside an entry. An entry contains index.md and its pictures, nothing else.",
        ),
      );
    else if (name !== "index.md" && !PICTURE.test(name))
      found.problems.push(
        problem(
          path,
          "does not belong here. An entry's folder contains index.md and pictures (JPEG, PNG or WebP) named with letters, digits and hyphens.",
        ),
      );
  }
  if (inside.some(({ name }) => name === "index.md"))
    addEntry(found, collection, slug, `${folder}/index.md`);
  else
    found.problems.push(
      problem(printable(folder), "has no index.md in it. Add one, or take the folder away."),
    );
}

function readCollection(root: string, found: Finding, name: CollectionName): void {
  const folder = `content/${name}`;
  const { folders } = collections[name];
  for (const entry of entriesOf(root, folder, found.problems)) {
    const path = `${folder}/${entry.name}`;
    if (entry.directory && folders) readEntryFolder(root, found, name, path, entry.name);
    else if (!entry.directory && !folders && entry.name.endsWith(".md"))
      addEntry(found, name, entry.name.slice(0, -3), path);
    else if (entry.directory)
      found.problems.push(
        problem(
          printable(path),
          `is a folder, but here each entry is one file. Move it to ${printable(path)}.md.`,
        ),
      );
    else if (folders && entry.name.endsWith(".md"))
      found.problems.push(
        problem(
          printable(path),
          `should be in a folder of its own. Move it to ${printable(path).slice(0, -3)}/index.md.`,
        ),
      );
    else
      found.problems.push(
        problem(printable(path), "is not a content file. Only .md files belong here."),
      );
  }
}

/** Every content file, sorted, with a problem for each unexpected file or folder. */
export function findContentFiles(root: string): Finding {
  const found: Finding = { files: [], problems: [] };
  for (const { name, directory } of entriesOf(root, "content", found.problems)) {
    if (directory && Object.hasOwn(collections, name)) {
      readCollection(root, found, name as CollectionName);
      continue;
    }
    const known = Object.keys(collections);
    const advice = didYouMean(name, known, `Folders here are: ${known.join(", ")}.`);
    found.problems.push(
      problem(printable(`content/${name}`), `is not a kind of content. ${advice}`),
    );
  }
  return found;
}
