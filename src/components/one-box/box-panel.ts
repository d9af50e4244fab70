/** The place under the box: urgent help, results, and ways on when nothing is found. */
import type { OpenEntry, OpenIndex } from "../../finder/onebox/open.ts";
import { understand } from "../../finder/onebox/query.ts";
import type { Result, Results } from "../../finder/onebox/rank.ts";
import { whyFound } from "../../finder/onebox/why.ts";
import { toSearchFragment } from "../../finder/search-link.ts";
import { mailto } from "../../format/mailto.ts";
import { copyField, copyText } from "../share-tools/copy-text.ts";
import { helplineItem, linkItems, make, resultItem } from "./box-items.ts";

/** Results shown at first, and with each press after. */
const PAGE = 8;
/** Helplines of the results that stand in the urgent part beside those that always do, and how far down they may come from. */
const MORE_HELPLINES = 3;
const FROM_RESULTS = 12;

export interface Shown {
  readonly index: OpenIndex;
  /** The words as they stand when it is pressed: the same results may stay for longer words. */
  readonly words: () => string;
  readonly found: Results;
  readonly near: readonly Result[];
  readonly danger: boolean;
  /** False while parts of the index are still on their way. */
  readonly complete: boolean;
}

/** A section with a heading of its own. */
function section(part: string, id: string, title: string): HTMLElement {
  const element = make("section", part);
  const heading = make("h2", "heading", title);
  heading.id = `${id}-${part}`;
  heading.tabIndex = -1;
  element.setAttribute("aria-labelledby", heading.id);
  element.append(heading);
  return element;
}

function listOf(items: readonly HTMLLIElement[], ordered = false): HTMLElement {
  const list = make(ordered ? "ol" : "ul", "list");
  list.append(...items);
  return list;
}

function helplines({ index, found }: Shown): readonly OpenEntry[] {
  const always = index.head.urgent.flatMap((number) => index.entries[number] ?? []);
  const more = found.results.slice(0, FROM_RESULTS).map(({ entry }) => entry).filter((entry) => entry.ring !== "" && !always.includes(entry));
  return [...always, ...more.slice(0, MORE_HELPLINES)];
}

/** Numbers to ring first, with those of the results that belong to the words. */
export function urgentSection(shown: Shown, id: string): HTMLElement {
  const element = section("urgent", id, shown.index.head.danger.message);
  const all = make("p", "all");
  all.append(...linkItems([{ label: "All numbers to ring or text", url: "/urgent-help/" }])[0]?.childNodes ?? []);
  element.append(listOf(helplines(shown).map(helplineItem)), all);
  return element;
}

/** Results without the helplines that stand in the urgent part already. */
function listed(shown: Shown): readonly Result[] {
  const { found: { results }, danger } = shown;
  const above = danger ? helplines(shown) : [];
  return results.filter(({ entry }) => !above.includes(entry));
}

function resultSection(shown: Shown, id: string, atLeast: number): HTMLElement {
  const { index, found: { query }, complete } = shown;
  const results = listed(shown);
  const element = section("found", id, results.length === 1 ? "1 result" : `${results.length} results`);
  const item = ({ entry }: Result): HTMLLIElement => resultItem(index, entry, query, !complete);
  const list = listOf(results.slice(0, Math.max(PAGE, atLeast)).map(item), true);
  element.append(list);
  if (results.length <= list.children.length) return element;
  const more = make("button", "more", "More results");
  more.type = "button";
  more.addEventListener("click", () => {
    const items = results.slice(list.children.length, list.children.length + PAGE).map(item);
    list.append(...items);
    if (list.children.length >= results.length) more.remove();
    items[0]?.querySelector("a")?.focus();
  });
  element.append(more);
  return element;
}

