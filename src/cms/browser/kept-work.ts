/**
 * Unsaved work is kept in this browser with each change and offered at the next opening. Decap's
 * own copy is written two seconds late, and the stored entry, when it loads, takes the place of a
 * copy that was accepted (its issue 5055). Decap's copy still brings the pictures.
 */
import { hasNewer, noteNewer, takeNewer } from "./base-revisions.ts";
import type { Immutable } from "./decap.ts";
import { keyOf, type KeptDraft, readKept, writeKept } from "./kept-store.ts";
import type { Step } from "../../model/problem.ts";
import { phrases } from "./phrases.ts";
import type { DecapStore } from "./store.ts";
import { isImmutable } from "./tidy.ts";

type Draft = Readonly<Record<string, unknown>>;

const QUESTION = phrases.editor.editor.confirmLoadBackup;
/** The question after a save was refused because somebody else had changed the entry. */
export const REPLACES =
  "There is unsaved work of yours, and somebody else has changed this meanwhile. Carry on with yours? When you save it, it takes the place of theirs. “Cancel” shows theirs.";
/** Milliseconds in which Decap's own question comes first, if it has a copy with pictures. */
const DECAP_FIRST = 700;

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A copy of a value in which the text at the end of the path is changed. */
function changedAt(
  value: unknown,
  [step, ...rest]: readonly Step[],
  change: (text: string) => string,
): unknown {
  if (step === undefined) return typeof value === "string" ? change(value) : value;
  if (typeof value !== "object" || value === null) return value;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Draft;
  return Object.assign(copy, { [step]: changedAt(copy[step], rest, change) });
}

/** The entry whose form is open. */
interface Form {
  readonly key: string;
  readonly hash: string;
  /** Asked and answered; until then a copy is not written over. */
  answered: boolean;
  /** The work to go on with, put back whenever the stored entry takes its place. */
  accepted?: Draft;
  /** True once this form has written a copy. */
  written: boolean;
  saving: boolean;
  data?: unknown;
}

class Keeper {
  private form: Form | undefined;
  /** True while Decap's next dialogue is answered by an earlier answer. */
  private silent = false;

  private readonly store: DecapStore;
  private readonly ask: (words: string) => boolean;

  constructor(store: DecapStore, ask: (words: string) => boolean) {
    this.store = store;
    this.ask = ask;
  }

  private open(key: string): Form {
    this.form = { key, hash: location.hash, answered: false, written: false, saving: false };
    return this.form;
  }

  private setBackup(entry: Draft): void {
    this.store.dispatch({ type: "DRAFT_LOCAL_BACKUP_RETRIEVED", payload: { entry } });
  }

  private restore(entry: Draft): void {
    this.silent = true;
    this.setBackup(entry);
    setTimeout(() => (this.silent = false), 1000);
  }

  private answer(form: Form, kept: KeptDraft | undefined, entry: Draft): boolean {
    form.answered = true;
    const goesOn = this.ask(hasNewer(form.key) ? REPLACES : QUESTION);
    if (goesOn) takeNewer(form.key);
    else noteNewer(form.key, undefined);
    if (goesOn)
      form.accepted = kept ? { ...entry, data: kept.data, raw: JSON.stringify(kept.data) } : entry;
    else writeKept(form.key, undefined);
    return goesOn;
  }

  /** Stands in the place of the browser's own question, for this one question. */
  confirm(words: string): boolean {
    if (words !== QUESTION) return this.ask(words);
    if (this.silent) {
      this.silent = false;
      return true;
    }
    const copy = this.store.getState().entryDraft.getIn(["localBackup", "entry"]);
    if (!isImmutable(copy)) return this.ask(words);
    const entry = copy.toJS() as Draft;
    const key = keyOf(entry);
    const form = this.form?.key === key ? this.form : this.open(key);
    if (form.answered || !this.answer(form, readKept(key), entry)) return false;
    // Decap loads the backup that its state holds now. Its own copy can be older than the kept one.
    this.setBackup(form.accepted ?? entry);
    // That dispatch runs look(), which forgets the form while Decap's draft is still empty.
    this.form = form;
    return true;
  }

