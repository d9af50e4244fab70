/** Width and height of a picture, by its bytes, and whether it is fit to be shown. */
import { sniff } from "./picture-file.ts";

/** A size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Fewest pixels on either side. Less is a dot, a line or a spacer. */
const FEWEST_PIXELS = 24;
/** How many times longer one side may be than the other. */
const LONGEST = 6;

const at = (bytes: Uint8Array, index: number): number => bytes[index] ?? 0;
const big = (bytes: Uint8Array, from: number, length: number): number =>
  Array.from({ length }, (_, index) => at(bytes, from + index)).reduce(
    (sum, byte) => sum * 256 + byte,
    0,
  );
const little = (bytes: Uint8Array, from: number, length: number): number =>
  Array.from({ length }, (_, index) => at(bytes, from + index) * 256 ** index).reduce(
    (sum, part) => sum + part,
    0,
  );

/** ITU-T T.81, B.2.2: a frame header contains the height and then the width. */
function jpegSize(bytes: Uint8Array): Size | undefined {
  for (let from = 2; from + 9 < bytes.length;) {
    if (at(bytes, from) !== 0xff) return undefined;
    const marker = at(bytes, from + 1);
    if (marker === 0xff) {
      from++;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: big(bytes, from + 5, 2), width: big(bytes, from + 7, 2) };
    const alone = marker === 1 || (marker & 0xf8) === 0xd0;
    from += alone ? 2 : 2 + big(bytes, from + 2, 2);
  }
  return undefined;
}

/** RFC 9649: the first chunk is VP8X, VP8L or VP8. */
function webpSize(bytes: Uint8Array): Size | undefined {
  const chunk = String.fromCharCode(...bytes.slice(12, 16));
  if (chunk === "VP8X")
    return { width: little(bytes, 24, 3) + 1, height: little(bytes, 27, 3) + 1 };
  if (chunk === "VP8L") {
    const bits = little(bytes, 21, 4);
    return { width: (bits % 0x4000) + 1, height: (Math.floor(bits / 0x4000) % 0x4000) + 1 };
  }
  return chunk === "VP8 "
    ? { width: little(bytes, 26, 2) % 0x4000, height: little(bytes, 28, 2) % 0x4000 }
    : undefined;
}

/** Width and height in pixels; undefined when the bytes do not say. */
export function pictureSize(bytes: Uint8Array): Size | undefined {
  const kind = sniff(bytes);
  if (kind === "png") return { width: big(bytes, 16, 4), height: big(bytes, 20, 4) };
  if (kind === "jpeg") return jpegSize(bytes);
  return kind === "webp" ? webpSize(bytes) : undefined;
}

/** Why a picture of that size cannot be shown, to follow its name; undefined when it can. */
export function pictureSizeFault(bytes: Uint8Array): string | undefined {
  const size = pictureSize(bytes);
  if (!size) return undefined;
  const { width, height } = size;
  const shown = `${width} × ${height} pixels`;
  if (Math.min(width, height) < FEWEST_PIXELS)
    return `has only ${shown}, too few to be seen. Choose a larger picture.`;
  return Math.max(width, height) > LONGEST * Math.min(width, height)
    ? `has ${shown}, so one side is more than ${LONGEST} times the other. Cut it, or choose another.`
    : undefined;
}
