/** Invisible characters of pasted text, and their plain replacements. */
import { withoutDrawn } from "../../format/letters.ts";
import { WINDOWS_1252 } from "../../format/windows-1252.ts";

/**
 * Bidirectional controls, joiners, soft hyphens, byte order marks (Unicode, category Cf), fillers,
 * the empty Braille cell and the object replacement character.
 */
const UNSEEN =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffc\u{1d173}-\u{1d17a}\u{e0100}-\u{e01ef}]/gu;
/** Tag characters (Unicode, U+E0000), kept only in the flags of England, Scotland and Wales. */
const TAGS = /(\u{1f3f4}[\u{e0061}-\u{e007a}]{3,5}\u{e007f})|[\u{e0000}-\u{e007f}]/gu;
/** A zero-width joiner outside an emoji. */
const IDLE_JOINER = /(^|[^\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}])\u200d/gu;

/**
 * Capitals set apart, as on posters: “W I N T E R   F A I R”, with more spaces between words. Other
 * spaces match as well, so that a long run of them is looked at once.
 */
const SET_APART = /([ \t]{2,}|^)(?:((?:\p{Lu} ){3,}\p{Lu})(?=[ \t]{2,}|[ \t]*$))?/gmu;

/**
 * The text without invisible characters, each kind of space as a plain one, and control characters
 * 0x80 to 0x9F, which some mail programs pass on, as those of Windows-1252.
 */
export function plainCharacters(text: string): string {
  return withoutDrawn(text)
    .replace(/[\u0080-\u009f]/g, (byte) => WINDOWS_1252[byte.charCodeAt(0) - 0x80] ?? "")
    .replace(/[\u0080-\u009f]/g, "")
    .replace(TAGS, "$1")
    .replace(UNSEEN, "")
    .replace(IDLE_JOINER, "$1")
    .replace(/\r\n?|[\u2028\u2029\u000b\u000c]/g, "\n")
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, "")
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(SET_APART, (all: string, before: string, letters: string | undefined) =>
      letters === undefined ? all : (before === "" ? "" : " ") + letters.replace(/ /g, ""),
    )
    .normalize("NFC");
}
