/**
 * The place field: a typed postcode or place, or the device's position on a press. Only one fixed
 * file is fetched, whatever is typed.
 */
import type * as Origins from "../../finder/origin.ts";
import { PLACES_FILE_URL, type PlacesFile } from "../../finder/place-data.ts";

const LOST =
  "The list of places could not be loaded, so we cannot measure how far things are. Choose an area under “Narrow it down”.";
const DENIED = "We were not allowed to see where you are. Type a postcode or place instead.";
const NOT_FOUND = "Your device could not tell where you are. Type a postcode or place instead.";
/** Options of the Geolocation API, in milliseconds. */
const PATIENCE = { timeout: 15_000, maximumAge: 60_000 };

/** The origin of distances, with the file that they are computed from. */
export interface Placed {
  readonly origin: Origins.Origin;
  readonly places: PlacesFile;
}

/** The file of places and what reads it: fetched together when a place is first asked for. */
interface Tools extends Pick<typeof Origins, "originHere" | "originOf" | "unknownPlace"> {
  readonly places: PlacesFile;
}

async function fetchTools(): Promise<Tools> {
  const [origins, response] = await Promise.all([
    import("../../finder/origin.ts"),
    fetch(PLACES_FILE_URL),
  ]);
  if (!response.ok) throw new Error(`${PLACES_FILE_URL} answered ${response.status}.`);
  return { ...origins, places: (await response.json()) as PlacesFile };
}

export class PlaceBox {
  private _input: HTMLInputElement;
  private _button: HTMLButtonElement;
  private _said: HTMLElement;
  private _tools: Promise<Tools> | undefined;
  private _asked = 0;
  private _changed: () => void;
  placed: Placed | undefined;

  constructor(
    input: HTMLInputElement,
    button: HTMLButtonElement,
    said: HTMLElement,
    changed: () => void,
  ) {
    this._input = input;
    this._button = button;
    this._said = said;
    this._changed = changed;
    button.hidden = !("geolocation" in navigator) || !isSecureContext;
    input.addEventListener("change", () => void this.settle());
    button.addEventListener("click", () => this._locate());
  }

  /** Forgets the place. */
  clear(): void {
    this._input.value = "";
    this._asked++;
    this._set(undefined, "");
  }

  /** Reads the field while it is typed in; reports nothing about incomplete text. */
  async follow(): Promise<void> {
    await this._read(false);
  }

  /** Reads the complete text, and reports an unknown place. */
  async settle(): Promise<void> {
    if (this._input.value.trim() !== "" || this.placed?.origin.from !== "where you are")
      await this._read(true);
  }

  /** Undefined when they cannot be loaded; the next place retries. */
  private _get(): Promise<Tools | undefined> {
    this._tools ??= fetchTools();
    this._tools.catch(() => (this._tools = undefined));
    return this._tools.catch(() => undefined);
  }

  private async _read(whole: boolean): Promise<void> {
    const typed = this._input.value.trim();
    const asked = ++this._asked;
    if (typed === "") return this._set(undefined, "");
    const tools = await this._get();
    if (asked !== this._asked) return;
    if (!tools) return this._set(undefined, LOST);
    const { places } = tools;
    const origin = tools.originOf(typed, places);
    this._set(
      origin && { origin, places },
      origin ? `Measured from ${origin.from}.` : whole ? tools.unknownPlace(typed, places) : "",
    );
  }

  private _set(placed: Placed | undefined, words: string): void {
    const [origin, before] = [placed?.origin, this.placed?.origin];
    const same =
      origin?.from === before?.from &&
      origin?.at.latitude === before?.at.latitude &&
      origin?.at.longitude === before?.at.longitude;
    this.placed = placed;
    if (this._said.textContent !== words) this._said.textContent = words;
    this._said.toggleAttribute("data-measured", words.startsWith("Measured"));
    if (!same) this._changed();
  }

  private _locate(): void {
    const asked = ++this._asked;
    this._said.textContent = "Looking for where you are…";
    this._button.disabled = true;
    const waiting = this._get();
    // A place that is typed stays, with its distances, when the device's position does not come.
    const end = (placed: Placed | undefined, words: string): void => {
      this._button.disabled = false;
      if (asked !== this._asked) return;
      if (placed) this._input.value = "";
      this._set(placed ?? this.placed, words);
    };
    navigator.geolocation.getCurrentPosition(
      async ({ coords: { latitude, longitude } }) => {
        const tools = await waiting;
        end(
          tools && { origin: tools.originHere({ latitude, longitude }), places: tools.places },
          tools ? "Measured from where you are." : LOST,
        );
      },
      ({ code, PERMISSION_DENIED }) =>
        end(undefined, code === PERMISSION_DENIED ? DENIED : NOT_FOUND),
      PATIENCE,
    );
  }
}
