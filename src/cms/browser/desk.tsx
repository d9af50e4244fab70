/**
 * What this project adds to Decap's screens: the line at the foot of every screen, and the list of
 * checks. Both read the site and the git host directly.
 */
import { messageOf } from "./plain-errors.ts";
import { render } from "preact";
import { nowAt } from "../../calendar/now.ts";
import { count } from "../../format/words.ts";
import { dueEntries } from "../../freshness/due.ts";
import { DUE_LIST } from "../../freshness/editor-link.ts";
import type { AnyEntry } from "../../model/collections/index.ts";
import { createLibrary, type Library } from "../../model/library.ts";
import { StatusBar, type BarLine, type Press } from "../desk/bar.tsx";
import { entryLines, isWaiting } from "../desk/entry-line.ts";
import { formAddress, formOf, holdsAnother, type Place, parseRoute } from "../desk/route.ts";
import type { PreviewSite } from "../preview/preview.tsx";
import { openDueList, withSavedChecks } from "./due-desk.tsx";
import { newGroupOf } from "../new-group.ts";
import type { DeskHost, DeskStorage } from "./desk-storage.ts";
import { EntryActs } from "./entry-acts.tsx";
import { loadFacts, fileOf } from "./entry-facts.ts";
import { heldBackLines } from "./held-lines.ts";
import { answerOf } from "./notebook.ts";
import { phrases } from "./phrases.ts";
import { fetchSiteFiles } from "./site-files.ts";
import type { StoreState, DecapStore } from "./store.ts";

/**
 * Milliseconds between two requests for the state of the site while a change is being published.
 */
const POLL_MS = 10_000;

/**
 * Milliseconds after which an address is the one that was chosen: a “no” to “Leave this page?” has
 * brought the one before back, and a saved entry has its name.
 */
export const ADDRESS_SETTLE_MS = 500;

function addRoot(id: string): HTMLElement {
  const root = Object.assign(document.createElement("div"), { id });
  document.body.append(root);
  return root;
}

class DeskView {
  private readonly store: DecapStore;
  private readonly desk: DeskHost;
  private readonly site: PreviewSite | undefined;
  private readonly bar = addRoot("desk-bar");
  private readonly page = addRoot("desk-page");
  private readonly acts: EntryActs;
  private lines: readonly BarLine[] = [];
  /** Whether the open entry is on the published branch. */
  private published = false;
  /** The outcome of the last press. */
  private said: BarLine | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Start of the wait for a build, in milliseconds since 1970; 0 without one. */
  private waitingSince = 0;
  /** Counts looks: an answer that comes late is not shown. */
  private look = 0;
  private signature = "";
  /** The entry that the form held when it was last looked at. */
  private heldEntry = "";
  /** The last answer to “leave this page?” was no. */
  private stays = false;

  constructor(store: DecapStore, desk: DeskHost, site: PreviewSite | undefined) {
    this.store = store;
    this.desk = desk;
    this.site = site;
    this.acts = new EntryActs({
      site,
      hasChanges: () => this.draft().get("hasChanged") === true,
      say: (line) => {
        this.said = line;
        this.draw();
      },
      newGroup: () => this.newGroup(),
      reopen: () => this.reopen(),
      redraw: () => this.draw(),
    });
  }

  private get place(): Place {
    return parseRoute(location.hash);
  }

  private library(): Library | undefined {
    const { site } = this;
    return (
      site &&
      createLibrary(withSavedChecks(site.content), site.data, nowAt(new Date(), site.today).date)
    );
  }

  private signedIn(): DeskStorage | undefined {
    const { auth } = this.store.getState() as { readonly auth?: { readonly user?: unknown } };
    return auth?.user === undefined || auth.user === null ? undefined : this.desk.storage();
  }

  private draft(): StoreState {
    return this.store.getState().entryDraft;
  }

  private newGroup(): string | undefined {
    const entry = this.draft().get("entry") as StoreState | undefined;
    return newGroupOf(String(entry?.get("collection") ?? ""), (box) => entry?.getIn(["data", box]));
  }

  /**
   * An empty form that Decap made for an address before may come late, over the entry that the
   * address names now.
   */
  private watchHeld(entry: StoreState | undefined): void {
    const names = ["collection", "path", "slug", "newRecord"].map((name) => entry?.get(name));
    const held = names.join();
    if (held === this.heldEntry) return;
    this.heldEntry = held;
    if (entry?.get("collection") !== undefined)
      setTimeout(() => this.loadNamed(), ADDRESS_SETTLE_MS);
  }

  /** Refreshes after a sign-in, and when a form is saved or discarded. */
  watch(): void {
    const entry = this.draft().get("entry") as StoreState | undefined;
    this.watchHeld(entry);
    const now = [
      this.signedIn() !== undefined,
      entry?.get("status"),
      this.newGroup() === undefined,
      entry?.get("isPersisting") === true || entry?.get("isPublishing") === true,
    ].join();
    if (now === this.signature) return;
    this.signature = now;
    void this.refresh();
  }

  moved(): void {
    this.said = undefined;
    this.acts.leave();
    this.published = false;
    this.waitingSince = 0;
    void this.refresh();
    setTimeout(() => this.loadNamed(), ADDRESS_SETTLE_MS);
  }

