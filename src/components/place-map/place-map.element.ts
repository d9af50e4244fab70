/** Fetches and draws the map when the reader presses the button; keeps it in step with what the finder shows. */
import { FOUND_EVENT } from "../../finder/found.ts";
import type { Coast, MapPlaces, NumberedPlace } from "../../finder/map-data.ts";
import { creditWords, helpWords, mapRegion, moveButton, streetButton } from "./map-shell.ts";
import type { PlaceMapHandle } from "./map.ts";
import { clearNotes, numbered, writeNotes } from "./place-notes.ts";
import { keysOf, shownCards } from "./shown-cards.ts";

interface Drawn {
  readonly handle: PlaceMapHandle;
  readonly places: MapPlaces["places"];
  readonly parts: HTMLElement;
  readonly region: HTMLElement;
}

/** Streets come with the map where the place chose so; not our own over colours that the reader has chosen. */
const streetsCome = ({ kind }: Coast): boolean => kind === "raster" || (kind === "pmtiles" && !matchMedia("(forced-colors: active)").matches);

class PlaceMap extends HTMLElement {
  #button: HTMLButtonElement | null = null;
  #words = "";
  #drawn: Drawn | undefined;
  #keys: readonly string[] | undefined;
  #shown = "";
  #waiting = false;

  connectedCallback(): void {
    if (this.#button) return;
    this.#button = this.querySelector("button");
    if (!this.#button) return;
    this.#words = this.#button.textContent ?? "";
    this.#button.hidden = false;
    this.#button.addEventListener("click", () => void this.#toggle());
    document.addEventListener(FOUND_EVENT, (event) => this.#soon(keysOf(event)));
  }

  #say(words: string): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = words;
  }

  async #toggle(): Promise<void> {
    const button = this.#button;
    if (!button || button.getAttribute("aria-disabled") === "true") return;
    if (this.#drawn) return this.#reveal(this.#drawn, this.#drawn.parts.hidden !== false);
    button.setAttribute("aria-disabled", "true");
    this.#say("Fetching the map.");
    try {
      await this.#draw();
    } catch (error) {
      this.querySelector(".place-map__parts")?.remove();
      this.#say("The map could not be fetched. The list below has everything. You can try again.");
      console.warn(`<place-map>: the map could not be drawn: ${String(error)}`);
    } finally {
      button.removeAttribute("aria-disabled");
    }
  }

  async #draw(): Promise<void> {
    const [{ drawMap }, data, coast] = await Promise.all([import("./map.ts"), this.#fetch<MapPlaces>("places"), this.#fetch<Coast>("coast"), this.#addStyle()]);
    const parts = document.createElement("div");
    parts.className = "place-map__parts";
    const region = mapRegion();
    const byFinger = matchMedia("(any-pointer: coarse)").matches;
    const options = document.createElement("div");
    options.className = "place-map__options";
    parts.append(helpWords(byFinger), region, options, creditWords(data, coast));
    this.append(parts);
    const handle = drawMap(region, data, coast, { say: (words) => this.#say(words) }, this.dataset["streets"]);
    if (byFinger) options.append(moveButton(handle));
    if (coast.streets && handle.streets) options.append(streetButton(coast.streets, handle.streets));
    if (streetsCome(coast)) handle.streets?.add();
    this.#drawn = { handle, places: data.places, parts, region };
    this.#reveal(this.#drawn, true);
  }

  #reveal({ parts, region, handle }: Drawn, shows: boolean): void {
    parts.hidden = !shows;
    this.#button?.setAttribute("aria-expanded", String(shows));
    if (this.#button) this.#button.textContent = shows ? "Hide the map" : this.#words;
    this.#shown = "";
    this.#say("");
    if (!shows) return clearNotes(document);
    handle.refresh();
    this.#follow();
    region.focus();
  }

  async #fetch<T>(name: "places" | "coast"): Promise<T> {
    const response = await fetch(this.dataset[name] ?? "");
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
    return (await response.json()) as T;
  }

  #addStyle(): Promise<void> {
    return new Promise((resolve, reject) => {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.addEventListener("load", () => resolve());
      link.addEventListener("error", () => reject(new Error("The style could not be fetched.")));
      link.href = this.dataset["style"] ?? "";
      document.head.append(link);
    });
  }

  /** The map follows once, when the cards of one change are all in their places. */
  #soon(keys: readonly string[] | undefined): void {
    this.#keys = keys ?? this.#keys;
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      this.#follow();
      this.#keys = undefined;
    });
  }

  #follow(): void {
    if (!this.#drawn || this.#drawn.parts.hidden) return;
    const { handle, places } = this.#drawn;
    const cards = shownCards(document);
    const shown = numbered(places, this.#keys ?? [...cards.keys()]);
    const open = (place: NumberedPlace, opener: HTMLElement): void => handle.open(place, opener);
    writeNotes(cards, shown, open);
    const same = shown.map(({ name, entries }) => `${name}: ${entries.map(({ key }) => key).join()}`).join("|");
    if (same === this.#shown) return;
    this.#shown = same;
    handle.show(shown);
    this.#say(`${shown.length === 0 ? "No places" : shown.length === 1 ? "1 place" : `${shown.length} places`} on the map.`);
  }
}

customElements.define("place-map", PlaceMap);