  private offer(form: Form): void {
    if (form.answered || this.form !== form) return;
    const kept = readKept(form.key);
    const entry = this.store.getState().entryDraft.get("entry");
    if (!kept || !isImmutable(entry)) form.answered = true;
    else if (this.answer(form, kept, entry.toJS() as Draft) && form.accepted)
      this.restore(form.accepted);
  }

  /**
   * Changes the text of one box and draws the form anew; false when there is nothing to change.
   * The editor of long texts takes no new words while it is drawn.
   */
  change(path: readonly Step[], change: (text: string) => string): boolean {
    const state = this.store.getState().entryDraft.get("entry");
    if (!isImmutable(state)) return false;
    const entry = state.toJS() as Draft;
    const data = changedAt(entry["data"], path, change);
    if (same(data, entry["data"])) return false;
    const changed = { ...entry, data };
    if (this.form) this.form.answered = true;
    if (this.form?.accepted) this.form.accepted = changed;
    this.restore(changed);
    return true;
  }

  private leave(): void {
    const { form } = this;
    // Somebody who was signed out is on the same page, and the work stays.
    if (form?.answered === true && location.hash !== form.hash) writeKept(form.key, undefined);
    this.form = undefined;
  }

  private begin(key: string, data: unknown): Form {
    const form = this.open(key);
    const kept = readKept(key);
    if (!kept || same(kept.data, isImmutable(data) ? data.toJS() : data)) form.answered = true;
    else setTimeout(() => this.offer(form), DECAP_FIRST);
    return form;
  }

  /** Puts accepted work back when the stored entry has just taken its place. */
  private putBack(form: Form, data: unknown): boolean {
    const { accepted } = form;
    if (!accepted || data === form.data) return false;
    form.data = data;
    setTimeout(() => this.form === form && form.accepted && this.restore(form.accepted), 0);
    return true;
  }

  private write(form: Form, entry: Immutable, changed: boolean): void {
    const data = entry.get("data");
    if (data === form.data || !form.answered || form.saving) return;
    form.data = data;
    if (changed && isImmutable(data)) {
      writeKept(form.key, { data: data.toJS() as Draft });
      form.written = true;
      if (form.accepted) form.accepted = entry.toJS() as Draft;
    } else if (form.written) writeKept(form.key, undefined);
  }

  /** Looks at Decap's state after each change of it. */
  look(): void {
    const { entryDraft } = this.store.getState();
    const entry = entryDraft.get("entry");
    if (!isImmutable(entry) || entry.get("collection") === undefined) return this.leave();
    const key = keyOf({ collection: entry.get("collection"), path: entry.get("path") });
    const changed = entryDraft.get("hasChanged") === true;
    const saving = entry.get("isPersisting") === true;
    const before = this.form;
    if (before?.saving === true && !saving && !changed) {
      writeKept(before.key, undefined);
      noteNewer(before.key, undefined);
      delete before.accepted;
    }
    const form = before?.key === key ? before : this.begin(key, entry.get("data"));
    form.saving = saving;
    const quiet = !changed && !saving && !entryDraft.get("localBackup");
    if (!quiet || !this.putBack(form, entry.get("data"))) this.write(form, entry, changed);
  }
}

let keeperOfPage: Keeper | undefined;

/** Changes the text of one box of the open form; false when there is nothing to change. */
export const changeText = (path: readonly Step[], change: (text: string) => string): boolean =>
  keeperOfPage?.change(path, change) ?? false;

/** Starts keeping unsaved work. */
export function keepWork(store: DecapStore): void {
  const keeper = new Keeper(store, window.confirm.bind(window));
  keeperOfPage = keeper;
  window.confirm = (words = "") => keeper.confirm(words);
  store.subscribe(() => keeper.look());
}
