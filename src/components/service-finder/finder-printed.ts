/**
 * The text above a printed list: what was chosen, how many there are, and the day. Words and
 * postcodes typed are not printed.
 */
import { longDate } from "../../format/dates.ts";
import { capital, small } from "../../format/words.ts";
import { filterOf } from "../../finder/filters.ts";
import { partsOf } from "../../finder/listing.ts";
import { countPlaces } from "../../finder/wording.ts";
import { labelsOf, readForm } from "./finder-form.ts";
import { nowAt } from "../../calendar/now.ts";

/** “Age 3; cost: free; area: Example Ward; 12 places; printed Saturday 21 November 2026”. */
export function printedWords(chosen: readonly string[], count: number, date: string): string {
  const words = [...chosen, countPlaces(count), `printed ${longDate(date)}`].join("; ");
  return `${capital(words)}.`;
}

/** Writes it when the reader prints. */
export function writePrinted(root: HTMLElement, form: HTMLFormElement): void {
  const line = root.querySelector(".finder__printed");
  if (!line) return;
  const choice = readForm(form);
  const chosen = partsOf(choice).flatMap((part) => {
    const label = labelsOf(form, choice, part);
    if (part === "words" || part === "age") return part === "age" ? [label] : [];
    const { printed, commonNouns } = filterOf(part);
    return [`${printed}: ${commonNouns ? small(label) : label}`];
  });
  const cards = [
    ...root.querySelectorAll<HTMLElement>(
      ".finder__sure:not([hidden]) [data-key], .finder__maybe:not([hidden]) [data-key]",
    ),
  ];
  line.textContent = printedWords(
    chosen,
    cards.length,
    nowAt(new Date(), root.dataset["today"] ?? "").date,
  );
}