  /** Somebody answered whether to leave the page; without that, Decap may name the other entry. */
  answered(leaves: boolean): void {
    this.stays = !leaves;
  }

  /**
   * When the form still holds the entry before the one that the address names: loads the other, or
   * puts the address back when somebody chose to stay.
   */
  private loadNamed(): void {
    const { hash } = location;
    const entry = this.draft().get("entry") as StoreState | undefined;
    const collection = entry?.get("collection");
    if (!entry || typeof collection !== "string") return;
    const held = {
      collection,
      path: String(entry.get("path") ?? ""),
      isNew: entry.get("newRecord") === true,
      slug: String(entry.get("slug") ?? ""),
      hasChanges: this.draft().get("hasChanged") === true,
    };
    // An earlier timer may run before the address has changed: the answer stands until then.
    if (!holdsAnother(hash, held)) return;
    const stays = this.stays && held.hasChanges;
    this.stays = false;
    if (stays) return location.replace(formAddress(held));
    this.store.dispatch({ type: "DRAFT_DISCARD" });
    location.replace("#/");
    setTimeout(() => location.replace(hash), 50);
  }

  stored(): void {
    this.waitingSince = Date.now();
    void this.refresh();
  }

  async refresh(): Promise<void> {
    clearTimeout(this.timer);
    const storage = this.signedIn();
    const { place } = this;
    const look = ++this.look;
    this.showPage(storage);
    if (!storage) return this.draw();
    if (place.kind === "open" && this.openForm(place.page)) return;
    let again = false;
    try {
      if (place.kind === "entry") {
        const facts = await loadFacts(place, storage);
        const waited = this.waitingSince === 0 ? 0 : (Date.now() - this.waitingSince) / 60_000;
        if (look !== this.look) return;
        this.published = facts?.published === true;
        const savedHere = this.waitingSince > 0;
        this.lines = facts ? entryLines({ ...facts, waited, savedHere }) : [];
        again = facts !== undefined && isWaiting({ ...facts, waited, savedHere });
      } else {
        const files = await fetchSiteFiles();
        const lines = await heldBackLines(files?.held ?? [], this.site);
        if (look !== this.look) return;
        this.lines = lines;
      }
    } catch (error) {
      if (look !== this.look) return;
      this.lines = [{ text: messageOf(error), tone: "plain" }];
      again = true;
    }
    this.draw();
    if (again) this.timer = setTimeout(() => void this.refresh(), POLL_MS);
  }

  /** Opens the form of the entry that a page shows; false when no entry has that page. */
  private openForm(page: string): boolean {
    const all = this.site && (Object.values(this.site.content).flat() as readonly AnyEntry[]);
    const form = formOf(page, all);
    if ("address" in form) location.replace(form.address);
    else this.said = { text: form.words, tone: "plain" };
    return "address" in form;
  }

  /** Shows the list of checks in place of Decap, or removes it. */
  private showPage(storage: DeskStorage | undefined): void {
    const library = this.place.kind === "due" && storage ? this.library() : undefined;
    const root = document.getElementById("nc-root");
    if (root) root.hidden = library !== undefined;
    this.bar.hidden = library !== undefined;
    if (library && storage) {
      if (this.page.childElementCount > 0) return;
      openDueList(this.page, library, storage);
      this.page.querySelector("h1")?.focus();
    } else render(null, this.page);
  }

  /** Opens the form anew, so that it contains what was just written. */
  private reopen(): void {
    const { said } = this;
    const back = location.hash;
    location.hash = "#/workflow";
    setTimeout(() => {
      location.hash = back;
      setTimeout(() => {
        this.said = said;
        this.stored();
      }, 0);
    }, 50);
  }

  private presses(storage: DeskStorage): readonly Press[] {
    const { place, site } = this;
    const due = site ? dueEntries(this.library() as Library).length : 0;
    const list: Press = { label: `${count(due, "check")} due`, href: DUE_LIST };
    return place.kind === "entry"
      ? [...this.acts.presses(place, storage, this.published), list]
      : [list];
  }

  private draw(): void {
    const storage = this.signedIn();
    document.body.classList.toggle("has-desk", storage !== undefined);
    if (!storage) return render(null, this.bar);
    const { place, said } = this;
    const answer = place.kind === "entry" ? answerOf(fileOf(place)) : "";
    const lines: readonly BarLine[] = [
      ...(said ? [said] : []),
      ...this.lines,
      ...(answer === "" ? [] : [{ text: `What they said: ${answer}`, tone: "plain" } as const]),
    ];
    const open = place.kind === "entry" && this.acts.question(place, storage);
    render(<StatusBar lines={lines} presses={this.presses(storage)} open={open} />, this.bar);
  }
}

/** Puts the desk round Decap. */
export function showDesk(store: DecapStore, desk: DeskHost, site: PreviewSite | undefined): void {
  const view = new DeskView(store, desk, site);
  const ask = window.confirm.bind(window);
  window.confirm = (words = "") => {
    const yes = ask(words);
    if (words === phrases.editor.editor.onLeavePage) view.answered(yes);
    return yes;
  };
  window.addEventListener("hashchange", () => view.moved());
  store.subscribe(() => view.watch());
  desk.onStored(() => view.stored());
  void view.refresh();
}
