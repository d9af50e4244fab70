/** Urgent help above the results: a panel of numbers, or one line. */
import type { OpenEntry } from "../../search/search-index.ts";
import { helplinesInNotice, offersWriting } from "../../search/intent/help.ts";
import { isClosed, isUnsure } from "../../search/intent/hours.ts";
import { linkItems, make, phoneLink, section } from "./result-items.ts";
import { hasPanel } from "./lines-in-place.ts";
import { hasBetter, hasFreeRoom, type Shown, urgentPages } from "./panel-state.ts";
import { noteNumbers } from "./same-number.ts";
import { URGENT_PAGE } from "../../model/addresses.ts";

function pill(words: string, url: string): HTMLAnchorElement {
  const link = make("a", "pill", words);
  link.href = url;
  return link;
}

/** The way to the page of all numbers. */
export const allNumbers = (words: string): HTMLAnchorElement => pill(words, URGENT_PAGE);

/** When a helpline is answered; at night also that nobody knows. */
function whenOf({ index: { head, weekday }, hour }: Shown, { number }: OpenEntry): string {
  const now = { hour, weekday };
  if (head.help.always.includes(number)) return "day and night";
  if (isClosed(head.help, number, now)) return "may be closed now";
  const isSaid = head.help.said?.includes(number) === true;
  return isUnsure(head.help, number, now) && !isSaid ? "hours not known" : "";
}

/** The name by which a helpline is known here, with what comes after it. */
const nameOf = ({ index }: Shown, { number, name }: OpenEntry, after = ""): HTMLElement =>
  make(
    "span",
    "pill-name",
    (index.head.help.names.find(([own]) => own === number)?.[1] ?? name) + after,
  );

/** A helpline as a button-sized link: name, number, and when it is answered. */
function linePill(shown: Shown, entry: OpenEntry): HTMLLIElement {
  const item = make("li", "pill-item");
  item.append(phoneLink(entry, nameOf(shown, entry), whenOf(shown, entry)));
  return item;
}

/** Invisible items that reserve space for numbers that may still be added. */
const reservedItems = (shown: Shown): HTMLLIElement[] =>
  Array.from({ length: shown.coming }, () => {
    const item = make("li", "pill-item");
    const [first] = shown.lines;
    if (first) item.append(...linePill(shown, first).children);
    item.querySelector("a")?.removeAttribute("href");
    item.style.visibility = "hidden";
    return item;
  });

/**
 * The first row of every form of urgent help: its words, the number to ring first, and the way to
 * the others. One row for all, so that the first number stays where it is when one form replaces
 * another.
 */
function firstRow(words: HTMLElement, number: OpenEntry, others = ""): HTMLElement {
  const row = make("div", "row");
  row.append(words, " ", phoneLink(number));
  if (others !== "") row.append(" ", allNumbers(others));
  return row;
}

/**
 * Panel of helplines, the first to ring first, and pages about the danger. The link to all numbers
 * is in the first row: what is added later comes after it, so that it does not move.
 */
function panel(shown: Shown, id: string): HTMLElement {
  const { help } = shown.index.head;
  const [element, heading] = section("urgent", id, help.title);
  element.dataset["urgent"] = "panel";
  const [first, ...others] = shown.lines;
  if (first) element.append(firstRow(heading, first, help.all));
  const list = make("ul", "pills");
  list.append(...others.map((entry) => linePill(shown, entry)), ...reservedItems(shown));
  const pages = [
    ...(shown.classified.unread === true ? [help.languages] : []),
    ...(offersWriting(help, shown.classified) ? [help.writing] : []),
    ...urgentPages(shown).map(({ name, url }) => ({ label: name, url })),
  ];
  const more = make("ul", "pages");
  more.append(...linkItems(pages));
  for (const part of [list, more]) if (part.hasChildNodes()) element.append(part);
  return element;
}

/**
 * A question with the number to ring first and the way to all others, and a second row with the
 * number for the likeliest danger.
 */
function line(shown: Shown): HTMLElement {
  const { index, classified, lines } = shown;
  const { question, more, languages } = index.head.help;
  const element = make("div", "perhaps");
  element.dataset["urgent"] = "line";
  const [first, ...others] = helplinesInNotice(lines, classified);
  if (first) element.append(firstRow(make("span", "ask", question), first, more));
  const row = make("div", "named");
  row.append(...others.map((entry) => phoneLink(entry, nameOf(shown, entry, ":"))));
  if (classified.unread === true) row.append(pill(languages.label, languages.url));
  if (row.hasChildNodes()) element.append(row);
  return element;
}

/**
 * The row above the results while urgent help may still be shown: the number to ring in danger,
 * which is right whatever the words mean. Once no urgent help can follow, the row is empty or has
 * the button for better results.
 */
function place(shown: Shown, better: HTMLElement | undefined): HTMLElement {
  const { head, entries } = shown.index;
  const element = make("div", "kept");
  const first = entries[head.help.first[0] ?? -1];
  if (hasFreeRoom(shown)) element.append(...(better && hasBetter(shown) ? [better] : []));
  else if (first) element.append(firstRow(make("span", "ask", "In danger?"), first));
  return element;
}

/**
 * The part above the results. Without danger: the row that is kept for urgent help, or undefined
 * where none is kept. `better` is the button that sorts the results again. The part replaces what
 * is shown, so the places of the numbers shown are noted first.
 */
export function urgentPart(
  shown: Shown,
  id: string,
  better?: HTMLElement,
): HTMLElement | undefined {
  noteNumbers();
  if (shown.classified.answer === "none")
    return shown.keepsPlace ? place(shown, better) : undefined;
  return hasPanel(shown) ? panel(shown, id) : line(shown);
}
