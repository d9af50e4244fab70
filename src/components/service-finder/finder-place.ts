/** The place box: a postcode or place that is typed, or the device's own position on a press. Only one fixed file is ever fetched, whatever is typed. */
import type * as Origins from "../../finder/origin.ts";
import { PLACES_FILE_URL, type PlacesFile } from "../../finder/place-data.ts";

const LOST = "The list of places could not be loaded, so we cannot measure how far things are. The list below still works. Choose an area under “More choices”, or try again.";
const DENIED = "We were not allowed to see where you are. Type a postcode or place instead.";
const NOT_FOUND = "Your device could not tell where you are. Type a postcode or place instead.";
/** How long a device may look for itself, and how old its answer may be. */
const PATIENCE = { timeout: 15_000, maximumAge: 60_000 };

/** Where the reader looks from, with the file that distances are worked out by. */
export interface Placed {
  readonly origin: Origins.Origin;
  readonly places: PlacesFile;
}

/** The file of places and what reads it: fetched together when a place is first asked for. */
interface Tools extends Pick<typeof Origins, "originHere" | "originOf" | "unknownPlace"> {
  readonly places: PlacesFile;
}

async function fetchTools(): Promise<Tools> {
  const [origins, response] = await Promise.all([import("../../finder/origin.ts"), fetch(PLACES_FILE_URL)]);
  if (!response.ok) throw new Error(`${PLACES_FILE_URL} answered ${response.status}.`);
  return { ...origins, places: (await response.json()) as PlacesFile };
}

export class PlaceBox {
  #input: HTMLInputElement;
  #button: HTMLButtonElement;
  #said: HTMLElement;
  #tools: Promise<Tools> | undefined;
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

  /** Undefined when they cannot be had; the next place that is asked for tries again. */
  #get(): Promise<Tools | undefined> {
    this.#tools ??= fetchTools();
    this.#tools.catch(() => (this.#tools = undefined));
    return this.#tools.catch(() => undefined);
  }

  async #read(whole: boolean): Promise<void> {
    const typed = this.#input.value.trim();
    const asked = ++this.#asked;
    if (typed === "") return this.#set(undefined, "");
    const tools = await this.#get();
    if (asked !== this.#asked) return;
    if (!tools) return this.#set(undefined, LOST);
    const { places } = tools;
    const origin = tools.originOf(typed, places);
    this.#set(origin && { origin, places }, origin ? `Measured from ${origin.from}.` : whole ? tools.unknownPlace(typed, places) : "");
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
    const waiting = this.#get();
    const end = (placed: Placed | undefined, words: string): void => {
      this.#button.disabled = false;
      if (asked !== this.#asked) return;
      this.#input.value = "";
      this.#set(placed, words);
    };
    navigator.geolocation.getCurrentPosition(
      async ({ coords: { latitude, longitude } }) => {
        const tools = await waiting;
        end(tools && { origin: tools.originHere({ latitude, longitude }), places: tools.places }, tools ? "Measured from where you are." : LOST);
      },
      ({ code, PERMISSION_DENIED }) => end(undefined, code === PERMISSION_DENIED ? DENIED : NOT_FOUND),
      PATIENCE,
    );
  }
}
