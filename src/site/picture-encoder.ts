/**
 * Makes small copies of one picture. Uses sharp directly: eleventy-img, which builds on it, keeps
 * colour profiles (they can name a camera and its owner) and has no limit of bytes.
 */
import { createHash } from "node:crypto";
import sharp, { type Sharp } from "sharp";

/** A copy of a picture, named after its bytes. */
export interface Copy {
  readonly name: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Buffer;
}

/**
 * Longest side of a picture that is taken, in pixels; more would be a mistake, or made to fill the
 * machine's memory.
 */
export const MAX_PIXELS = 6000;

/**
 * Widths of the copies in pixels, each with the bytes it should keep to: a phone on pay-as-you-go
 * data gets the first.
 */
export const WIDTHS = [
  { width: 400, bytes: 20_000 },
  { width: 800, bytes: 40_000 },
] as const;

/** Largest ratio of height to width, as a tall picture would push the text off a phone's screen. */
const TALLEST = 1.25;

interface Format {
  readonly ending: "avif" | "webp" | "jpg";
  readonly type: string;
  /** Tried in this order until a copy is small enough. */
  readonly qualities: readonly number[];
  readonly encode: (image: Sharp, quality: number) => Sharp;
}

const FORMATS: readonly Format[] = [
  {
    ending: "avif",
    type: "image/avif",
    qualities: [52, 40, 28],
    encode: (image, quality) => image.avif({ quality, effort: 3 }),
  },
  {
    ending: "webp",
    type: "image/webp",
    qualities: [74, 58, 40, 24],
    encode: (image, quality) => image.webp({ quality, effort: 4 }),
  },
  {
    ending: "jpg",
    type: "image/jpeg",
    qualities: [76, 62, 48, 34],
    encode: (image, quality) =>
      image.flatten({ background: "#ffffff" }).jpeg({ quality, mozjpeg: true }),
  },
];

/** Part of the name in the cache: other settings or another encoder make other copies. */
export const SETTINGS = JSON.stringify({
  widths: WIDTHS,
  tallest: TALLEST,
  formats: FORMATS.map(({ ending, qualities }) => [ending, ...qualities]),
  version: 1,
  encoder: sharp.versions,
});

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

/** The name a copy has by its bytes. */
export const copyName = (bytes: Buffer, width: number, ending: string): string =>
  `${sha256(bytes).slice(0, 16)}-${width}.${ending}`;

const open = (source: Buffer): Sharp =>
  sharp(source, { failOn: "error", limitInputPixels: MAX_PIXELS * MAX_PIXELS });

/** Decoded pixels, upright and in sRGB, without any metadata. */
async function pixels(source: Buffer, width: number): Promise<() => Sharp> {
  const resized = open(source)
    .rotate()
    .resize({
      width,
      height: Math.round(width * TALLEST),
      fit: "inside",
      withoutEnlargement: true,
    });
  const { data, info } = await resized.raw().toBuffer({ resolveWithObject: true });
  return () =>
    sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

async function copyOf(
  image: () => Sharp,
  wanted: number,
  { ending, type, qualities, encode }: Format,
): Promise<Copy> {
  let best: Copy | undefined;
  for (const quality of qualities) {
    const { data, info } = await encode(image(), quality).toBuffer({ resolveWithObject: true });
    best = {
      name: copyName(data, info.width, ending),
      type,
      width: info.width,
      height: info.height,
      bytes: data,
    };
    if (data.length <= wanted) break;
  }
  if (!best) throw new Error(`There is no quality to try for ${type}.`);
  return best;
}

/**
 * What is wrong with a picture, as the end of a sentence; undefined when it can be shown.
 */
export async function pictureFault(source: Buffer): Promise<string | undefined> {
  try {
    const { width = 0, height = 0, format } = await open(source).metadata();
    if (format !== "jpeg" && format !== "png" && format !== "webp")
      return "is not a JPEG, PNG or WebP picture, whatever its name says. Save it again as one.";
    if (width > MAX_PIXELS || height > MAX_PIXELS)
      return `is ${width} by ${height} pixels. The most is ${MAX_PIXELS} each way: save a smaller copy.`;
    await open(source).resize(16, 16).raw().toBuffer();
    return undefined;
  } catch (error) {
    if (
      /premature end|truncated|unexpected end|end of stream|bad IDAT|read error/i.test(
        String(error),
      )
    )
      return "was cut short on its way here, so a part of it is missing. Add the picture again.";
    return /pixel limit/i.test(String(error))
      ? `has more pixels than ${MAX_PIXELS} by ${MAX_PIXELS}. Save a smaller copy.`
      : "is damaged or not a picture. Open it, save it again as a JPEG and try with that.";
  }
}

/** All copies of a picture: each format in each width, none larger than the picture itself. */
export async function encodePicture(source: Buffer): Promise<readonly Copy[]> {
  sharp.concurrency(1);
  const copies: Copy[] = [];
  const images = await Promise.all(
    WIDTHS.map(async ({ width, bytes }) => ({ image: await pixels(source, width), bytes })),
  );
  for (const format of FORMATS) {
    for (const { image, bytes } of images) {
      const copy = await copyOf(image, bytes, format);
      if (!copies.some(({ name }) => name === copy.name)) copies.push(copy);
    }
  }
  return copies;
}
