/** Pictures are judged by what they are, not by what they are called. */
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MOST_BYTES, sniff } from "../../../src/model/gate/pictures.ts";
import { makeSite } from "../fixture-site.ts";

let site: ReturnType<typeof makeSite>;
beforeEach(() => void (site = makeSite()));
afterEach(() => site.dispose());

const folder = "content/news/2026-05-02-plant-swap";
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const place = `${folder}/index.md, Picture 1 › Picture file:`;
const bytes = (text: string): Buffer => Buffer.from(text, "latin1");

function use(name: string, content?: Uint8Array): string[] {
  site.write(`${folder}/index.md`, site.read(`${folder}/index.md`).replace("plants.png", name));
  if (content) site.write(`${folder}/${name}`, content);
  return site.sentences();
}

describe("bytes", () => {
  test.each([
    ["JPEG", "a.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0])],
    ["PNG", "a.png", Buffer.from(PNG)],
    ["WebP", "a.webp", bytes("RIFF\u0010\u0000\u0000\u0000WEBPVP8 ")],
    ["capitals from a camera", "IMG_0042.JPG", Buffer.from([0xff, 0xd8, 0xff, 0xe1])],
  ])("%s is well", (_what, name, content) => {
    expect(use(name, content)).toEqual([]);
  });
  test.each([
    ["HTML", "a.jpg", bytes("<!doctype html><script>alert(1)</script>")],
    ["SVG", "b.jpg", bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")],
    ["a script with the start of a GIF", "c.png", bytes("GIF89a=1;alert(1)")],
    ["PDF", "d.png", bytes("%PDF-1.7 /JavaScript")],
    [
      "a sound in the same wrapping as WebP",
      "e.webp",
      bytes("RIFF\u0010\u0000\u0000\u0000WAVEfmt "),
    ],
    ["nothing at all", "f.png", Buffer.alloc(0)],
    ["half the start of a PNG", "g.png", Buffer.from(PNG.slice(0, 4))],
  ])("%s is refused", (_what, name, content) => {
    expect(use(name, content)).toEqual([
      `${place} “${name}” is not a JPEG, PNG or WebP picture, whatever its name says. Save it again as one.`,
    ]);
  });
  test("the shortest start of each format, and of none", () => {
    expect([
      sniff(Uint8Array.from([0xff, 0xd8, 0xff])),
      sniff(Uint8Array.from(PNG)),
      sniff(new Uint8Array()),
    ]).toEqual(["jpeg", "png", undefined]);
  });
});

describe("size", () => {
  const picture = (size: number): Buffer =>
    Buffer.concat([Buffer.from(PNG), Buffer.alloc(size - PNG.length)]);
  test("five megabytes are well", () => expect(use("big.png", picture(MOST_BYTES))).toEqual([]));
  test("six are not", () =>
    expect(use("big.png", picture(6_000_000))).toEqual([
      `${place} “big.png” is larger than 5 MB. Save a smaller copy.`,
    ]));
});

describe("what is no file", () => {
  test("a folder with the name of a picture", () => {
    site.write(`${folder}/a.png/keep.txt`, "x");
    expect(use("a.png")).toEqual([
      `${folder}/a.png: is a folder inside an entry. An entry holds index.md and its pictures, nothing else.`,
      `${place} “a.png” is not in the entry's folder. Put the picture beside index.md.`,
    ]);
  });
  test("a link to a file elsewhere is never opened", () => {
    symlinkSync("/dev/zero", join(site.root, folder, "a.png"));
    expect(use("a.png")).toEqual([
      `${folder}/a.png: is a link to another place, not a file. Put the file itself here.`,
      `${place} “a.png” is not in the entry's folder. Put the picture beside index.md.`,
    ]);
  });
  test("a name in other letters, small or capital", () => {
    expect(use("Plants.png")).toEqual([
      `${place} “Plants.png” is not in the entry's folder. Put the picture beside index.md.`,
    ]);
  });
});

test("a description that is the name of the file", () => {
  site.write(
    `${folder}/index.md`,
    site.read(`${folder}/index.md`).replace("Small plants in pots on a table", "plants.png"),
  );
  expect(site.sentences()).toEqual([
    `${place} is described by its file name. Say what is to be seen.`,
  ]);
});
