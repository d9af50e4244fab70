/** The parts of an issue that fit on one sheet of paper, two sides of A4. */
import type { NewsItem } from "../model/collections/index.ts";
import { type Edition, itemsToSend } from "./edition.ts";

export interface Sheet {
  /**
   * With their whole text, or with their sentence alone when the text is too long. In the order of
   * the issue.
   */
  readonly items: readonly { readonly item: NewsItem; readonly whole: boolean }[];
  /** No room for more than their titles. */
  readonly more: readonly NewsItem[];
}

/**
 * Measured on paper, in characters of running text: what two sides hold, and what each thing takes
 * of it.
 */
export const ROOM = { sides: 6500, around: 400, item: 290, line: 95 } as const;

const short = ({ title, summary }: NewsItem): number => ROOM.item + title.length + summary.length;

/** A long list takes more lines than its characters say. */
const textOf = ({ body }: NewsItem): number =>
  body.length + 40 * body.split("\n").filter((line) => line.trim() !== "").length;

/** Every item gets its sentence first; then whole texts, newest first, as long as there is room. */
export function sheetOf(edition: Edition): Sheet {
  const all = itemsToSend(edition);
  let left =
    ROOM.sides - ROOM.around - ROOM.line * (edition.coming.length + edition.regular.length);
  const shown = all.filter((item) => {
    const fits = short(item) <= left;
    left -= fits ? short(item) : Math.min(left, ROOM.line);
    return fits;
  });
  const items = shown.map((item) => {
    const whole = textOf(item) <= left;
    if (whole) left -= textOf(item);
    return { item, whole };
  });
  return { items, more: all.filter((item) => !shown.includes(item)) };
}
