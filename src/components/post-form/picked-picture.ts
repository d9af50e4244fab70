/**
 * The picture that was chosen, made small. It is never lost in silence: whatever takes it away says
 * so beside its field.
 */
import { smallPicture } from "./small-picture.ts";

/** That a picture was chosen, kept in this tab; the picture itself is too large to be kept. */
const KEY = "post-an-item-picture";
const LOST =
  "The page was loaded again, and your picture could not be kept. Please choose it once more.";
const UNREADABLE =
  "This picture cannot be opened here, so no picture is chosen. Choose another, such as a JPEG.";
const NONE = "No picture is chosen.";

function wasChosen(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function keepThat(chosen: boolean): void {
  try {
    if (chosen) sessionStorage.setItem(KEY, "chosen");
    else sessionStorage.removeItem(KEY);
  } catch {
    // Without storage a reload says nothing of the picture.
  }
}

export class PickedPicture {
  /** A small JPEG; undefined while none is chosen. */
  file: File | undefined;
  private readonly input: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly drop: HTMLElement;
  private work: Promise<void> = Promise.resolve();
  private turn = 0;

  /** `drop` takes the picture out; `changed` is called after each change. */
  constructor(
    input: HTMLInputElement,
    status: HTMLElement,
    drop: HTMLElement,
    changed: () => void,
  ) {
    this.input = input;
    this.status = status;
    this.drop = drop;
    drop.addEventListener("click", () => {
      input.value = "";
      this.work = this.take(undefined).then(changed);
      input.focus();
    });
    if (wasChosen()) status.textContent = LOST;
    input.addEventListener("change", () => {
      this.work = this.take(input.files?.[0]).then(changed);
    });
  }

  private async take(file: File | undefined): Promise<void> {
    const turn = ++this.turn;
    const had = this.file !== undefined;
    this.file = undefined;
    this.drop.hidden = true;
    if (!file) {
      keepThat(false);
      this.status.textContent = had ? NONE : "";
      return;
    }
    this.status.textContent = "Making the picture smaller …";
    const small = await smallPicture(file).catch(() => undefined);
    if (turn !== this.turn) return;
    this.file = small;
    this.drop.hidden = small === undefined;
    keepThat(small !== undefined);
    if (small === undefined) this.input.value = "";
    this.status.textContent =
      small === undefined
        ? UNREADABLE
        : `The picture is ready: ${Math.max(1, Math.round(small.size / 1000))} kB, without the place where it was taken.`;
  }

  /** Resolves when the picture that was chosen last is ready, or could not be opened. */
  async settled(): Promise<void> {
    await this.work;
  }

  /** The picture has gone on its way, so a reload does not say that it was lost. */
  handedOver(): void {
    keepThat(false);
  }

  forget(): void {
    this.turn++;
    this.file = undefined;
    this.drop.hidden = true;
    keepThat(false);
    this.status.textContent = "";
  }
}
