/**
 * Renders a choice: cards, counts, buttons, headings, urgent help, and the event for the rest of
 * the page.
 */
import type { Offered } from "../../finder/address.ts";
import { toQuery } from "../../finder/address.ts";
import { relaxationsOf, type Relaxation } from "../../finder/relaxations.ts";
import { countsOf, find, type Found } from "../../finder/find.ts";
import { tellFound } from "../../finder/shown-event.ts";
import { FACETS } from "../../finder/filters.ts";
import {
  type Choice,
  hasWords,
  type Listing,
  type ChoicePart,
  partsOf,
  withMeaning,
} from "../../finder/listing.ts";
import { orderSentence } from "../../finder/order.ts";
import {
  foundSentence,
  foundTitle,
  nothingTitle,
  orderWords,
  countPlaces,
  PLAIN_ONLY,
} from "../../finder/wording.ts";
import type { OrderContext } from "../../finder/rank.ts";
import { withoutSearch } from "../../search/link.ts";
import { writeCardNotes } from "./card-notes.ts";
import { showChosen, showEasier } from "./finder-buttons.ts";
import { labelsOf, showCounts, formValues } from "./finder-form.ts";
import type { Placed } from "./finder-place.ts";
import { type ResultPlaces, showHelp, showResults } from "./finder-results.ts";
import { nowAt } from "../../calendar/now.ts";
import { viewFor } from "./finder-view.ts";
import type { WordSearch } from "./looked-up.ts";

/** The present choice, and the results of its words once they are known. */
export interface FinderQuestion {
  readonly choice: Choice;
  readonly placed: Placed | undefined;
  readonly looked: WordSearch | undefined;
}

interface Actions {
  readonly choose: (choice: Choice) => void;
  readonly forgetPlace: () => void;
}

/** The heading when nothing is found. */
const titleOf = (choice: Choice, looked: WordSearch | undefined): string =>
  nothingTitle(
    partsOf(choice).every((part) => part === "words"),
    (looked?.others ?? []).length > 0,
    looked?.inDanger === true,
  );

export class FinderScreen {
  private readonly _root: HTMLElement;
  private readonly _form: HTMLFormElement;
  private readonly _places: ResultPlaces;
  private readonly _cards: ReadonlyMap<string, Element>;
  private readonly _entries: readonly Listing[];
  private readonly _offered: Offered;
  private readonly _actions: Actions;

  constructor(
    root: HTMLElement,
    form: HTMLFormElement,
    places: ResultPlaces,
    cards: ReadonlyMap<string, Element>,
    entries: readonly Listing[],
    offered: Offered,
    actions: Actions,
  ) {
    [
      this._root,
      this._form,
      this._places,
      this._cards,
      this._entries,
      this._offered,
      this._actions,
    ] = [root, form, places, cards, entries, offered, actions];
  }

  /** Renders a choice, and returns the status message. */
  show({ choice: asked, placed, looked }: FinderQuestion): string {
    const choice = withMeaning(asked, looked?.needs ?? [], this._entries);
    const built = this._root.dataset["today"] ?? "";
    const view = viewFor(choice.order ?? "best", placed, nowAt(new Date(), built));
    const found = find(this._entries, choice, view, looked?.scores);
    const near =
      found.sure.length + found.maybe.length === 0
        ? relaxationsOf(this._entries, choice, view, looked?.scores)
        : [];
    this._writeCards(view, built, placed, looked);
    showResults(this._places, this._cards, found, near, looked?.near ?? []);
    showHelp(this._root, looked, found.sure.length + found.maybe.length === 0);
    for (const facet of FACETS)
      showCounts(
        this._form,
        facet,
        countsOf(
          this._entries,
          choice,
          facet,
          formValues(this._form, facet).map(({ value }) => value),
          looked?.scores,
        ),
      );
    this._showButtons(choice, placed, near, looked);
    return this._tell(choice, view, found, looked);
  }

  private _writeCards(
    view: OrderContext,
    built: string,
    placed: Placed | undefined,
    looked: WordSearch | undefined,
  ): void {
    const seen = {
      placed,
      soonest: view.order === "soonest",
      now: view.now,
      built,
      why: looked?.why,
    };
    for (const listing of this._entries) {
      const card = this._cards.get(listing.key);
      if (card) writeCardNotes(card, listing, seen);
    }
  }

  private _showButtons(
    choice: Choice,
    placed: Placed | undefined,
    near: readonly Relaxation[],
    looked: WordSearch | undefined,
  ): void {
    const { heading, sure, maybe, easier } = this._places;
    const labelOf = (part: ChoicePart): string => labelsOf(this._form, choice, part);
    const { choose, forgetPlace: forget } = this._actions;
    const list = this._root.querySelector<HTMLElement>(".finder__chosen");
    if (list)
      showChosen(list, {
        choice,
        labelOf,
        choose,
        from: placed?.origin.from,
        forget,
        end: heading,
      });
    const isAsked = partsOf(choice).length > 0 || placed !== undefined;
    this._root.toggleAttribute("data-asked", isAsked);
    const onlyWords = partsOf(choice).every((part) => part === "words");
    // On a small screen the cards follow numbers to ring at once, unless filters are in use.
    const inUse = placed ?? this._form.querySelector("[open], .finder__place :focus");
    this._root.toggleAttribute("data-heard", looked?.inDanger === true && onlyWords && !inUse);
    const title = this._root.querySelector("#finder-none");
    if (title) title.textContent = titleOf(choice, looked);
    this._root.querySelector(".finder__ease-words")?.toggleAttribute("hidden", onlyWords);
    showEasier(easier, onlyWords ? [] : near, labelOf, (next) => {
      choose(next);
      (sure.hidden ? maybe.querySelector("h2") : heading)?.focus();
    });
  }

  /** Updates heading, explanation of the order, URL and event. Returns the status message. */
  private _tell(
    choice: Choice,
    { order, miles }: OrderContext,
    { sure, maybe }: Found,
    looked: WordSearch | undefined,
  ): string {
    const chosen = partsOf(choice).length > 0;
    const why = this._root.querySelector(".finder__why");
    if (why) why.textContent = orderSentence(order, miles !== undefined, hasWords(choice));
    this._places.heading.textContent = chosen
      ? foundTitle(sure)
      : `Everything, ${orderWords(order, miles !== undefined)} (${sure.length})`;
    const address = withoutSearch(
      `${location.pathname}${toQuery(choice, this._offered)}`,
      location.hash,
    );
    if (address !== `${location.pathname}${location.search}${location.hash}`)
      history.replaceState(history.state, "", address);
    tellFound(
      this._root,
      [...sure, ...maybe.map(({ listing }) => listing)].map(({ key }) => key),
      chosen,
    );
    const words = chosen
      ? foundSentence(sure, maybe.length, titleOf(choice, looked))
      : `Showing everything: ${countPlaces(sure.length)}, ${orderWords(order, miles !== undefined)}.`;
    const button = this._form.querySelector(".finder__show");
    const shown = sure.length || maybe.length;
    if (button)
      button.textContent = chosen && shown > 0 ? `Show ${countPlaces(shown)}` : "Show help";
    return `${looked?.inDanger ? "Numbers to ring come first. " : ""}${words}${looked?.plain ? ` ${PLAIN_ONLY}` : ""}${looked?.complete === false ? " Still looking through the rest." : ""}`;
  }
}
