/** Filters and orders the directory in the page. Nothing typed or chosen leaves the device; words and places typed stay out of the address. */
import { fromQuery, type Offered, toQuery } from "../../finder/address.ts";
import { nearest } from "../../finder/easier.ts";
import { countsOf, find, type Found } from "../../finder/find.ts";
import { tellFound } from "../../finder/found.ts";
import { byName } from "../../finder/listed.ts";
import { type Choice, FACETS, NOTHING_CHOSEN, type Part, partsOf } from "../../finder/listing.ts";
import { fromAttributes } from "../../finder/listing-data.ts";
import { type Order, orderSentence } from "../../finder/order.ts";
import { foundSentence, orderWords, places as placesInWords } from "../../finder/parts-in-words.ts";
import type { View } from "../../finder/rank.ts";
import { index, type Indexed } from "../../finder/score.ts";
import { notesOf, writeNotes } from "./card-notes.ts";
import { copyLink, showChosen, showEasier } from "./finder-buttons.ts";
import { labelsOf, offeredBy, readForm, showCounts, valuesOf, writeForm } from "./finder-form.ts";
import { PlaceBox } from "./finder-place.ts";
import { findPlaces, type ResultPlaces, showResults } from "./finder-results.ts";
import { nowAt, viewFor } from "./finder-view.ts";

/** Milliseconds of quiet before the results follow what is typed. */
const QUIET = 300;

class ServiceFinder extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #places: ResultPlaces | undefined;
  #place: PlaceBox | undefined;
  #offered: Offered = { values: NOTHING_CHOSEN.picked, discreet: [] };
  #cards: ReadonlyMap<string, Element> = new Map();
  #entries: readonly Indexed[] = [];
  #timer = 0;

  connectedCallback(): void {
    if (this.#form) return;
    const form = this.querySelector("form");
    const places = findPlaces(this);
    if (!form || !places) return;
    this.#form = form;
    this.#places = places;
    const cards = [...places.list.querySelectorAll("[data-key]")];
    this.#cards = new Map(cards.map((card) => [card.getAttribute("data-key") ?? "", card]));
    this.#entries = index(cards.map((card) => fromAttributes((name) => card.getAttribute(name))).sort((a, b) => byName(a.name, b.name)));
    this.#offered = offeredBy(form);
    this.#start(form);
  }

  #start(form: HTMLFormElement): void {
    form.hidden = false;
    const [input, button, said] = [form.querySelector<HTMLInputElement>("#finder-place"), form.querySelector<HTMLButtonElement>(".finder__locate"), form.querySelector<HTMLElement>(".finder__from")];
    if (input && button && said) this.#place = new PlaceBox(input, button, said, () => this.#moved());
    const given = fromQuery(location.search, this.#offered);
    writeForm(form, given);
    this.#show(given);
    form.addEventListener("input", ({ target }) => this.#soon(target === input));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#submit();
    });
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      this.#place?.clear();
      this.#choose(NOTHING_CHOSEN);
    });
    form.querySelector(".finder__copy")?.addEventListener("click", () => void this.#copy(form));
  }

  /** The results follow the place by themselves when it has become known. */
  #soon(isPlace: boolean): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (isPlace ? void this.#place?.follow() : this.#update()), QUIET);
  }

  async #submit(): Promise<void> {
    await this.#place?.settle();
    this.#update();
    this.#places?.heading.focus();
  }

  /** With a place and no words, the nearest is what a reader wants; without one, it means nothing. */
  #moved(): void {
    if (!this.#form) return;
    const choice = readForm(this.#form);
    const { order = "best" } = choice;
    const placed = this.#place?.placed !== undefined;
    const next: Order = placed && order === "best" && choice.words.trim() === "" ? "nearest" : !placed && order === "nearest" ? "best" : order;
    this.#choose({ ...choice, order: next });
  }

  async #copy(form: HTMLFormElement): Promise<void> {
    this.#say(await copyLink(location.href, form.querySelector<HTMLInputElement>(".finder__link")));
  }

  #say(words: string): void {
    const status = this.querySelector(".finder__status");
    if (status) status.textContent = words;
  }

  #choose(choice: Choice): void {
    if (this.#form) writeForm(this.#form, choice);
    this.#update(choice);
  }

  #update(choice: Choice | undefined = this.#form ? readForm(this.#form) : undefined): void {
    window.clearTimeout(this.#timer);
    if (choice) this.#say(this.#show(choice));
  }

  /** Applies a choice, and says what it gave. */
  #show(choice: Choice): string {
    const [places, form] = [this.#places, this.#form];
    if (!places || !form) return "";
    const placed = this.#place?.placed;
    const built = this.dataset["today"] ?? "";
    const view = viewFor(choice.order ?? "best", placed, nowAt(new Date(), built));
    const found = find(this.#entries, choice, view);
    const near = found.sure.length + found.maybe.length === 0 ? nearest(this.#entries, choice, view) : [];
    for (const { listing } of this.#entries) {
      const card = this.#cards.get(listing.key);
      if (card) writeNotes(card, notesOf(listing, { placed, soonest: view.order === "soonest", now: view.now, built }));
    }
    showResults(places, this.#cards, found, near);
    for (const facet of FACETS) showCounts(form, facet, countsOf(this.#entries, choice, facet, valuesOf(form, facet).map(({ value }) => value)));
    this.#showButtons(choice, near, form, places);
    return this.#tell(choice, view, found, places);
  }

  #showButtons(choice: Choice, near: Parameters<typeof showEasier>[1], form: HTMLFormElement, places: ResultPlaces): void {
    const labelOf = (part: Part): string => labelsOf(form, choice, part);
    const list = this.querySelector<HTMLElement>(".finder__chosen");
    const choose = (next: Choice): void => this.#choose(next);
    if (list) showChosen(list, { choice, labelOf, choose, from: this.#place?.placed?.origin.from, forget: () => this.#place?.clear(), end: places.heading });
    showEasier(places.easier, near, labelOf, (next) => {
      choose(next);
      (places.sure.hidden ? places.maybe.querySelector("h2") : places.heading)?.focus();
    });
  }

  /** Heading, explanation of the order, address, and what others on the page want to know. Returns the message. */
  #tell(choice: Choice, { order, miles }: View, { sure, maybe }: Found, places: ResultPlaces): string {
    const chosen = partsOf(choice).length > 0;
    const why = this.querySelector(".finder__why");
    if (why) why.textContent = orderSentence(order, miles !== undefined);
    places.heading.textContent = chosen ? `${placesInWords(sure.length)} found` : `Everything, ${orderWords(order, miles !== undefined)} (${sure.length})`;
    const address = `${location.pathname}${toQuery(choice, this.#offered)}${location.hash}`;
    if (address !== `${location.pathname}${location.search}${location.hash}`) history.replaceState(history.state, "", address);
    tellFound(this, [...sure, ...maybe.map(({ listing }) => listing)].map(({ key }) => key), chosen);
    return chosen ? foundSentence(sure.length, maybe.length) : `Showing everything: ${placesInWords(sure.length)}, ${orderWords(order, miles !== undefined)}.`;
  }
}

customElements.define("service-finder", ServiceFinder);
