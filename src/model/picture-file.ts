/** What a picture file is, by its bytes and not by its name, and whether all of it is there. */

import { slugOf } from "../format/slug.ts";

/** Largest picture file in the repository, in bytes. */
export const MAX_PICTURE_BYTES = 5_000_000;

/** Longest file name without its ending. */
const MAX_NAME = 60;

export type PictureKind = "jpeg" | "png" | "webp";

const startsWith = (bytes: Uint8Array, text: string, from = 0): boolean =>
  [...text].every((sign, index) => bytes[from + index] === sign.charCodeAt(0));

/** The ending of each kind's file names. */
const ENDINGS: Readonly<Record<PictureKind, string>> = { jpeg: "jpg", png: "png", webp: "webp" };

/**
 * A file name that the gate accepts, with the extension of its kind: “mg-1.jpg” for “_MG_1.JPG”. A
 * name without a letter or digit becomes “picture”.
 */
export function pictureName(written: string, kind: PictureKind): string {
  const stem = written.replace(/\.[^.]*$/, "");
  return `${slugOf(stem).slice(0, MAX_NAME).replace(/-+$/, "") || "picture"}.${ENDINGS[kind]}`;
}

/** What a file is by its first 16 bytes; the formats' own signatures. */
export function sniff(head: Uint8Array): PictureKind | undefined {
  if (startsWith(head, "\xff\xd8\xff")) return "jpeg";
  if (startsWith(head, "\x89PNG\r\n\x1a\n")) return "png";
  return startsWith(head, "RIFF") && startsWith(head, "WEBP", 8) ? "webp" : undefined;
}

const brand = (bytes: Uint8Array): string =>
  startsWith(bytes, "ftyp", 4) ? String.fromCharCode(...bytes.slice(8, 12)) : "";

/** The everyday name of a file that the site does not take; undefined when it is not known. */
function otherKind(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, "GIF8")) return "a GIF";
  if (startsWith(bytes, "\xff\x0a") || startsWith(bytes, "JXL ", 4)) return "a JPEG XL";
  if (startsWith(bytes, "jP  ", 4)) return "a JPEG 2000";
  if (startsWith(bytes, "8BPS")) return "a Photoshop file";
  if (startsWith(bytes, "\x1aE\xdf\xa3")) return "a film";
  if (startsWith(bytes, "RIFF") && startsWith(bytes, "AVI ", 8)) return "a film";
  if (["moov", "mdat", "wide"].some((atom) => startsWith(bytes, atom, 4))) return "a film";
  if (startsWith(bytes, "BM")) return "a BMP";
  if (startsWith(bytes, "II*\0") || startsWith(bytes, "MM\0*")) return "a TIFF";
  if (startsWith(bytes, "%PDF")) return "a PDF";
  const name = brand(bytes);
  if (name === "crx ") return "a raw picture of a camera";
  if (/^(hei[cmsx]|he[cv][cmsx]|mif1|msf1)$/.test(name)) return "an iPhone picture (HEIC)";
  if (/^avi[fs]$/.test(name)) return "an AVIF";
  if (name !== "") return "a film";
  const words = String.fromCharCode(...bytes.slice(0, 1000));
  return /<svg[\s>]/i.test(words) ? "a drawing (SVG)" : undefined;
}

/** ITU-T T.81: markers up to EOI; a phone may write more behind it. */
function jpegIsWhole(bytes: Uint8Array): boolean {
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) {
      at++; // Coded data, which ends with the next marker.
      continue;
    }
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9) return true;
    const alone = marker === 0 || marker === 0xff || marker === 1 || (marker & 0xf8) === 0xd0;
    at += alone
      ? marker === 0xff
        ? 1
        : 2
      : 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
  }
  return false;
}

const number = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) * 2 ** 24 +
  ((bytes[at + 1] ?? 0) << 16) +
  ((bytes[at + 2] ?? 0) << 8) +
  (bytes[at + 3] ?? 0);

/** W3C PNG, section 5: chunks up to IEND. */
function pngIsWhole(bytes: Uint8Array): boolean {
  for (let at = 8; at + 12 <= bytes.length; at += 12 + number(bytes, at))
    if (startsWith(bytes, "IEND", at + 4)) return true;
  return false;
}

/** RIFF: the header gives the length of the file, low byte first. */
const webpIsWhole = (bytes: Uint8Array): boolean =>
  (bytes[4] ?? 0) + ((bytes[5] ?? 0) << 8) + ((bytes[6] ?? 0) << 16) + (bytes[7] ?? 0) * 2 ** 24 <=
  bytes.length - 8;

const isWhole: Readonly<Record<PictureKind, (bytes: Uint8Array) => boolean>> = {
  jpeg: jpegIsWhole,
  png: pngIsWhole,
  webp: webpIsWhole,
};

/** True for the first part of a picture, as of a download that broke off. */
export function isCutShort(bytes: Uint8Array): boolean {
  const kind = sniff(bytes.subarray(0, 16));
  return kind !== undefined && !isWhole[kind](bytes);
}

/** The kind of a document that is chosen as a picture, as a predicate; undefined for others. */
function documentKind(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, "PK\x03\x04")) return "is a Word file or a zip";
  if (startsWith(bytes, "\xd0\xcf\x11\xe0")) return "is an old Word or Publisher file";
  const words = String.fromCharCode(...bytes.slice(0, 200)).trimStart();
  return /^<(?:!doctype html|html)\b/i.test(words) ? "is a page of the web" : undefined;
}

/** Why a file cannot be shown as a picture, to follow its name; undefined when it can. */
export function pictureFileFault(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return "is empty. Choose another picture.";
  const kind = sniff(bytes);
  if (kind !== undefined)
    return isWhole[kind](bytes)
      ? undefined
      : "is only part of a picture: the end is missing. Copy it again, or choose another.";
  const document = documentKind(bytes);
  if (document !== undefined)
    return `${document}, not a picture. Save the picture that you see in it as a JPEG, and choose that.`;
  const other = otherKind(bytes);
  return other === undefined
    ? "is not a picture that the site can show. Choose a JPEG, PNG or WebP."
    : `is ${other}, which many phones cannot show. Save it as a JPEG, and choose that.`;
}
