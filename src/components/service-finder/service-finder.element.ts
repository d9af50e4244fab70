/** Filters and orders the directory in the page. Nothing typed or chosen leaves the device; words and places typed stay out of the address. */
import { fromAddress, toLink } from "../../finder/address.ts";
import { byName } from "../../finder/listed.ts";
import { type Choice, hasWords, type Listing, NOTHING_CHOSEN } from "../../finder/listing.ts";
import { fromAttributes } from "../../finder/listing-data.ts";
import type { Order } from "../../finder/order.ts";
import { isOverdue } from "../../finder/rank.ts";
import { fromSearchFragment } from "../../finder/search-link.ts";
import { keepFocus } from "../one-box/keep-focus.ts";
import { offeredBy, readForm, writeForm } from "./finder-form.ts";
import { PlaceBox } from "./finder-place.ts";
import { writePrinted } from "./finder-printed.ts";
import { findPlaces } from "./finder-results.ts";
import { FinderScreen } from "./finder-screen.ts";
import { nowAt } from "./finder-view.ts";
import { FinderWords } from "./finder-words.ts";

/** Milliseconds of quiet before the results follow what is typed. */
const QUIET = 300;

/** The parts that work together once the page is as expected. */
interface Parts {
  readonly form: HTMLFormElement;
  readonly screen: FinderScreen;
  readonly words: FinderWords;
  readonly place: PlaceBox | undefined;
}

class ServiceFinder extends HTMLElement {
  #parts: Parts | undefined;
  #timer = 0;

  connectedCallback(): void {
    if (this.#parts) return;
    const form = this.querySelector("form");
    const places = findPlaces(this);
    if (!form || !places) return;
    const all = [...places.list.querySelectorAll("[data-key]")];
    const cards = new Map(all.map((card) => [card.getAttribute("data-key") ?? "", card]));
    const entries = all.map((card) => fromAttributes((name) => card.getAttribute(name))).sort((a, b) => byName(a.name, b.name));
    const screen = new FinderScreen(this, form, places, cards, entries, offeredBy(form), { choose: (choice) => this.#choose(choice), forgetPlace: () => this.#parts?.place?.clear() });
    this.#parts = { form, screen, words: this.#wordsFor(entries, cards), place: this.#placeBox(form) };
    this.#start(this.#parts);
  }

  #wordsFor(entries: readonly Listing[], cards: ReadonlyMap<string, Element>): FinderWords {
    const built = this.dataset["today"] ?? "";
    const now = nowAt(new Date(), built);
    const newlyDue = new Set(entries.filter((entry) => isOverdue(entry, now) && !isOverdue(entry, { date: built })).map(({ key }) => key));
    return new FinderWords({
      cards: () => entries.map(({ key, name }) => ({ key, name, text: cards.get(key)?.textContent ?? "" })),
      isListed: (key) => cards.has(key),
      isNewlyDue: (key) => newlyDue.has(key),
      waiting: () => this.#wait(),
      more: () => this.#update(),
    });
  }

  #placeBox(form: HTMLFormElement): PlaceBox | undefined {
    const [input, button, said] = [form.querySelector<HTMLInputElement>("#finder-place"), form.querySelector<HTMLButtonElement>(".finder__locate"), form.querySelector<HTMLElement>(".finder__from")];
    return input && button && said ? new PlaceBox(input, button, said, () => this.#moved()) : undefined;
  }

  #start({ form, place, screen }: Parts): void {
    form.hidden = false;
    const given = fromAddress(location, offeredBy(form));
    writeForm(form, given);
    screen.show({ choice: given, placed: undefined, looked: undefined });
    if (hasWords(given)) this.#update();
    form.addEventListener("input", ({ target }) => this.#soon(target instanceof Element && target.id === "finder-place"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#submit();
    });
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      place?.clear();
      this.#choose(NOTHING_CHOSEN);
    });
    form.querySelector(".finder__copy")?.addEventListener("click", () => void this.#copy(form));
    window.addEventListener("hashchange", () => fromSearchFragment(location.hash) && this.#choose(fromAddress(location, offeredBy(form))));
    window.addEventListener("beforeprint", () => writePrinted(this, form));
  }

  /** The results follow the place by themselves when it has become known. */
  #soon(isPlace: boolean): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (isPlace ? void this.#parts?.place?.follow() : this.#update()), QUIET);
  }

  async #submit(): Promise<void> {
    if (!this.#parts) return;
    const { place, words, form } = this.#parts;
    window.clearTimeout(this.#timer);
    await place?.settle();
    if (!(await words.look(readForm(form).words))) return;
    this.#update();
    const headings = [...this.querySelectorAll<HTMLElement>(".finder__help h2, .finder__sure h2, .finder__maybe h2, .finder__none h2")];
    headings.find((heading) => heading.closest("[hidden]") === null)?.focus();
  }

  /** With a place and no words, the nearest is what a reader wants; without one, it means nothing. */
  #moved(): void {
    if (!this.#parts) return;
    const choice = readForm(this.#parts.form);
    const { order = "best" } = choice;
    const placed = this.#parts.place?.placed !== undefined;
    const next: Order = placed && order === "best" && !hasWords(choice) ? "nearest" : !placed && order === "nearest" ? "best" : order;
    this.#choose({ ...choice, order: next });
  }

  async #copy(form: HTMLFormElement): Promise<void> {
    const link = `${location.origin}${location.pathname}${toLink(readForm(form), offeredBy(form))}`;
    const { copyText } = await import("../share-tools/copy-text.ts");
    const copied = await copyText(link, form.querySelector<HTMLInputElement>(".finder__link"));
    this.#say(`${copied ? "Link copied." : "The link is selected: copy it."} It holds your words and choices, so anybody you give it to can read them. Your postcode is not in it.`, "copied");
  }

  #say(words: string, part = "status"): void {
    const status = this.querySelector(`.finder__${part}`);
    if (status) status.textContent = words;
  }

  #choose(choice: Choice): void {
    if (this.#parts) writeForm(this.#parts.form, choice);
    this.#update();
  }

  /** While words are on their way the other choices hold already. */
  #wait(): void {
    if (!this.#parts) return;
    const { form, screen, place } = this.#parts;
    screen.show({ choice: { ...readForm(form), words: "" }, placed: place?.placed, looked: undefined });
    this.#say(`Getting the list of words, about ${this.dataset["kilobytes"] ?? "some"} kB, once. What you type stays on your device.`);
  }

  /** Shows what the form asks; first looks its words up when they are new. */
  #update(): void {
    window.clearTimeout(this.#timer);
    if (!this.#parts) return;
    const { form, words, screen, place } = this.#parts;
    const choice = readForm(form);
    const known = words.knows(choice.words);
    this.#say("", "copied");
    if (known) keepFocus(this, () => this.#say(screen.show({ choice, placed: place?.placed, looked: words.of(choice.words) })));
    void words.look(choice.words).then((fresh) => fresh && !known && this.#update());
  }
}

customElements.define("service-finder", ServiceFinder);