/** The words stand in no address until somebody presses the button. */
function tellButton({ index, words }: Shown): HTMLElement[] {
  const button = make("button", "tell", "Tell us what you looked for");
  button.type = "button";
  button.addEventListener("click", () => {
    location.href = mailto(index.head.mail || undefined, "I looked for something and did not find it", `I looked for: ${words()}\n`);
  });
  const note = index.head.mail === "" ? "It opens a message with your words in it. This site has no e-mail address yet, so send it to somebody you know in the partnership." : "It opens a message with your words in it. Nothing is sent until you send it.";
  return [button, make("p", "note", note)];
}

/** When nothing is found: topics, numbers to ring unless they stand above already, and a message to us. */
export function waysOn(shown: Shown): readonly HTMLElement[] {
  const { index, danger } = shown;
  const topics = index.head.needs.filter(({ home }) => home).map(({ id: need, label }) => ({ label, url: `/find/need/${need}/` }));
  const ring = danger ? [] : [make("p", "lead", "Or ring somebody"), listOf(helplines(shown).map(helplineItem))];
  return [make("p", "lead", "Look by topic"), listOf(linkItems([...topics, { label: "All kinds of help", url: "/find/" }])), ...ring, ...tellButton(shown)];
}

function nothingSection(shown: Shown, id: string): HTMLElement {
  const { index, near } = shown;
  const element = section("none", id, "Nothing found for those words");
  if (near.length > 0) element.append(make("p", "lead", "Did you mean one of these?"), listOf(near.map(({ entry }) => resultItem(index, entry, understand(index, entry.name)))));
  const ways = make("div", "ways");
  ways.append(...waysOn(shown));
  element.append(ways);
  return element;
}

/** Words leave the page in this way alone: behind “#” in a link that the reader copies. */
function copySection({ words }: Shown, say: (sentence: string) => void): HTMLElement {
  const part = make("div", "copy");
  const button = make("button", "more", "Copy link to this search");
  button.type = "button";
  const field = copyField("one-box__by-hand", "Link to this search");
  button.addEventListener("click", () => {
    void copyText(`${location.origin}/search/${toSearchFragment([["q", words()]])}`, field).then((copied) => say(`${copied ? "Link copied." : "The link is selected: copy it."} It holds your words, so anybody you give it to can read them.`));
  });
  part.append(button, field);
  return part;
}

interface Fill {
  /** Begins the ids of headings. */
  readonly id: string;
  /** Results that stand there already for the same words. */
  readonly atLeast: number;
  readonly say: (words: string) => void;
}

/** What a reader would see of it: when it is the same as before, as with most letters of a long word, nothing need be drawn again. */
export function looksOf({ index, found: { query, results }, near, danger, complete }: Shown, atLeast: number): string {
  const seen = [...results.slice(0, Math.max(PAGE, atLeast)), ...near].map(({ entry }) => `${entry.number}${entry.line === "" && !complete ? "?" : ""}${whyFound(index, entry, query) ?? ""}`);
  const all = results.reduce((sum, { entry }) => (Math.imul(sum, 31) + entry.number) | 0, 0);
  return [danger, results.length, all, ...seen].join("|");
}

/** Fills the panel anew. Urgent help comes first whenever the words speak of danger. */
export function fillPanel(panel: HTMLElement, shown: Shown, { id, atLeast, say }: Fill): void {
  const some = shown.found.results.length > 0;
  const results = listed(shown).length > 0 ? [resultSection(shown, id, atLeast)] : [];
  const parts = [...(shown.danger ? [urgentSection(shown, id)] : []), ...(some ? results : [nothingSection(shown, id)]), ...(some ? [copySection(shown, say)] : [])];
  panel.replaceChildren(...parts);
}

/** What is said aloud once the list has settled. */
export function spoken(shown: Shown): string {
  const { found, danger, near, complete } = shown;
  const results = listed(shown);
  const count = found.results.length === 0 ? `Nothing found.${near.length > 0 ? " Something like it is listed." : " Topics to look through are listed."}` : `${results.length} ${results.length === 1 ? "result" : "results"}.`;
  return `${danger ? "Numbers to ring come first. " : ""}${count}${complete ? "" : " Still looking through the rest."}`;
}
