/** The panel under the search box: urgent help, results, and whom to ask when nothing is found. */
import { parseQuery } from "../../search/query.ts";
import { reasonFor } from "../../search/reason.ts";
import type { OpenEntry } from "../../search/search-index.ts";
import { toSearchFragment } from "../../search/link.ts";
import { mailto } from "../../format/mailto.ts";
import { copyField, copyText } from "../share-tools/copy-text.ts";
import { FoundList, resultFingerprint, RESULTS_PER_PRESS } from "./result-list.ts";
import { helplineItem, linkItems, make, resultItem, section } from "./result-items.ts";
import { hasPanel } from "./lines-in-place.ts";
import { hasBetter, hasFreeRoom, listed, type Shown, urgentPages } from "./panel-state.ts";
import { missesDaySentence, missesSentence } from "./missed.ts";
import { setChildren } from "./set-children.ts";
import { allNumbers, urgentPart } from "./urgent-part.ts";
import { NEED_PAGES } from "../../model/addresses.ts";

function listOf(items: readonly HTMLLIElement[]): HTMLElement {
  const list = make("ul", "list");
  list.append(...items);
  return list;
}

/**
 * Button that writes an e-mail about a search without results. The words enter a URL only on the
 * press. Empty when the site has no e-mail address.
 */
function tellButton({ index, words }: Shown): HTMLElement[] {
  if (index.head.mail === "") return [];
  const button = make("button", "tell", "Tell us what you looked for");
  button.type = "button";
  button.addEventListener("click", () => {
    location.href = mailto(
      index.head.mail,
      "I looked for something and did not find it",
      `I looked for: ${words()}\n`,
    );
  });
  const note = "It opens a message with your words in it. Nothing is sent until you send it.";
  return [button, make("p", "note", note)];
}

/** Whom to ask when nothing is found and no danger is detected. */
function whomToAsk({ head, entries }: Shown["index"]): readonly HTMLElement[] {
  const ask = entries[head.ask ?? -1];
  return ask ? [make("p", "lead", "You can ask:"), listOf([helplineItem(ask)])] : [];
}

/** Where to ring, in one line without emphasis, when no danger is detected. */
function quietLine(all: string): HTMLElement {
  const element = make("p", "note", "Is it urgent? ");
  element.append(allNumbers(all));
  return element;
}

/**
 * Shown when nothing is found: whom to ask unless helplines are shown above, topics, the e-mail
 * button, and where to ring if it is urgent.
 */
export function waysOn(shown: Shown): readonly HTMLElement[] {
  const { index } = shown;
  const topics = index.head.needs
    .filter(({ home, sensitive }) => (hasPanel(shown) ? sensitive : home))
    .map(({ id: need, label }) => ({ label, url: `${NEED_PAGES}${need}/` }));
  return [
    ...(hasPanel(shown) ? [] : whomToAsk(index)),
    make("p", "lead", "Look by topic"),
    listOf(linkItems([...topics, { label: "All kinds of help", url: "/find/" }])),
    ...tellButton(shown),
    ...(hasPanel(shown) ? [] : [quietLine(index.head.help.all)]),
  ];
}

/**
 * Notes on words that another organisation answers, and on a place without such help, with whom to
 * ask. None under numbers to ring.
 */
export function elsewhereNotes(shown: Shown): readonly HTMLElement[] {
  const { index, answer } = shown;
  if (hasPanel(shown)) return [];
  const { elsewhere, placeName = "" } = answer.query;
  const notes = elsewhere.flatMap(({ note, entries }) => {
    const there = entries.flatMap((number) => index.entries[number] ?? []);
    const list = listOf(there.map((entry) => resultItem(index, entry, undefined)));
    return [make("p", "lead", note), ...(there.length > 0 ? [list] : [])];
  });
  if (!shown.complete || answer.results.length === 0) return notes;
  const missed = [
    ...(answer.missesPlace ? [missesSentence(placeName, index.head.place)] : []),
    ...(answer.missesDay === undefined ? [] : [missesDaySentence(answer.missesDay)]),
  ];
  return [...notes, ...missed.map((words) => make("p", "lead", words))];
}

const STILL_LOOKING = "Still looking.";

/** True when the whole index and the model are loaded, so the results no longer change. */
const isFinal = ({ complete, mayRise }: Shown): boolean => complete && !mayRise;

function nothingSection(shown: Shown, id: string): HTMLElement {
  const {
    index,
    answer: { suggestions },
  } = shown;
  // Under numbers to ring, “nothing found” would read as if nobody helped.
  const title = hasPanel(shown)
    ? "More help on this site"
    : isFinal(shown)
      ? "Nothing found for those words"
      : STILL_LOOKING;
  const [element] = section("none", id, title);
  if (suggestions.length > 0)
    element.append(
      make("p", "lead", "Did you mean one of these?"),
      listOf(
        suggestions.map(({ entry }) =>
          resultItem(index, entry, reasonFor(index, entry, parseQuery(index, entry.name))),
        ),
      ),
    );
  else element.append(...elsewhereNotes(shown));
  const ways = make("div", "ways");
  ways.append(...waysOn(shown));
  element.append(ways);
  return element;
}

