/** Results of the box as list items. All words are set as text, never as HTML. */
import { STATES } from "../../search/index-format.ts";
import type { OpenEntry, OpenIndex } from "../../search/search-index.ts";
import { smsHref, telHref, textBefore } from "../../format/phones.ts";

/** Labels for entries that cannot be visited as usual. */
export const STATE_WORDS: Readonly<Record<keyof typeof STATES, string>> = {
  o: "This is due for a check. Ring before you go.",
  p: "This is not running at the moment.",
  c: "This has closed. Its page says where to go instead.",
  m: "This has closed, we think. Its page says where to go instead.",
  n: "We do not know that it runs here now.",
  x: "This is cancelled.",
  d: "This has been put off. It is not on the day given.",
  e: "This is over.",
  u: "We could not be sure that this is still right. Ask before you rely on it.",
};

/** An element with a class of the box and some words. */
export function make<N extends keyof HTMLElementTagNameMap>(
  name: N,
  part: string,
  words = "",
): HTMLElementTagNameMap[N] {
  const element = document.createElement(name);
  element.className = `search-box__${part}`;
  element.textContent = words;
  return element;
}

function link(part: string, words: string, href: string): HTMLAnchorElement {
  const element = make("a", part, words);
  element.href = href;
  return element;
}

/** Words for screen readers alone. */
function unseen(words: string): HTMLElement {
  const element = document.createElement("span");
  element.className = "visually-hidden";
  element.textContent = words;
  return element;
}

/** A section with a heading of its own, and that heading. */
export function section(
  part: string,
  id: string,
  title: string,
): [element: HTMLElement, heading: HTMLElement] {
  const element = make("section", part);
  const heading = make("h2", "heading", title);
  heading.id = `${id}-${part}`;
  heading.tabIndex = -1;
  element.setAttribute("aria-labelledby", heading.id);
  element.append(heading);
  return [element, heading];
}

/** What a link to ring or text says, and where it leads. */
interface PhoneLinkWords {
  /** “Ring ”, or “Text SHOUT to ”. */
  readonly before: string;
  /** The number itself, which does not wrap. */
  readonly digits: string;
  /** “, option 2”. */
  readonly after: string;
  readonly href: string;
}

const RING = "Ring ";

/** Reads the ring column: “116 123”, “111;option 2”, or “SHOUT>85258”. */
function phoneLinkWords(ring: string): PhoneLinkWords {
  const [first = "", option] = ring.split(";");
  const [words, number] = first.split(">");
  if (number !== undefined) {
    const word = words === "" ? undefined : words;
    return { before: textBefore(word), digits: number, after: "", href: smsHref(number, word) };
  }
  const after = option === undefined ? "" : `, ${option}`;
  return { before: RING, digits: first, after, href: telHref(first) };
}

/**
 * A tel: or sms: link. Its name is for screen readers, unless `shownName` shows it, with the
 * hours.
 */
export function phoneLink(
  { name, tel }: OpenEntry,
  shownName?: HTMLElement,
  hours = "",
): HTMLAnchorElement {
  const { before, digits, after, href } = phoneLinkWords(tel);
  const element = link("ring", "", href);
  const ringText = make("span", shownName === undefined ? "ring-text" : "pill-number");
  const isUnseen = shownName !== undefined && before === RING;
  ringText.append(isUnseen ? unseen(before) : before, make("span", "digits", digits), after);
  if (shownName === undefined) element.append(ringText, unseen(`: ${name}`));
  else element.append(shownName, " ", ringText);
  if (shownName !== undefined && hours !== "")
    element.append(" ", make("span", "pill-hours", hours));
  return element;
}

/**
 * One result: name, kind, one line about it, reason, state, phone number. While lines are `coming`,
 * room is kept for them, so that nothing moves.
 */
export function resultItem(
  index: OpenIndex,
  entry: OpenEntry,
  why: string | undefined,
  coming = false,
): HTMLLIElement {
  const item = make("li", "item");
  const title = make("p", "title");
  title.append(
    link("link", entry.name, entry.url),
    " ",
    make("span", "kind", index.head.kinds[entry.kind]?.label ?? ""),
  );
  item.append(title);
  if (why !== undefined) item.append(make("p", "why", why));
  if (entry.line !== "" || coming)
    item.append(make("p", entry.line === "" ? "coming" : "line", entry.line));
  const state = STATE_WORDS[entry.state as keyof typeof STATES] as string | undefined;
  if (state !== undefined) item.append(make("p", "state", state));
  if (entry.tel !== "") item.append(phoneLink(entry));
  return item;
}

/** Fills in the line about an entry that was loaded late. */
export function addLine(item: HTMLElement, entry: OpenEntry): void {
  const room = item.querySelector(".search-box__coming");
  if (room === null || entry.line === "") return;
  room.className = "search-box__line search-box__line--late";
  room.textContent = entry.line;
}

/** A result in one line: its name, what kind it is, a number to ring. */
export function shortItem(index: OpenIndex, entry: OpenEntry): HTMLLIElement {
  const item = make("li", "short");
  item.append(
    link("link", entry.name, entry.url),
    " ",
    make("span", "kind", index.head.kinds[entry.kind]?.label ?? ""),
  );
  const state = STATE_WORDS[entry.state as keyof typeof STATES] as string | undefined;
  if (state !== undefined) item.append(make("p", "state", state));
  if (entry.tel !== "") item.append(" ", phoneLink(entry));
  return item;
}

/** A helpline in the urgent part: name, when to ring, number. */
export function helplineItem(entry: OpenEntry): HTMLLIElement {
  const item = make("li", "helpline");
  item.append(make("p", "who", entry.name), make("p", "line", entry.line));
  if (entry.tel !== "") item.append(phoneLink(entry));
  return item;
}

/** A list of links. */
export function linkItems(
  links: readonly { readonly label: string; readonly url: string }[],
): HTMLLIElement[] {
  return links.map(({ label, url }) => {
    const item = make("li", "topic");
    item.append(link("link", label, url));
    return item;
  });
}
