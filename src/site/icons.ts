/** Icons for home screens and for browsers that ask for /favicon.ico, from the site's one icon. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { ICON_GROUND, ICONS } from "../export/web-manifest.ts";

const SOURCE = "src/static/favicon.svg";

/** Sizes within /favicon.ico, in pixels. */
const ICO_SIZES = [16, 32];

/**
 * Drawn at four times its size for sharp edges. `full` fills the corners, as iOS paints them black.
 */
async function png(svg: Buffer, size: number, full: boolean): Promise<Buffer> {
  const drawn = sharp(svg, { density: (72 * size * 4) / 48 }).resize(size, size);
  return (full ? drawn.flatten({ background: ICON_GROUND }) : drawn)
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** An ICO file that contains PNG pictures, which browsers read since Windows Vista. */
function ico(pictures: readonly { readonly size: number; readonly bytes: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, bytes }, index) => {
    const at = 6 + 16 * index;
    head.writeUInt8(size, at);
    head.writeUInt8(size, at + 1);
    head.writeUInt16LE(1, at + 4); // colour planes
    head.writeUInt16LE(32, at + 6); // bits for each pixel
    head.writeUInt32LE(bytes.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += bytes.length;
  });
  return Buffer.concat([head, ...pictures.map(({ bytes }) => bytes)]);
}

/** Writes every icon into the folder of the site. */
export async function drawIcons(root: string, output: string): Promise<void> {
  const svg = readFileSync(join(root, SOURCE));
  for (const { file, size } of ICONS) writeFileSync(join(output, file), await png(svg, size, true));
  const small = await Promise.all(
    ICO_SIZES.map(async (size) => ({ size, bytes: await png(svg, size, false) })),
  );
  writeFileSync(join(output, "favicon.ico"), ico(small));
}
