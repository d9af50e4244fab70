/**
 * The list page: shows the entries of the link or of this tab, and shares them. The note is only
 * printed.
 */
import { fromFragment, toFragment } from "../../shortlist/link.ts";
import { mergeLists, sameIds, withoutId } from "../../shortlist/my-list.ts";
import type { ListRecord } from "../../shortlist/record.ts";
import { entriesOf, type Handed, warningText } from "../../shortlist/texts.ts";
import { drawCode, WAYS } from "./hand-over.ts";
import { itemOf } from "./list-items.ts";
import { listPart, noteOf, sayBeside } from "./list-parts.ts";
import { loadRecords } from "./load-records.ts";
import { forgetOwnList, onOwnList, ownList, setOwnList } from "./own-list.ts";

const here = (): string => location.origin + location.pathname;

/** True where the reader asked the browser to save data; not every browser says so. */
const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

interface Forgotten {
  readonly given: readonly string[] | undefined;
  readonly own: readonly string[];
  readonly whole: boolean;
  readonly note: string;
}

/** True while “Leave this site now” covers the page. */
const hasLeft = (): boolean => document.documentElement.classList.contains("is-leaving");

class ShortList extends HTMLElement {
  /** A list that came in a link; undefined for the reader's own. */
  private _given: readonly string[] | undefined;
  private _whole = true;
  private _records: readonly ListRecord[] | undefined;
  private _started = false;
  /** What “Undo” brings back. It is kept here alone, until the page is left. */
  private _forgotten: Forgotten | undefined;

  connectedCallback(): void {
    if (this._started) return;
    this._started = true;
    this._readAddress();
    this.addEventListener("click", this._onClick);
    window.addEventListener("hashchange", () => this._onHash());
    window.addEventListener("pagehide", () => {
      this._clearNote();
      this._offerUndo(undefined);
    });
    const note = noteOf(this);
    note.addEventListener("input", () => (this._part("note-print").textContent = note.value));
    const share = this.querySelector<HTMLButtonElement>('[data-do="share"]');
    const item = share?.closest("li");
    if (item) item.hidden = typeof navigator.share !== "function";
    onOwnList(() => void this._show());
    void this._show();
  }

  private _part(name: string): HTMLElement {
    return listPart(this, name);
  }

  private _clearNote(): void {
    noteOf(this).value = "";
    this._part("note-print").textContent = "";
  }

  private _offerUndo(forgotten: Forgotten | undefined): void {
    this._forgotten = forgotten;
    this._part("undo").hidden = forgotten === undefined;
  }

  private _say(words: string): void {
    this._part("status").textContent = words;
  }

  private get _ids(): readonly string[] {
    return this._given ?? ownList();
  }

  private _readAddress(): void {
    const read = fromFragment(location.hash);
    if (read === undefined) return;
    this._given = sameIds(read.ids, ownList()) ? undefined : read.ids;
    this._whole = read.whole;
  }

  /**
   * Shows the list of a changed address. A jump within the page, such as the skip link's, keeps
   * the list.
   */
  private _onHash(): void {
    if (fromFragment(location.hash) === undefined) return this._writeAddress();
    this._offerUndo(undefined);
    this._readAddress();
    void this._show();
  }

  /** The address contains a list that came in a link, and never the reader's own. */
  private _writeAddress(): void {
    const fragment = this._given === undefined ? "" : toFragment(this._given);
    history.replaceState(
      history.state,
      "",
      `${location.pathname}${fragment === "" ? "" : `#${fragment}`}`,
    );
  }

  private async _show(): Promise<void> {
    this._part("coming").hidden = this._ids.length === 0 || this._records !== undefined;
    if (this._ids.length > 0) this._records ??= await loadRecords(this.dataset["records"] ?? "");
    const ids = this._ids;
    const records = this._records;
    this._part("coming").hidden = true;
    this._part("empty").hidden = ids.length > 0;
    this._part("failed").hidden = ids.length === 0 || records !== undefined;
    this._part("filled").hidden = ids.length === 0 || records === undefined;
    delete this._part("code").dataset["shown"];
    this._part("by-hand").hidden = true;
    sayBeside(this, undefined, "");
    if (ids.length === 0 && !this._whole)
      this._say("The list in this link cannot be read. Ask for it again.");
    if (records !== undefined) this._fill(ids, records);
  }

