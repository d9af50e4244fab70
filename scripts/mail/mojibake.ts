/** Repairs UTF-8 that a program read as Windows-1252: “Mumâ€™s” is “Mum’s”, “Â£1” is “£1”. */
import { WINDOWS_1252 } from "../../src/format/windows-1252.ts";

/** Two to four characters whose Windows-1252 bytes are one character in UTF-8. */
const MISREAD = new RegExp(`[\u00c2-\u00f4][\u0080-\u00bf${WINDOWS_1252}]{1,3}`, "gu");

/** Pairs of such characters that no language writes. */
const SURE = /â€|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]|Å[‚›º¼]|ðŸ/u;

function byteOf(character: string): number {
  const at = WINDOWS_1252.indexOf(character);
  return at === -1 ? character.charCodeAt(0) : 0x80 + at;
}

/** Decodes the bytes that characters encode; undefined when they are not valid UTF-8. */
function decode(characters: string): string | undefined {
  try {
    const bytes = Uint8Array.from(characters, byteOf);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function repaired(found: string): string {
  for (let length = found.length; length > 1; length--) {
    const meant = decode(found.slice(0, length));
    if (meant !== undefined) return meant + found.slice(length);
  }
  return found;
}

/** The text with each misread character repaired; unchanged where none is certain. */
export const repairMojibake = (text: string): string =>
  SURE.test(text) ? text.replace(MISREAD, repaired) : text;
