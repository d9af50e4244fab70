/** Urgent help above the results: a panel of numbers, or one line. */
import type { OpenEntry } from "../../search/search-index.ts";
import { linesInLine, offersWriting } from "../../search/intent/help.ts";
import { isClosed } from "../../search/intent/hours.ts";
import { linkItems, make, ringLink, section } from "./result-items.ts";
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

/** When a helpline is answered, if that is known. */
function whenOf({ index: { head, weekday }, hour }: Shown, { number }: OpenEntry): string {
  if (head.help.always.includes(number)) return "day and night";
  return isClosed(head.help, number, { hour, weekday }) ? "may be closed now" : "";
}

/** A helpline as a button-sized link: name, number, and when it is answered. */
function linePill(shown: Shown, entry: OpenEntry): HTMLLIElement {
  const { names } = shown.index.head.help;
  const item = make("li", "pill-item");
  const name = names.find(([number]) => number === entry.number)?.[1] ?? entry.name;
  item.append(ringLink(entry, make("span", "pill-name", name), whenOf(shown, entry)));
  return item;
}

/** Invisible items that reserve space for numbers that may still be added. */
const room = (shown: Shown): HTMLLIElement[] =>
  Array.from({ length: shown.coming }, () => {
    const item = make("li", "pill-item");
    const [first] = shown.lines;
    if (first) item.append(...linePill(shown, first).children);
    item.querySelector("a")?.removeAttribute("href");
    item.style.visibility = "hidden";
    return item;
  });

/**
 * Panel of helplines, the first to ring first, and pages about the danger. The link to all numbers
 * comes second: what is added later comes after it, so that it does not move.
 */
function panel(shown: Shown, id: string): HTMLElement {
  const { title, all } = shown.index.head.help;
  const [element] = section("urgent", id, title);
  element.dataset["urgent"] = "panel";
  const others = make("li", "pill-item");
  others.append(allNumbers(all));
  const list = make("ul", "pills");
  const pills = shown.lines.map((entry) => linePill(shown, entry));
  list.append(...pills.slice(0, 1), others, ...pills.slice(1), ...room(shown));
  element.append(list);
  const { help } = shown.index.head;
  const pages = [
    ...(shown.classified.unread === true ? [help.languages] : []),
    ...(offersWriting(help, shown.classified) ? [help.writing] : []),
    ...urgentPages(shown).map(({ name, url }) => ({ label: name, url })),
  ];
  if (pages.length > 0) {
    const more = make("ul", "pages");
    more.append(...linkItems(pages));
    element.append(more);
  }
  return element;
}

/**
 * One line: a question, the first number, the number for the likeliest danger, and a link to all
 * others.
 */
function line(shown: Shown): HTMLElement {
  const { index, classified, lines } = shown;
  const { question, more, names, languages } = index.head.help;
  const element = make("p", "perhaps", `${question} `);
  element.dataset["urgent"] = "line";
  const [always, ...others] = linesInLine(lines, classified);
  if (always) element.append(ringLink(always));
  for (const entry of others) {
    const name = names.find(([number]) => number === entry.number)?.[1] ?? entry.name;
    element.append(" ", ringLink(entry, make("span", "pill-name", `${name}:`)));
  }
  element.append(" ", allNumbers(more));
  if (classified.unread === true) element.append(" ", pill(languages.label, languages.url));
  return element;
}

/**
 * The row above the results while urgent help may still be shown: the number to ring in danger,
 * which is right whatever the words mean. Once no urgent help can follow, the row is empty or has
 * the button for better results.
 */
function place(shown: Shown, better: HTMLElement | undefined): HTMLElement {
  const { head, entries } = shown.index;
  const element = make("p", "kept");
  const first = entries[head.help.first[0] ?? -1];
  if (hasFreeRoom(shown)) element.append(...(better && hasBetter(shown) ? [better] : []));
  else if (first !== undefined) element.append("In danger? ", ringLink(first));
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
