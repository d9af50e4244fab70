/** Puts right UTF-8 that a program read as Windows-1252: “Mumâ€™s” is “Mum’s”, “Â£1” is “£1”. */

/** Signs of Windows-1252 for the bytes 0x80 to 0x9F (WHATWG Encoding); unused ones as they are. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
/** Two to four such signs that together are one sign in UTF-8. */
const MISREAD = new RegExp(`[\u00c2-\u00f4][\u0080-\u00bf${HIGH}]{1,3}`, "gu");

/** Such signs beside each other that no language writes. */
const SURE = /â€|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]|Å[‚›º¼]|ðŸ/u;

function byteOf(sign: string): number {
  const at = HIGH.indexOf(sign);
  return at === -1 ? sign.charCodeAt(0) : 0x80 + at;
}

/** Reads signs as the bytes that they were; undefined when those are not UTF-8. */
function read(signs: string): string | undefined {
  try {
    const bytes = Uint8Array.from(signs, byteOf);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function righted(found: string): string {
  for (let length = found.length; length > 1; length--) {
    const meant = read(found.slice(0, length));
    if (meant !== undefined) return meant + found.slice(length);
  }
  return found;
}

/** The text with each such sign as it was meant; a text without a sure one stays as it is. */
export const rightSigns = (text: string): string =>
  SURE.test(text) ? text.replace(MISREAD, righted) : text;
