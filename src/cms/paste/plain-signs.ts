/** Invisible characters of pasted text, and their plain replacements. */

/** Windows-1252 for the bytes 0x80 to 0x9F, which mail programs often pass on as they are. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Marks of direction, joiners, soft hyphens, byte order marks (Unicode, category Cf), fillers,
 * empty cells and the sign in the place of a picture.
 */
const UNSEEN =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffc\u{1d173}-\u{1d17a}\u{e0100}-\u{e01ef}]/gu;
/** Tags of the last plane: they spell the flags of England, Scotland and Wales alone. */
const TAGS = /(\u{1f3f4}[\u{e0061}-\u{e007a}]{3,5}\u{e007f})|[\u{e0000}-\u{e007f}]/gu;
/**
 * Letters that are drawn bold, slanted, wide, joined or in circles, as some people decorate posts
 * and as PDFs are set. A screen reader spells them out one by one, and no search finds them.
 */
const DRAWN = /[\u24b6-\u24e9\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}]/gu;
/** A joiner that holds no emoji together. */
const IDLE_JOINER = /(^|[^\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}])\u200d/gu;

/** Letters set apart, as on posters: “W I N T E R   F A I R”, with more blanks between words. */
const SET_APART = /(^|[ \t]{2,})((?:\p{Lu} ){3,}\p{Lu})(?=[ \t]{2,}|[ \t]*$)/gmu;

/** The same text without signs that cannot be seen; every kind of blank is a plain space. */
export function plainSigns(text: string): string {
  return text
    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? "")
    .replace(/[\u0080-\u009f]/g, "")
    .replace(TAGS, "$1")
    .replace(UNSEEN, "")
    .replace(DRAWN, (sign) => sign.normalize("NFKC"))
    .replace(IDLE_JOINER, "$1")
    .replace(/\r\n?|[\u2028\u2029\u000b\u000c]/g, "\n")
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, "")
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(
      SET_APART,
      (_, before: string, letters: string) =>
        (before === "" ? "" : " ") + letters.replace(/ /g, ""),
    )
    .normalize("NFC");
}
