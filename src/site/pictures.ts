/**
 * Pictures of entries, made ready before any page: small copies in <output>/media. Originals are
 * never copied.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Pictures, ReadyPicture } from "../format/ready-picture.ts";
import type { Library } from "../model/library.ts";
import { type Problem, sentence } from "../model/problem.ts";
import { cached, keep } from "./picture-cache.ts";
import { type Copy, encode, pictureFault } from "./picture-encoder.ts";

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
  const copies = await encode(source);
  keep(root, source, copies);
  return copies;
}

/**
 * Makes every picture ready under `output`; throws with every picture that cannot be, by file and
 * field.
 */
export async function preparePictures(
  root: string,
  output: string,
  { content: { news, events } }: Pick<Library, "content">,
): Promise<Pictures> {
  const done = new Map<string, ReadyPicture>();
  const problems: Problem[] = [];
  const wanted = [...news, ...events].flatMap((entry: Placed) =>
    entry.pictures.map((picture, index) => ({ file: entry.file, index, ...picture })),
  );
  if (wanted.length > 0) mkdirSync(join(output, FOLDER), { recursive: true });
  for (const { file, index, src, alt } of wanted) {
    const source = readFileSync(join(root, dirname(file), src));
    const fault = await pictureFault(source);
    if (fault !== undefined) {
      problems.push({
        file,
        field: `Picture ${index + 1} › Picture file`,
        message: `“${src}” ${fault}`,
      });
      continue;
    }
    const copies = await copiesOf(root, source);
    for (const { name, bytes } of copies) writeFileSync(join(output, FOLDER, name), bytes);
    if (!done.has(file)) done.set(file, ready(copies, alt));
  }
  if (problems.length > 0)
    throw new Error(
      `${problems.length === 1 ? "A picture" : "Some pictures"} cannot be shown:\n${problems.map(sentence).join("\n")}`,
    );
  return ({ file }) => done.get(file);
}
