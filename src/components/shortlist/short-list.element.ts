/** The page of the list: shows what the link or this tab holds, and hands it over. The note is read by nothing but the printer. */
import { fromFragment, toFragment } from "../../shortlist/link.ts";
import { joined, sameIds, withoutId } from "../../shortlist/my-list.ts";
import type { ListRecord } from "../../shortlist/record.ts";
import { entriesOf, type Handed, warningText } from "../../shortlist/texts.ts";
import { WAYS } from "./hand-over.ts";
import { itemOf } from "./list-items.ts";
import { noteOf, partOf } from "./list-parts.ts";
import { loadRecords } from "./load-records.ts";
import { forgetOwnList, onOwnList, ownList, setOwnList } from "./own-list.ts";

const here = (): string => location.origin + location.pathname;

class ShortList extends HTMLElement {
  /** A list that came in a link; undefined for the reader's own. */
  #given: readonly string[] | undefined;
  #whole = true;
  #records: readonly ListRecord[] | undefined;
  #started = false;

  connectedCallback(): void {
    if (this.#started) return;
    this.#started = true;
    this.#part("plain").hidden = true;
    this.#readAddress();
    this.addEventListener("click", this.#onClick);
    window.addEventListener("hashchange", () => this.#onHash());
    window.addEventListener("pagehide", () => this.#clearNote());
    const note = noteOf(this);
    note.addEventListener("input", () => (this.#part("note-print").textContent = note.value));
    const share = this.querySelector<HTMLButtonElement>('[data-do="share"]');
    if (share) share.hidden = typeof navigator.share !== "function";
    onOwnList(() => void this.#show());
    void this.#show();
  }

  #part(name: string): HTMLElement {
    return partOf(this, name);
  }

  #clearNote(): void {
    noteOf(this).value = "";
    this.#part("note-print").textContent = "";
  }

  #say(words: string): void {
    this.#part("status").textContent = words;
  }

  get #ids(): readonly string[] {
    return this.#given ?? ownList();
  }

  #readAddress(): void {
    const read = fromFragment(location.hash);
    if (read === undefined) return;
    this.#given = sameIds(read.ids, ownList()) ? undefined : read.ids;
    this.#whole = read.whole;
  }

  /** Another list in the address is shown. A jump within the page, such as the skip link's, loses none. */
  #onHash(): void {
    if (fromFragment(location.hash) === undefined) return this.#writeAddress();
    this.#readAddress();
    void this.#show();
  }

  /** The address holds a list that came in a link, and never the reader's own. */
  #writeAddress(): void {
    const fragment = this.#given === undefined ? "" : toFragment(this.#given);
    history.replaceState(history.state, "", `${location.pathname}${fragment === "" ? "" : `#${fragment}`}`);
  }

  async #show(): Promise<void> {
    if (this.#ids.length > 0) this.#records ??= await loadRecords(this.dataset["records"] ?? "");
    const ids = this.#ids;
    const records = this.#records;
    this.#part("empty").hidden = ids.length > 0;
    this.#part("failed").hidden = ids.length === 0 || records !== undefined;
    this.#part("filled").hidden = ids.length === 0 || records === undefined;
    this.#part("code").hidden = true;
    this.#part("by-hand").hidden = true;
    if (ids.length === 0 && !this.#whole) this.#say("The list in this link cannot be read. Ask for it again.");
    if (records !== undefined) this.#fill(ids, records);
  }

  #fill(ids: readonly string[], records: readonly ListRecord[]): void {
    const { entries, missing } = entriesOf(ids, records);
    const warning = warningText(missing, this.#whole);
    this.#part("items").replaceChildren(...entries.map((entry) => itemOf(entry, () => this.#takeOff(entry))));
    this.#part("heading").textContent = `On this list: ${entries.length}`;
    this.#part("missing").textContent = warning;
    this.#part("missing").hidden = warning === "";
    this.#part("private").hidden = !entries.some(({ sensitive }) => sensitive);
    this.#part("given").hidden = this.#given === undefined;
    this.#part("own").hidden = ownList().length === 0;
  }

  #change(ids: readonly string[] | undefined): void {
    if (this.#given === undefined || ids === undefined) setOwnList(ids ?? []);
    else this.#given = ids;
    this.#writeAddress();
    void this.#show();
  }

  #takeOff({ id, name }: ListRecord): void {
    this.#change(withoutId(this.#ids, id));
    this.#say(`Taken off: ${name}. On this list: ${this.#ids.length}.`);
    this.#part(this.#ids.length === 0 ? "empty" : "heading").focus();
  }

  readonly #onClick = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-do]") : null;
    const action = button?.dataset["do"] ?? "";
    const way = WAYS[action];
    if (way) void this.#hand(way);
    else this.#acts[action]?.();
  };

  async #hand(way: NonNullable<(typeof WAYS)[string]>): Promise<void> {
    const { entries } = entriesOf(this.#ids, this.#records ?? []);
    const handed: Handed = { entries, link: `${here()}#${toFragment(this.#ids)}`, origin: location.origin, siteName: this.dataset["site"] ?? "" };
    this.#say(await way(handed, { byHand: this.#part("by-hand"), code: this.#part("code") }));
  }

  readonly #acts: Readonly<Record<string, () => void>> = {
    again: () => void this.#show(),
    own: () => this.#useOwn("This is your own list."),
    keep: () => {
      setOwnList(joined(ownList(), this.#given ?? []));
      this.#useOwn("It is on your own list now, until you close this tab.");
    },
    forget: () => {
      this.#clearNote();
      forgetOwnList();
      this.#whole = true;
      this.#useOwn("The list is forgotten. A link to it that you opened or sent still works.");
      this.#part("empty").focus();
    },
  };

  #useOwn(words: string): void {
    this.#given = undefined;
    this.#writeAddress();
    void this.#show().then(() => this.#say(words));
  }
}

customElements.define("short-list", ShortList);
