/**
 * Fetches and draws the map when the reader presses the button; keeps it in step with what the
 * finder shows.
 */
import { FOUND_EVENT } from "../../finder/shown-event.ts";
import { entriesAt, entriesText } from "../../map/entries-at.ts";
import type { Coast, MapPlaces, NumberedPlace } from "../../map/files.ts";
import { creditWords, helpWords, mapRegion, moveButton, streetButton } from "./map-shell.ts";
import type { PlaceMapHandle } from "./map.ts";
import { clearNotes, numbered, writePlaceNotes } from "./place-notes.ts";
import { keysOf, shownCards } from "./shown-cards.ts";

interface Drawn {
  readonly handle: PlaceMapHandle;
  readonly places: MapPlaces["places"];
  readonly parts: HTMLElement;
  readonly region: HTMLElement;
}

/**
 * Streets come with the map where the place chose so; not our own over colours that the reader has
 * chosen.
 */
const streetsCome = ({ kind }: Coast): boolean =>
  kind === "raster" || (kind === "pmtiles" && !matchMedia("(forced-colors: active)").matches);

/** “60 places on the map. 24 more in the list have no place to show.” */
function onMapWords(shown: readonly NumberedPlace[], listed: number): string {
  const others = listed - entriesAt(shown);
  const more =
    others <= 0
      ? ""
      : ` ${others} more in the list ${others === 1 ? "has" : "have"} no place to show.`;
  return `${shown.length === 0 ? "No places" : entriesText(shown)} on the map.${more}`;
}

class PlaceMap extends HTMLElement {
  private _button: HTMLButtonElement | null = null;
  private _words = "";
  private _drawn: Drawn | undefined;
  private _keys: readonly string[] | undefined;
  private _shown = "";
  private _waiting = false;

  connectedCallback(): void {
    if (this._button) return;
    this._button = this.querySelector("button");
    if (!this._button) return;
    this._words = this._button.textContent ?? "";
    this._button.hidden = false;
    this._button.addEventListener("click", () => void this._toggle());
    document.addEventListener(FOUND_EVENT, (event) => this._soon(keysOf(event)));
  }

  private _say(words: string): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = words;
  }

  private async _toggle(): Promise<void> {
    const button = this._button;
    if (!button || button.getAttribute("aria-disabled") === "true") return;
    if (this._drawn) return this._reveal(this._drawn, this._drawn.parts.hidden !== false);
    button.setAttribute("aria-disabled", "true");
    this._say("Loading the map.");
    try {
      await this._draw();
    } catch (error) {
      this.querySelector(".place-map__parts")?.remove();
      this._say("The map could not be loaded. The list below has everything. You can try again.");
      console.warn(`<place-map>: the map could not be drawn: ${String(error)}`);
    } finally {
      button.removeAttribute("aria-disabled");
    }
  }

  private async _draw(): Promise<void> {
    const [{ drawMap }, data, coast] = await Promise.all([
      import("./map.ts"),
      this._fetch<MapPlaces>("places"),
      this._fetch<Coast>("coast"),
      this._addStyle(),
    ]);
    const parts = document.createElement("div");
    parts.className = "place-map__parts";
    const region = mapRegion();
    const byFinger = matchMedia("(any-pointer: coarse)").matches;
    const options = document.createElement("div");
    options.className = "place-map__options";
    const beyond = document.createElement("p");
    beyond.className = "place-map__beyond";
    parts.append(
      helpWords(byFinger, coast.streets !== undefined),
      region,
      beyond,
      options,
      creditWords(data, coast),
    );
    this.append(parts);
    const handle = drawMap(
      region,
      data,
      coast,
      { say: (words) => this._say(words), beyond },
      this.dataset["streets"],
    );
    options.append(handle.pan);
    if (byFinger) options.append(moveButton(handle));
    if (coast.streets && handle.streets)
      options.append(streetButton(coast.streets, handle.streets));
    if (streetsCome(coast)) handle.streets?.add();
    this._drawn = { handle, places: data.places, parts, region };
    this._reveal(this._drawn, true);
  }

  private _reveal({ parts, region, handle }: Drawn, shows: boolean): void {
    parts.hidden = !shows;
    this.closest(".finder")?.toggleAttribute("data-map", shows);
    this._button?.setAttribute("aria-expanded", String(shows));
    if (this._button) this._button.textContent = shows ? "Hide the map" : this._words;
    this._shown = "";
    this._say("");
    if (!shows) return clearNotes(document);
    handle.refresh();
    this._follow();
    region.focus();
  }

  private async _fetch<T>(name: "places" | "coast"): Promise<T> {
    const response = await fetch(this.dataset[name] ?? "");
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
    return (await response.json()) as T;
  }

  private _addStyle(): Promise<void> {
    return new Promise((resolve, reject) => {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.addEventListener("load", () => resolve());
      link.addEventListener("error", () => reject(new Error("The style could not be loaded.")));
      link.href = this.dataset["style"] ?? "";
      document.head.append(link);
    });
  }

  /** The map follows once, when the cards of one change are all in their places. */
  private _soon(keys: readonly string[] | undefined): void {
    this._keys = keys ?? this._keys;
    if (this._waiting) return;
    this._waiting = true;
    queueMicrotask(() => {
      this._waiting = false;
      this._follow();
      this._keys = undefined;
    });
  }

  private _follow(): void {
    if (!this._drawn || this._drawn.parts.hidden) return;
    const { handle, places } = this._drawn;
    const cards = shownCards(document);
    const shown = numbered(places, this._keys ?? [...cards.keys()]);
    const open = (place: NumberedPlace, opener: HTMLElement): void => handle.open(place, opener);
    writePlaceNotes(cards, shown, open);
    const same = shown
      .map(({ name, entries }) => `${name}: ${entries.map(({ key }) => key).join()}`)
      .join("|");
    if (same === this._shown) return;
    this._shown = same;
    handle.show(shown);
    this._say(onMapWords(shown, this._keys?.length ?? cards.size));
  }
}

customElements.define("place-map", PlaceMap);