  private _fill(ids: readonly string[], records: readonly ListRecord[]): void {
    const { entries, missing } = entriesOf(ids, records);
    const warning = warningText(missing, this._whole);
    this._part("items").replaceChildren(
      ...entries.map((entry) => itemOf(entry, () => this._takeOff(entry))),
    );
    this._part("heading").textContent =
      `On this list: ${entries.length}${missing > 0 || !this._whole ? ", and something is missing" : ""}`;
    this._part("missing").textContent = warning;
    this._part("missing").hidden = warning === "";
    if (warning !== "") this._say(warning);
    this._part("private").hidden = !entries.some(({ sensitive }) => sensitive);
    this._part("given").hidden = this._given === undefined;
    this._part("own").hidden = ownList().length === 0;
    this._makePaper();
  }

  private get _link(): string {
    return `${here()}#${toFragment(this._ids)}`;
  }

  /**
   * Draws the QR code of a printed list early, as the browser's own “Print” does not wait for it.
   * None is drawn when the browser is set to save data, or the site has no address of its own.
   */
  private _makePaper(): void {
    const code = this._part("code");
    code.replaceChildren();
    if (this.dataset["web"] !== undefined && !savesData())
      void drawCode(this._link, code).catch(() => undefined);
  }

  private _change(ids: readonly string[] | undefined): void {
    if (this._given === undefined || ids === undefined) setOwnList(ids ?? []);
    else this._given = ids;
    this._writeAddress();
    void this._show();
  }

  private _takeOff({ id, name }: ListRecord): void {
    this._change(withoutId(this._ids, id));
    this._say(`Removed: ${name}. On this list: ${this._ids.length}.`);
    this._part(this._ids.length === 0 ? "empty" : "heading").focus();
  }

  private readonly _onClick = (event: MouseEvent): void => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-do]") : null;
    const action = button?.dataset["do"] ?? "";
    const way = WAYS[action];
    if (button && way) void this._hand(way, button);
    else this._acts[action]?.();
  };

  private async _hand(way: NonNullable<(typeof WAYS)[string]>, button: HTMLElement): Promise<void> {
    sayBeside(this, button, "");
    const { entries, missing } = entriesOf(this._ids, this._records ?? []);
    const handed: Handed = {
      entries,
      link: this._link,
      origin: location.origin,
      siteName: this.dataset["site"] ?? "",
      urgent: this.dataset["urgent"] ?? "",
      warning: warningText(missing, this._whole),
    };
    const places = { byHand: this._part("by-hand"), code: this._part("code") };
    sayBeside(this, button, await way(handed, places));
  }

  private readonly _acts: Readonly<Record<string, () => void>> = {
    again: () => void this._show(),
    own: () => {
      this._whole = true;
      this._useOwn("This is your own list.");
    },
    keep: () => {
      setOwnList(mergeLists(ownList(), this._given ?? []));
      this._useOwn("It is on your own list now, until you close this tab.");
    },
    forget: () => {
      this._offerUndo({
        given: this._given,
        own: ownList(),
        whole: this._whole,
        note: noteOf(this).value,
      });
      this._clearNote();
      forgetOwnList();
      this._whole = true;
      this._useOwn(
        "The list is forgotten. A link to it that you opened or sent still works. “Undo” brings the list back until you leave this page.",
      );
      this._part("empty").focus();
    },
    undo: () => {
      const forgotten = this._forgotten;
      this._offerUndo(undefined);
      if (!forgotten || hasLeft()) return;
      this._whole = forgotten.whole;
      setOwnList(forgotten.own);
      noteOf(this).value = this._part("note-print").textContent = forgotten.note;
      this._use(forgotten.given, "The list is back.");
      this._part("heading").focus();
    },
  };

  private _useOwn(words: string): void {
    this._use(undefined, words);
  }

  private _use(given: readonly string[] | undefined, words: string): void {
    this._given = given;
    this._writeAddress();
    void this._show().then(() => this._say(words));
  }
}

customElements.define("short-list", ShortList);
