/** Urgent help above the results: a panel of numbers, or one line. */
import type { OpenEntry } from "../../search/search-index.ts";
import { helpFor, linesInLine, offersWriting } from "../../search/intent/help.ts";
import { linkItems, make, ringLink, section } from "./result-items.ts";
import { hasPanel, helplinesToShow, type Shown, urgentPages } from "./panel-state.ts";

const URGENT_HELP = "/urgent-help/";

function pill(words: string, url: string): HTMLAnchorElement {
  const link = make("a", "pill", words);
  link.href = url;
  return link;
}

const allNumbers = (words: string): HTMLAnchorElement => pill(words, URGENT_HELP);

/** A helpline as a button-sized link: name, number, and “day and night” where that is so. */
function linePill({ index }: Shown, entry: OpenEntry): HTMLLIElement {
  const { names, always } = index.head.help;
  const item = make("li", "pill-item");
  const name = names.find(([number]) => number === entry.number)?.[1] ?? entry.name;
  item.append(
    ringLink(
      entry,
      make("span", "pill-name", name),
      always.includes(entry.number) ? "day and night" : "",
    ),
  );
  return item;
}

/** Panel of helplines, the first to ring first, and pages about the danger. */
function panel(shown: Shown, id: string): HTMLElement {
  const { title, all } = shown.index.head.help;
  const [element] = section("urgent", id, title);
  element.dataset["urgent"] = "panel";
  const others = make("li", "pill-item");
  others.append(allNumbers(all));
  const list = make("ul", "pills");
  list.append(...helplinesToShow(shown).map((entry) => linePill(shown, entry)), others);
  element.append(list);
  const { help } = shown.index.head;
  const pages = [
    ...(shown.heard.unread === true ? [help.languages] : []),
    ...(offersWriting(help, shown.heard) ? [help.writing] : []),
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
function line({ index, heard, hour }: Shown): HTMLElement {
  const { question, more, names, languages } = index.head.help;
  const { lines } = helpFor(index.head.help, heard, hour);
  const element = make("p", "perhaps", `${question} `);
  element.dataset["urgent"] = "line";
  const rings = linesInLine(lines, heard).flatMap((number) => index.entries[number] ?? []);
  const [always, ...others] = rings;
  if (always) element.append(ringLink(always));
  for (const entry of others) {
    const name = names.find(([number]) => number === entry.number)?.[1] ?? entry.name;
    element.append(" ", ringLink(entry, make("span", "pill-name", `${name}:`)));
  }
  element.append(" ", allNumbers(more));
  if (heard.unread === true) element.append(" ", pill(languages.label, languages.url));
  return element;
}

/** Fits urgent help into the room that was kept; the rest of its numbers come with a press. */
function fitted(part: HTMLElement): HTMLElement {
  part.dataset["late"] = "";
  if (part.dataset["urgent"] !== "panel") return part;
  const button = make("button", "all-lines", "Show all");
  button.type = "button";
  button.addEventListener("click", () => {
    delete part.dataset["late"];
    button.remove();
    part.querySelector<HTMLElement>("h2")?.focus();
  });
  part.firstElementChild?.after(button);
  return part;
}

/**
 * The part above the results. Without danger: an empty element if it may still come, else
 * undefined.
 */
export function urgentPart(shown: Shown, id: string): HTMLElement | undefined {
  if (shown.heard.answer === "none") return shown.keepsPlace ? make("div", "kept") : undefined;
  const part = hasPanel(shown) ? panel(shown, id) : line(shown);
  return shown.isLate === true ? fitted(part) : part;
}
