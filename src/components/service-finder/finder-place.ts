/** The place box: a postcode or place that is typed, or the device's own position on a press. Only one fixed file is ever fetched, whatever is typed. */
import { type Origin, originHere, originOf, unknownPlace } from "../../finder/origin.ts";
import { PLACES_FILE_URL, type PlacesFile } from "../../finder/place-data.ts";

const LOST = "The list of places could not be loaded, so we cannot measure how far things are. The list below still works. Choose an area under “More choices”, or try again.";
const DENIED = "We were not allowed to see where you are. Type a postcode or place instead.";
const NOT_FOUND = "Your device could not tell where you are. Type a postcode or place instead.";
/** How long a device may look for itself, and how old its answer may be. */
const PATIENCE = { timeout: 15_000, maximumAge: 60_000 };

/** Where the reader looks from, with the file that distances are worked out by. */
export interface Placed {
  readonly origin: Origin;
  readonly places: PlacesFile;
}

export class PlaceBox {
  #input: HTMLInputElement;
  #button: HTMLButtonElement;
  #said: HTMLElement;
  #file: Promise<PlacesFile> | undefined;
  #asked = 0;
  #changed: () => void;
  placed: Placed | undefined;

  constructor(input: HTMLInputElement, button: HTMLButtonElement, said: HTMLElement, changed: () => void) {
    this.#input = input;
    this.#button = button;
    this.#said = said;
    this.#changed = changed;
    button.hidden = !("geolocation" in navigator) || !isSecureContext;
    input.addEventListener("change", () => void this.settle());
    button.addEventListener("click", () => this.#locate());
  }

  /** Forgets the place. */
  clear(): void {
    this.#input.value = "";
    this.#asked++;
    this.#set(undefined, "");
  }

  /** Follows what is typed, and says nothing of what is only half typed. */
  async follow(): Promise<void> {
    await this.#read(false);
  }

  /** Reads what is typed to the end, and says so when it is not a place that we know. */
  async settle(): Promise<void> {
    if (this.#input.value.trim() !== "" || this.placed?.origin.from !== "where you are") await this.#read(true);
  }

  #places(): Promise<PlacesFile> {
    this.#file ??= fetch(PLACES_FILE_URL).then((response) => {
      if (!response.ok) throw new Error(`${PLACES_FILE_URL} answered ${response.status}.`);
      return response.json() as Promise<PlacesFile>;
    });
    this.#file.catch(() => (this.#file = undefined));
    return this.#file;
  }

  async #read(whole: boolean): Promise<void> {
    const typed = this.#input.value.trim();
    const asked = ++this.#asked;
    if (typed === "") return this.#set(undefined, "");
    const places = await this.#places().catch(() => undefined);
    if (asked !== this.#asked) return;
    if (!places) return this.#set(undefined, LOST);
    const origin = originOf(typed, places);
    this.#set(origin && { origin, places }, origin ? `Measured from ${origin.from}.` : whole ? unknownPlace(typed, places) : "");
  }

  #set(placed: Placed | undefined, words: string): void {
    const same = placed?.origin.from === this.placed?.origin.from && placed?.origin.at.latitude === this.placed?.origin.at.latitude;
    this.placed = placed;
    if (this.#said.textContent !== words) this.#said.textContent = words;
    if (!same) this.#changed();
  }

  #locate(): void {
    const asked = ++this.#asked;
    this.#said.textContent = "Looking for where you are…";
    this.#button.disabled = true;
    const file = this.#places().catch(() => undefined);
    const end = (placed: Placed | undefined, words: string): void => {
      this.#button.disabled = false;
      if (asked !== this.#asked) return;
      this.#input.value = "";
      this.#set(placed, words);
    };
    navigator.geolocation.getCurrentPosition(
      async ({ coords: { latitude, longitude } }) => {
        const places = await file;
        end(places && { origin: originHere({ latitude, longitude }), places }, places ? "Measured from where you are." : LOST);
      },
      ({ code, PERMISSION_DENIED }) => end(undefined, code === PERMISSION_DENIED ? DENIED : NOT_FOUND),
      PATIENCE,
    );
  }
}
