/** Invisible characters of pasted text, and their plain replacements. */

/** Windows-1252 for the bytes 0x80 to 0x9F, which mail programs often pass on as they are. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Marks of direction, joiners, soft hyphens and byte order marks (Unicode, category Cf). */
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
/** A joiner that holds no emoji together. */
const IDLE_JOINER = /(^|[^\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}])\u200d/gu;

/** The same text without signs that cannot be seen; every kind of blank is a plain space. */
export function plainSigns(text: string): string {
  return text
    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? "")
    .replace(/[\u0080-\u009f]/g, "")
    .replace(UNSEEN, "")
    .replace(IDLE_JOINER, "$1")
    .replace(/\r\n?|[\u2028\u2029\u000b\u000c]/g, "\n")
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, "")
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .normalize("NFC");
}