/**
 * Button that copies a link to the search. The words are in its fragment, which a browser never
 * sends.
 */
function copySection(words: () => string): [part: HTMLElement, forget: () => void] {
  const part = make("div", "copy");
  const button = make("button", "more", "Copy link to this search");
  button.type = "button";
  const field = copyField("search-box__by-hand", "Link to this search");
  // Beside the button: the status under the field may be far up the page.
  const said = make("p", "copied");
  said.setAttribute("role", "status");
  button.addEventListener("click", () => {
    void copyText(`${location.origin}/search/${toSearchFragment([["q", words()]])}`, field).then(
      (copied) =>
        (said.textContent = `${copied ? "Link copied." : "The link is selected: copy it."} It holds your words, so anybody you give it to can read them.`),
    );
  });
  part.append(button, field, said);
  return [
    part,
    () => {
      field.hidden = true;
      said.textContent = "";
    },
  ];
}

/**
 * Fingerprint of the rendered panel. Equal fingerprints need no redraw, as for most letters of a
 * long word.
 */
export function fingerprintOf(shown: Shown, atLeast: number): string {
  const { suggestions } = shown.answer;
  const results = listed(shown);
  const seen = [...results.slice(0, Math.max(RESULTS_PER_PRESS, atLeast)), ...suggestions].map(
    ({ entry }) => resultFingerprint(shown, entry),
  );
  const { answer } = shown.classified;
  const urgent = answer === "none" ? [] : [...shown.lines, ...urgentPages(shown)];
  const lines = urgent.map(({ number }) => number);
  const place =
    answer !== "none" || !shown.keepsPlace ? answer : hasFreeRoom(shown) ? "free" : "kept";
  const isEnd = results.length > 0 || isFinal(shown);
  return [
    [place, lines.join(), shown.coming, results.length, isEnd, hasBetter(shown)],
    ...seen,
  ].join("|");
}

export interface PanelMeans {
  /** Prefix of the ids of headings. */
  readonly id: string;
  readonly words: () => string;
}

/** Renders the panel under the search box. */
export class BoxPanel {
  private readonly _id: string;
  private readonly _found: FoundList;
  private readonly _copy: HTMLElement;
  /** Hides a link to copy by hand and what was said of it, as both are of earlier words. */
  readonly forgetLink: () => void;

  constructor({ id, words }: PanelMeans) {
    this._id = id;
    this._found = new FoundList(id);
    [this._copy, this.forgetLink] = copySection(words);
  }

  /** Results on screen, from the top. */
  shownResults(): readonly OpenEntry[] {
    return this._found.shownResults();
  }

  /** Treats `shown` as already rendered. */
  keep(shown: Shown): void {
    this._found.keep(shown);
  }

  /**
   * Renders; urgent help comes first. `atLeast`: how many results are shown already for the same
   * words.
   */
  fill(panel: HTMLElement, shown: Shown, atLeast: number): void {
    const found = listed(shown).length > 0;
    const { answer } = shown.classified;
    const some = found || shown.answer.results.length > 0;
    const results = found ? [this._found.show(shown, atLeast)] : [];
    const before = panel.querySelector<HTMLElement>(
      ":scope > [data-urgent=line], :scope > .search-box__kept",
    );
    const height = before?.offsetHeight ?? 0;
    const urgent = urgentPart(shown, this._id, this._found.better);
    // For the same words the height of what was above is kept: no result moves under a finger.
    if (answer === "none" && urgent && atLeast > 0) urgent.style.minHeight = `${height}px`;
    setChildren(panel, [
      ...(urgent ? [urgent] : []),
      ...(some
        ? // Words of danger are not to be passed on by a slip of the thumb.
          [...elsewhereNotes(shown), ...results, ...(answer === "none" ? [this._copy] : [])]
        : [nothingSection(shown, this._id)]),
    ]);
  }
}

/** The announcement for screen readers once the list has settled. */
export function announcement(shown: Shown): string {
  const { answer, complete } = shown;
  const results = listed(shown);
  const isEmpty = answer.results.length === 0 && results.length === 0;
  if (isEmpty && !hasPanel(shown) && !isFinal(shown)) return STILL_LOOKING;
  const count = isEmpty
    ? `${hasPanel(shown) ? "" : "Nothing found."}${answer.suggestions.length > 0 ? " Something like it is listed." : " Topics to look through are listed."}`
    : `${results.length} ${results.length === 1 ? "result" : "results"}.`;
  return `${hasPanel(shown) ? "Numbers to ring come first. " : ""}${count}${complete ? "" : " Still looking."}`;
}
