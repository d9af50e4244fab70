/** Pictures are judged by what they are, not by what they are called. */
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import sharp from "sharp";
import { MAX_PICTURE_BYTES } from "../../../src/model/picture-file.ts";
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
    ["JPEG", "a.jpg", "jpeg"],
    ["PNG", "a.png", "png"],
    ["WebP", "a.webp", "webp"],
    ["capitals from a camera", "IMG_0042.JPG", "jpeg"],
    ["another kind than its name says", "b.png", "jpeg"],
  ] as const)("%s is well, and cut in half it is named", async (_what, name, format) => {
    const picture = await sharp({
      create: { width: 40, height: 30, channels: 3, background: "teal" },
    })
      .toFormat(format)
      .toBuffer();
    expect(use(name, picture)).toEqual([]);
    site.write(`${folder}/${name}`, picture.subarray(0, picture.length / 2));
    expect(site.sentences()).toEqual([
      `${place} “${name}” is only part of a picture: the end is missing. Copy it again, or choose another.`,
    ]);
  });
  const unknown = "is not a picture that the site can show. Choose a JPEG, PNG or WebP.";
  const old = (what: string): string =>
    `is ${what}, which many phones cannot show. Save it as a JPEG, and choose that.`;
  test.each([
    [
      "HTML",
      "a.jpg",
      bytes("<!doctype html><script>alert(1)</script>"),
      "is a page of the web, not a picture. Save the picture that you see in it as a JPEG, and choose that.",
    ],
    [
      "SVG",
      "b.jpg",
      bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
      old("a drawing (SVG)"),
    ],
    ["a script with the start of a GIF", "c.png", bytes("GIF89a=1;alert(1)"), old("a GIF")],
    ["PDF", "d.png", bytes("%PDF-1.7 /JavaScript"), old("a PDF")],
    ["a sound in WebP's wrapping", "e.webp", bytes("RIFF\u0010\0\0\0WAVEfmt "), unknown],
    ["nothing at all", "f.png", Buffer.alloc(0), "is empty. Choose another picture."],
    ["half the start of a PNG", "g.png", Buffer.from(PNG.slice(0, 4)), unknown],
  ])("%s is refused", (_what, name, content, fault) => {
    expect(use(name, content)).toEqual([`${place} “${name}” ${fault}`]);
  });
});

describe("size", () => {
  const picture = (size: number): Buffer =>
    Buffer.concat([
      readFileSync(join(site.root, folder, "plants.png")),
      Buffer.alloc(size),
    ]).subarray(0, size);
  test("a picture of 5 MB is accepted", () =>
    expect(use("big.png", picture(MAX_PICTURE_BYTES))).toEqual([]));
  test("a picture of 6 MB is refused", () =>
    expect(use("big.png", picture(6_000_000))).toEqual([
      `${place} “big.png” is larger than 5 MB. Save a smaller copy.`,
    ]));
});

describe("what is no file", () => {
  test("a folder with the name of a picture", () => {
    site.write(`${folder}/a.png/keep.txt`, "x");
    expect(use("a.png")).toEqual([
      `${folder}/a.png: is a folder inside an entry. An entry contains index.md and its pictures, nothing else.`,
      `${place} “a.png” is not with this entry. Choose the picture again.`,
    ]);
  });
  test("a link to a file elsewhere is never opened", () => {
    symlinkSync("/dev/zero", join(site.root, folder, "a.png"));
    expect(use("a.png")).toEqual([
      `${folder}/a.png: is a link to another place, not a file. Put the file itself here.`,
      `${place} “a.png” is not with this entry. Choose the picture again.`,
    ]);
  });
  test("a name in other letters, small or capital", () => {
    expect(use("Plants.png")).toEqual([
      `${place} “Plants.png” is not with this entry. Choose the picture again.`,
    ]);
  });
});

test("a description that is the name of the file", () => {
  site.write(
    `${folder}/index.md`,
    site.read(`${folder}/index.md`).replace("Small plants in pots on a table", "plants.png"),
  );
  expect(site.sentences()).toEqual([`${place} is described by its file name. Say what it shows.`]);
});

describe("width and height", () => {
  const drawn = (width: number, height: number, format: "png" | "jpeg" | "webp") =>
    sharp({ create: { width, height, channels: 3, background: "teal" } })
      .toFormat(format)
      .toBuffer();
  test.each(["png", "jpeg", "webp"] as const)("a dot is refused as %s", async (format) => {
    expect(use(`dot.${format}`, await drawn(1, 1, format))).toEqual([
      `${place} “dot.${format}” has only 1 × 1 pixels, too few to be seen. Choose a larger picture.`,
    ]);
  });
  test.each(["png", "jpeg", "webp"] as const)("a ribbon is refused as %s", async (format) => {
    expect(use(`ribbon.${format}`, await drawn(700, 100, format))).toEqual([
      `${place} “ribbon.${format}” has 700 × 100 pixels, so one side is more than 6 times the other. Cut it, or choose another.`,
    ]);
  });
  test("a WebP without loss says its size too", async () => {
    const bytes = await sharp({ create: { width: 3, height: 90, channels: 4, background: "teal" } })
      .webp({ lossless: true })
      .toBuffer();
    expect(use("line.webp", bytes)[0]).toContain("has only 3 × 90 pixels");
  });
  test.each(["png", "jpeg", "webp"] as const)("a panorama passes as %s", async (format) => {
    expect(use(`wide.${format}`, await drawn(600, 100, format))).toEqual([]);
  });
});
