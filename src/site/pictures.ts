/**
 * Pictures of entries, made ready before any page: small copies in <output>/media. Originals are
 * never copied.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Pictures, ReadyPicture } from "../format/ready-picture.ts";
import { pictureFolder } from "../model/gate/pictures.ts";
import { isPublished } from "../news/published.ts";
import type { Library } from "../model/library.ts";
import { type Problem, sentence } from "../model/problem.ts";
import { cached, keep } from "./picture-cache.ts";
import { type Copy, encodePicture, pictureFault } from "./picture-encoder.ts";

/** Where the copies are on the site. */
const FOLDER = "/media/";

type Placed = Library["content"]["news"][number] | Library["content"]["events"][number];

function ready(copies: readonly Copy[], alt: string): ReadyPicture {
  const types = [...new Set(copies.map(({ type }) => type))];
  const sources = types.map((type) => ({
    type,
    srcset: copies
      .filter((copy) => copy.type === type)
      .map(({ name, width }) => `${FOLDER}${name} ${width}w`)
      .join(", "),
  }));
  const plain = copies.filter(({ type }) => type === "image/jpeg");
  const [small] = plain;
  const large = plain.at(-1);
  if (!small || !large) throw new Error("A picture was made without a JPEG copy.");
  return { alt, width: large.width, height: large.height, src: `${FOLDER}${small.name}`, sources };
}

async function copiesOf(root: string, source: Buffer): Promise<readonly Copy[]> {
  const before = cached(root, source);
  if (before) return before;
  const copies = await encodePicture(source);
  keep(root, source, copies);
  return copies;
}

/** Every picture of the content, with the path of its file. */
function wantedOf(
  root: string,
  { news, events }: Pick<Library["content"], "news" | "events">,
  folders: ReadonlyMap<string, string> | undefined,
) {
  return [...news, ...events].flatMap((entry) =>
    (entry as Placed).pictures.map(({ src, alt }, index) => ({
      file: entry.file,
      entry,
      index,
      src,
      alt,
      path: join(pictureFolder(root, entry.file, folders), src),
    })),
  );
}

/** The bytes of a file; undefined when it cannot be read. */
function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Problems of pictures that cannot be shown, by file and field: each is decoded, unless its copies
 * are in the cache. `folders` names those of earlier versions, by file.
 */
export async function picturesThatFail(
  root: string,
  content: Pick<Library["content"], "news" | "events">,
  folders?: ReadonlyMap<string, string>,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const { file, index, src, path } of wantedOf(root, content, folders)) {
    const source = bytesOf(path);
    if (source === undefined) continue; // The gate names a picture that is not there.
    const fault = cached(root, source) ? undefined : await pictureFault(source);
    if (fault !== undefined)
      problems.push({
        file,
        field: `Picture ${index + 1} › Picture file`,
        message: `“${src}” ${fault}`,
      });
  }
  return problems;
}

/**
 * Makes every picture of a published entry ready under `output`. Throws with every picture that
 * cannot be shown, by file and field.
 */
export async function preparePictures(
  root: string,
  output: string,
  { content, today }: Pick<Library, "content" | "today">,
  folders?: ReadonlyMap<string, string>,
): Promise<Pictures> {
  const done = new Map<string, ReadyPicture>();
  const problems = await picturesThatFail(root, content, folders);
  if (problems.length > 0)
    throw new Error(
      `${problems.length === 1 ? "A picture" : "Some pictures"} cannot be shown:\n${problems.map(sentence).join("\n")}`,
    );
  const wanted = wantedOf(root, content, folders).filter(({ entry }) => isPublished(entry, today));
  if (wanted.length > 0) mkdirSync(join(output, FOLDER), { recursive: true });
  for (const { file, alt, path } of wanted) {
    const copies = await copiesOf(root, readFileSync(path));
    for (const { name, bytes } of copies) writeFileSync(join(output, FOLDER, name), bytes);
    if (!done.has(file)) done.set(file, ready(copies, alt));
  }
  return ({ file }) => done.get(file);
}
