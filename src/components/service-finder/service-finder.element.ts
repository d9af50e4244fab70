/** Filters the directory in the page. Nothing typed or chosen leaves the device, and words typed stay out of the address. */
import { fromQuery, type Offered, toQuery } from "../../finder/address.ts";
import { countsOf, find, type Near, nearest } from "../../finder/find.ts";
import { tellFound } from "../../finder/found.ts";
import { type Choice, FACETS, NOTHING_CHOSEN, partsOf, without } from "../../finder/listing.ts";
import { fromAttributes } from "../../finder/listing-data.ts";
import { foundSentence, places as placesInWords } from "../../finder/parts-in-words.ts";
import { index, type Indexed } from "../../finder/score.ts";
import { labelsOf, offeredBy, readForm, showCounts, valuesOf, writeForm } from "./finder-form.ts";
import { buttonItem, findPlaces, type ResultPlaces, showResults } from "./finder-results.ts";

/** Milliseconds of quiet before the results follow what is typed. */
const QUIET = 300;

class ServiceFinder extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #places: ResultPlaces | undefined;
  #offered: Offered = { values: NOTHING_CHOSEN.picked, discreet: [] };
  #cards: ReadonlyMap<string, Element> = new Map();
  #entries: readonly Indexed[] = [];
  #everything = "";
  #timer = 0;

  connectedCallback(): void {
    if (this.#form) return;
    const form = this.querySelector("form");
    const places = findPlaces(this);
    if (!form || !places) return;
    this.#form = form;
    this.#places = places;
    this.#everything = places.heading.textContent ?? "";
    const cards = [...places.list.querySelectorAll("[data-key]")];
    this.#cards = new Map(cards.map((card) => [card.getAttribute("data-key") ?? "", card]));
    this.#entries = index(cards.map((card) => fromAttributes((name) => card.getAttribute(name))));
    this.#offered = offeredBy(form);
    this.#start(form);
  }

  #start(form: HTMLFormElement): void {
    form.hidden = false;
    const given = fromQuery(location.search, this.#offered);
    writeForm(form, given);
    this.#show(given);
    form.addEventListener("input", () => this.#soon());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#update();
      this.#places?.heading.focus();
    });
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      this.#choose(NOTHING_CHOSEN);
    });
  }

  #soon(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#update(), QUIET);
  }

  #choose(choice: Choice): void {
    if (this.#form) writeForm(this.#form, choice);
    this.#update(choice);
  }

  #update(choice: Choice | undefined = this.#form ? readForm(this.#form) : undefined): void {
    window.clearTimeout(this.#timer);
    const status = this.querySelector(".finder__status");
    if (choice && status) status.textContent = this.#show(choice);
  }

  /** Applies a choice, and says what it gave. */
  #show(choice: Choice): string {
    if (!this.#places || !this.#form) return "";
    const found = find(this.#entries, choice);
    const nothing = found.sure.length + found.maybe.length === 0;
    const near = nothing ? nearest(this.#entries, choice) : [];
    showResults(this.#places, this.#cards, found, near);
    for (const facet of FACETS) showCounts(this.#form, facet, countsOf(this.#entries, choice, facet, valuesOf(this.#form, facet).map(({ value }) => value)));
    this.#showChosen(choice);
    this.#showEasier(choice, near);
    const chosen = partsOf(choice).length > 0;
    this.#places.heading.textContent = chosen ? `${placesInWords(found.sure.length)} found` : this.#everything;
    history.replaceState(history.state, "", `${location.pathname}${toQuery(choice, this.#offered)}${location.hash}`);
    tellFound(this, chosen ? [...found.sure, ...found.maybe.map(({ listing }) => listing)].map(({ key }) => key) : undefined);
    return chosen ? foundSentence(found.sure.length, found.maybe.length) : `Showing everything: ${placesInWords(found.sure.length)}.`;
  }

  #showChosen(choice: Choice): void {
    const list = this.querySelector<HTMLElement>(".finder__chosen");
    const form = this.#form;
    if (!list || !form) return;
    const parts = partsOf(choice).filter((part) => part !== "words");
    list.hidden = parts.length === 0;
    list.replaceChildren(
      ...parts.map((part) =>
        buttonItem(`Remove: ${labelsOf(form, choice, part)}`, "finder__remove", () => {
          this.#choose(without(choice, part));
          (list.querySelector("button") ?? this.#places?.heading)?.focus();
        }),
      ),
    );
  }

  #showEasier(choice: Choice, near: readonly Near[]): void {
    const form = this.#form;
    if (!form || !this.#places) return;
    const one = ({ eased, choice: next, found }: Near): HTMLLIElement => {
      const words = next.anyWord ? "With any one of your words" : `Without ${labelsOf(form, choice, eased)}`;
      return buttonItem(`${words}: ${placesInWords(found.sure.length + found.maybe.length)}`, "finder__ease", () => {
        this.#choose(next);
        const shown = this.#places?.sure.hidden ? this.#places.maybe.querySelector("h2") : this.#places?.heading;
        shown?.focus();
      });
    };
    this.#places.easier.replaceChildren(...near.map(one));
  }
}

customElements.define("service-finder", ServiceFinder);
