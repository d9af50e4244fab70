import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { pictureFileFault, pictureName, sniff } from "../../src/model/picture-file.ts";

const noise = Buffer.from(Array.from({ length: 90 * 60 * 3 }, (_each, at) => (at * 7919) % 251));
const drawn = () => sharp(noise, { raw: { width: 90, height: 60, channels: 3 } });
const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const WHOLE: readonly [string, () => Promise<Buffer>][] = [
  ["a plain JPEG", () => drawn().jpeg().toBuffer()],
  ["a progressive JPEG", () => drawn().jpeg({ progressive: true }).toBuffer()],
  ["a JPEG with a colour profile and Exif", () => drawn().withMetadata().jpeg().toBuffer()],
  ["a PNG", () => drawn().png().toBuffer()],
  ["a WebP", () => drawn().webp().toBuffer()],
];

describe("a picture file", () => {
  it.each(WHOLE)("%s is taken, also with something behind it", async (_name, make) => {
    const file = await make();
    expect(pictureFileFault(file)).toBeUndefined();
    expect(pictureFileFault(Buffer.concat([file, Buffer.from("a film clip")]))).toBeUndefined();
  });

  it.each(WHOLE)("%s cut anywhere is named as cut", async (_name, make) => {
    const file = await make();
    for (const part of [0.1, 0.5, 0.9, 0.99])
      expect(pictureFileFault(file.subarray(0, Math.floor(file.length * part)))).toContain(
        "the end is missing",
      );
    expect(pictureFileFault(file.subarray(0, -2))).toContain("the end is missing");
  });

  it.each([
    ["\0\0\0\x18ftypheic", "an iPhone picture (HEIC)"],
    ["\0\0\0\x18ftypmif1", "an iPhone picture (HEIC)"],
    ["\0\0\0\x1cftypavif", "an AVIF"],
    ["\0\0\0\x1cftypisom", "a film"],
    ["GIF89a", "a GIF"],
    ["BM\x36\0", "a BMP"],
    ["%PDF-1.7", "a PDF"],
    ["II*\0", "a TIFF"],
    ['<?xml version="1.0"?><svg xmlns="x">', "a drawing (SVG)"],
    ["\xff\x0a\0\0", "a JPEG XL"],
    ["\0\0\0\x0cJXL ", "a JPEG XL"],
    ["\0\0\0\x0cjP  ", "a JPEG 2000"],
    ["8BPS\0\x01", "a Photoshop file"],
    ["\x1aE\xdf\xa3", "a film"],
    ["RIFF\0\0\0\0AVI ", "a film"],
    ["\0\0\0\x08moov", "a film"],
    ["\0\0\0\x18ftypcrx ", "a raw picture of a camera"],
    ["PK\x03\x04", "a Word file or a zip"],
    ["\xd0\xcf\x11\xe0", "an old Word or Publisher file"],
    ["<!DOCTYPE html><p>", "a page of the web"],
  ])("%j is named as what it is", (head, name) => {
    expect(sniff(bytes(head))).toBeUndefined();
    expect(pictureFileFault(bytes(head))).toContain(`is ${name}`);
  });

  it("words under the name of a picture, and nothing at all, are refused", () => {
    expect(pictureFileFault(bytes("Hello"))).toContain("is not a picture");
    expect(pictureFileFault(new Uint8Array())).toContain("is empty");
  });
});

it.each([
  ["_MG_1234.JPG", "jpeg", "mg-1234.jpg"],
  ["Screenshot 2026-11-27 at 10.00.00.png", "png", "screenshot-2026-11-27-at-10-00-00.png"],
  ["photo.jfif", "jpeg", "photo.jpg"],
  ["photo", "jpeg", "photo.jpg"],
  ["Übersicht (2).webp", "webp", "ubersicht-2.webp"],
  ["漢字.jpg", "jpeg", "picture.jpg"],
  ["🌱.png", "png", "picture.png"],
  [".jpg", "jpeg", "picture.jpg"],
  [`${"long ".repeat(40)}.png`, "png", `${"long-".repeat(12).slice(0, -1)}.png`],
  ["poster.png", "jpeg", "poster.jpg"],
] as const)("the file %s of the kind %s is called %s", (written, kind, name) =>
  expect(pictureName(written, kind)).toBe(name),
);
