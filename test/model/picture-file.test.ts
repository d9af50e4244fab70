import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { pictureFileFault, sniff } from "../../src/model/picture-file.ts";

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
  ])("%j is named as what it is", (head, name) => {
    expect(sniff(bytes(head))).toBeUndefined();
    expect(pictureFileFault(bytes(head))).toContain(`is ${name}`);
  });

  it("words under the name of a picture, and nothing at all, are refused", () => {
    expect(pictureFileFault(bytes("Hello"))).toContain("is not a picture");
    expect(pictureFileFault(new Uint8Array())).toContain("is empty");
  });
});
