/**
 * Filters and orders the directory in the page. Nothing typed or chosen leaves the device; words
 * and places typed stay out of the address.
 */
import { agesFrom, fromAddress, toLink, unknownIn } from "../../finder/address.ts";
import { type Choice, hasWords, type Listing, NOTHING_CHOSEN } from "../../finder/listing.ts";
import { fromAttributes } from "../../finder/listing-data.ts";
import type { Order } from "../../finder/order.ts";
import { unknownWords, WRONG_AGE } from "../../finder/wording.ts";
import { isOverdue } from "../../finder/rank.ts";
import { fromSearchFragment } from "../../search/link.ts";
import { TOLD_NOBODY } from "../search-box/privacy-words.ts";
import { keepFocus } from "../search-box/keep-focus.ts";
import { offeredBy, readForm, writeForm } from "./finder-form.ts";
import { PlaceBox } from "./finder-place.ts";
import { writePrinted } from "./finder-printed.ts";
import { findPlaces } from "./finder-results.ts";
import { FinderScreen } from "./finder-screen.ts";
import { nowAt } from "../../calendar/now.ts";
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
  private _parts: Parts | undefined;
  private _placeTimer = 0;
  private _filterTimer = 0;

  connectedCallback(): void {
    if (this._parts) return;
    const form = this.querySelector("form");
    const places = findPlaces(this);
    if (!form || !places) return;
    const all = [...places.sure.querySelectorAll("[data-key]")];
    this.querySelector(".list-rest")?.remove();
    const cards = new Map(all.map((card) => [card.getAttribute("data-key") ?? "", card]));
    const entries = all.map((card) => fromAttributes((name) => card.getAttribute(name)));
    const screen = new FinderScreen(this, form, places, cards, entries, offeredBy(form), {
      choose: (choice) => this._choose(choice),
      forgetPlace: () => this._parts?.place?.clear(),
    });
    this._parts = {
      form,
      screen,
      words: this._wordsFor(entries, cards),
      place: this._placeBox(form),
    };
    this._start(this._parts);
  }

  private _wordsFor(entries: readonly Listing[], cards: ReadonlyMap<string, Element>): FinderWords {
    const built = this.dataset["today"] ?? "";
    const now = nowAt(new Date(), built);
    const newlyDue = new Set(
      entries
        .filter((entry) => isOverdue(entry, now) && !isOverdue(entry, { date: built }))
        .map(({ key }) => key),
    );
    return new FinderWords({
      cards: () =>
        entries.map(({ key, name }) => ({ key, name, text: cards.get(key)?.textContent ?? "" })),
      isListed: (key) => cards.has(key),
      isNewlyDue: (key) => newlyDue.has(key),
      waiting: () => this._wait(),
      more: () => this._update(),
    });
  }

  private _placeBox(form: HTMLFormElement): PlaceBox | undefined {
    const [input, button, said] = [
      form.querySelector<HTMLInputElement>("#finder-place"),
      form.querySelector<HTMLButtonElement>(".finder__locate"),
      form.querySelector<HTMLElement>(".finder__from"),
    ];
    return input && button && said
      ? new PlaceBox(input, button, said, () => this._moved())
      : undefined;
  }

  private _start({ form, place, screen }: Parts): void {
    form.hidden = false;
    const given = fromAddress(location, offeredBy(form));
    this._sayUnknown(form);
    writeForm(form, given);
    screen.show({ choice: given, placed: undefined, looked: undefined });
    if (hasWords(given)) this._update();
    form.addEventListener("input", ({ target }) =>
      this._soon(target instanceof Element && target.id === "finder-place"),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this._submit();
    });
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      place?.clear();
      this._choose(NOTHING_CHOSEN);
    });
    form.addEventListener("toggle", () => this.removeAttribute("data-heard"), true);
    this.querySelector(".finder__copy")?.addEventListener("click", () => void this._copy(form));
    window.addEventListener("hashchange", () => {
      if (!fromSearchFragment(location.hash)) return;
      this._sayUnknown(form);
      this._choose(fromAddress(location, offeredBy(form)));
    });
    window.addEventListener("pagehide", () => this._forget());
    window.addEventListener("beforeprint", () => writePrinted(this, form));
  }

  /** As the search box does: Back does not bring words that may be about danger. */
  private _forget(): void {
    if (!this._parts) return;
    const { form, words } = this._parts;
    const choice = readForm(form);
    if (!words.mayStay(choice.words)) {
      const link = this.querySelector<HTMLInputElement>(".finder__link");
      if (link) {
        link.value = "";
        link.hidden = true;
      }
      this._choose({ ...choice, words: "" });
    }
    // WebKit sets a field without completion back to its default.
    const field = form.querySelector("input");
    if (field) field.defaultValue = field.value;
  }

  /** Says what of the address was not understood. Read before the address is put in order. */
  private _sayUnknown(form: HTMLFormElement): void {
    this._say(unknownWords(unknownIn(location, offeredBy(form))), "unknown");
  }

  /** Says that what was typed is not an age, as it cannot narrow anything down. */
  private _sayWrongAge(form: HTMLFormElement): void {
    const typed = form.querySelector<HTMLInputElement>("#finder-age")?.value.trim() ?? "";
    const wrong = typed !== "" && agesFrom(typed).length === 0;
    if (wrong) this._say(WRONG_AGE, "unknown");
    else if (this.querySelector(".finder__unknown")?.textContent === WRONG_AGE)
      this._say("", "unknown");
  }

  /**
   * The results follow by themselves: the place when it has become known, and all else. Each has a
   * timer of its own, so that a letter of the place does not hold back a filter.
   */
  private _soon(isPlace: boolean): void {
    if (isPlace) {
      window.clearTimeout(this._placeTimer);
      this._placeTimer = window.setTimeout(() => void this._parts?.place?.follow(), QUIET);
    } else {
      window.clearTimeout(this._filterTimer);
      this._filterTimer = window.setTimeout(() => this._update(), QUIET);
    }
  }

  private _stopWaiting(): void {
    window.clearTimeout(this._placeTimer);
    window.clearTimeout(this._filterTimer);
  }

  private async _submit(): Promise<void> {
    if (!this._parts) return;
    const { place, words, form } = this._parts;
    this._stopWaiting();
    await place?.settle();
    if (!(await words.look(readForm(form).words))) return;
    this._update();
    const headings = [
      ...this.querySelectorAll<HTMLElement>(
        ".finder__help h2, .finder__sure h2, .finder__maybe h2, .finder__none h2",
      ),
    ];
    headings.find((heading) => !heading.closest("[hidden]"))?.focus();
    this.querySelector("[data-urgent]")?.scrollIntoView({ block: "nearest" });
  }

  /**
   * Chooses the order “nearest” once a place is given without words, and leaves it when the place
   * is taken out.
   */
  private _moved(): void {
    if (!this._parts) return;
    const choice = readForm(this._parts.form);
    const { order = "best" } = choice;
    const placed = this._parts.place?.placed !== undefined;
    const next: Order =
      placed && order === "best" && !hasWords(choice)
        ? "nearest"
        : !placed && order === "nearest"
          ? "best"
          : order;
    this._choose({ ...choice, order: next });
  }

  private async _copy(form: HTMLFormElement): Promise<void> {
    const link = `${location.origin}${location.pathname}${toLink(readForm(form), offeredBy(form))}`;
    const { copyText } = await import("../share-tools/copy-text.ts");
    const copied = await copyText(link, this.querySelector<HTMLInputElement>(".finder__link"));
    this._say(
      `${copied ? "Link copied." : "The link is selected: copy it."} It holds your words and choices, so anybody you give it to can read them. Your postcode is not in it.`,
      "copied",
    );
  }

  private _say(words: string, part = "status"): void {
    const status = this.querySelector(`.finder__${part}`);
    if (status) status.textContent = words;
  }

  private _choose(choice: Choice): void {
    if (this._parts) writeForm(this._parts.form, choice);
    this._update();
  }

  /** While words are on their way the other choices hold already. */
  private _wait(): void {
    if (!this._parts) return;
    const { form, screen, place } = this._parts;
    screen.show({
      choice: { ...readForm(form), words: "" },
      placed: place?.placed,
      looked: undefined,
    });
    this._say(
      `Getting the list, about ${this.dataset["kilobytes"] ?? "some"} kB, once. ${TOLD_NOBODY}`,
    );
  }

  /** Shows what the form asks; first looks its words up when they are new. */
  private _update(): void {
    window.clearTimeout(this._filterTimer);
    if (!this._parts) return;
    const { form, words, screen, place } = this._parts;
    const choice = readForm(form);
    this._sayWrongAge(form);
    const known = words.knows(choice.words);
    this._say("", "copied");
    if (known)
      keepFocus(this, () =>
        this._say(screen.show({ choice, placed: place?.placed, looked: words.of(choice.words) })),
      );
    void words.look(choice.words).then((fresh) => fresh && !known && this._update());
  }
}

customElements.define("service-finder", ServiceFinder);
