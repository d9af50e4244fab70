/** What chat programs put around each copied message: its day, its time, a name. */

const DAY = "\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?";
const WHOLE_DAY = "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}";
const TIME = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[ \\u202f\\u00a0]?[ap]\\.?m\\.?)?";
const NAME = "([^:\\n\\]]{1,40})";
/**
 * “[26/11/2026, 18:02:11] Jo: ”, “[18:02, 26/11/2026] Jo: ”, “[26/11, 18:02] Jo: ” and
 * “26/11/2026, 18:02 - Jo: ” of WhatsApp, “Jo, [26.11.2026 18:02]” of Telegram.
 */
const STAMP = new RegExp(
  `^[ \\t]*(?:\\[(?:${DAY},? ${TIME}|${TIME},? ${DAY})\\] ?(?:- )?${NAME}: |${WHOLE_DAY},? ${TIME}(?: -)? ${NAME}: |${NAME}, \\[${WHOLE_DAY},? ${TIME}\\]:?[ \\t]*(?:\\n|$))`,
  "gim",
);
/** A placeholder for a picture or a deleted message. */
const PLACEHOLDER =
  /^[ \t]*<?\u200e?(?:(?:media|image|video|sticker|gif|audio|document|contact card) omitted|this message was (?:edited|deleted)|you deleted this message)>?\.?[ \t]*$/gim;
const EDITED = / *<this message was edited>/gi;

/** The text without these stamps, and the names in them, each once. */
export function withoutStamps(text: string): {
  readonly text: string;
  readonly names: readonly string[];
} {
  const names = new Set<string>();
  const words = text
    .replace(STAMP, (_, first?: string, second?: string, third?: string) => {
      names.add((first ?? second ?? third ?? "").trim());
      return "";
    })
    .replace(EDITED, "");
  return { text: names.size > 0 ? words.replace(PLACEHOLDER, "") : words, names: [...names] };
}

/** The note to the editor that stamps were left out, with the names. */
export const stampNote = (names: readonly string[]): string =>
  `It is copied from a chat. The times and the names were left out: “${names.join(" / ").slice(0, 160)}”.`;
