/** Fetches and draws the map when the reader presses the button; keeps it in step with what the finder shows. */
import { FOUND_EVENT, readFound } from "../../finder/found.ts";
import type { Coast, MapPlace, MapPlaces } from "../../finder/map-data.ts";
import type { PlaceMapHandle } from "./map.ts";
import { entryList, streetMap } from "./map-popup.ts";

class PlaceMap extends HTMLElement {
  #button: HTMLButtonElement | null = null;
  #handle: PlaceMapHandle | undefined;
  #list: HTMLOListElement | undefined;

  connectedCallback(): void {
    if (this.#button) return;
    this.#button = this.querySelector("button");
    if (!this.#button) return;
    this.#button.hidden = false;
    this.#button.addEventListener("click", () => void this.#open());
    document.addEventListener(FOUND_EVENT, () => this.#follow());
  }

  #say(words: string): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = words;
  }

  async #open(): Promise<void> {
    const button = this.#button;
    if (!button || button.getAttribute("aria-disabled") === "true") return;
    button.setAttribute("aria-disabled", "true");
    this.#say("Fetching the map.");
    try {
      const [{ drawMap }, places, coast] = await Promise.all([import("./map.ts"), this.#fetch<MapPlaces>("places"), this.#fetch<Coast>("coast"), this.#addStyle()]);
      const region = this.#build(places, coast);
      button.hidden = true;
      this.#handle = drawMap(region, places, coast);
      this.#follow();
      this.#say("");
      region.focus();
    } catch (error) {
      button.removeAttribute("aria-disabled");
      this.#say("The map could not be fetched. The list below has everything. You can try again.");
      console.warn(`<place-map>: the map could not be drawn: ${String(error)}`);
    }
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

  #build(places: MapPlaces, coast: Coast): HTMLElement {
    const region = document.createElement("div");
    region.className = "place-map__map";
    region.setAttribute("role", "region");
    region.setAttribute("aria-label", "Map");
    region.tabIndex = 0;
    const help = document.createElement("p");
    help.className = "place-map__help";
    help.textContent = "A pin with a dashed edge stands for an area: we have not been able to confirm the exact place. On a phone, move the map with the arrows or with two fingers. Every place is also in the list under the map.";
    this.#list = document.createElement("ol");
    this.#list.className = "place-map__list";
    this.#list.setAttribute("aria-label", "Places on the map");
    this.append(help, region, this.#credit(places, coast), this.#list);
    return region;
  }

  #credit({ credit: places }: MapPlaces, { credit, licence }: Coast): HTMLElement {
    const words = document.createElement("p");
    words.className = "place-map__credit";
    const link = document.createElement("a");
    link.href = licence.url;
    link.rel = "noreferrer";
    link.textContent = licence.name;
    words.append(`${credit} Licence: `, link, `. Names of areas: ${places}`);
    return words;
  }

  #follow(): void {
    if (!this.#handle || !this.#list) return;
    this.#list.replaceChildren(...this.#handle.show(readFound(document)).map((place) => this.#item(place)));
  }

  #item(place: MapPlace): HTMLLIElement {
    const item = document.createElement("li");
    item.value = place.number;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "place-map__point";
    button.textContent = `Show on the map: ${place.name}`;
    button.addEventListener("click", () => this.#handle?.open(place, button));
    item.append(button, entryList(place), ...streetMap(place));
    return item;
  }
}

customElements.define("place-map", PlaceMap);
