/**
 * A JPEG without what a camera or a program wrote into it: place, time, device, thumbnails. The
 * form strips pictures on the device; a request made by hand may not.
 */

/** ITU-T T.81, table B.1: application segments 1 to 15 and comments. */
const isExtra = (marker: number): boolean =>
  (marker >= 0xe1 && marker <= 0xef && marker !== ADOBE) || marker === 0xfe;
/** Adobe's segment says how colours are coded; without it some pictures change colour. */
const ADOBE = 0xee;
const START_OF_SCAN = 0xda;

/** The picture without extra segments and without what follows its end; undefined when broken. */
export function plainJpeg(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let from = 2;
  while (from + 4 <= bytes.length && bytes[from] === 0xff) {
    const marker = bytes[from + 1] ?? 0;
    if (marker === 0xff) {
      from++; // Fill bytes may stand before a marker.
      continue;
    }
    const length = ((bytes[from + 2] ?? 0) << 8) + (bytes[from + 3] ?? 0);
    const end = marker === START_OF_SCAN ? endOf(bytes, from) : from + 2 + length;
    if (length < 2 || end === undefined || end > bytes.length) return undefined;
    if (!isExtra(marker)) kept.push(bytes.subarray(from, end));
    if (marker === START_OF_SCAN) return joined(kept);
    from = end;
  }
  return undefined;
}

/** The place after the end marker, which follows the scans. */
function endOf(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at + 1 < bytes.length; at++)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2;
  return undefined;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const part of parts) {
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}
