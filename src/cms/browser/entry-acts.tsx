/** What can be done with the open entry in one press, beside its form. */
import { messageOf } from "./plain-errors.ts";
import type { ComponentChildren } from "preact";
import { nowAt } from "../../calendar/now.ts";
import { plainDate } from "../../format/dates.ts";
import { joinAnd } from "../../format/lists.ts";
import type { How } from "../../freshness/still-right.ts";
import { type AnyEntry, isCollectionName } from "../../model/collections/index.ts";
import type { BarLine, Press } from "../desk/bar.tsx";
import { endingsFor, type Reason } from "../desk/take-down.ts";
import { TakeDownBox } from "../desk/take-down-box.tsx";
import { shownElsewhere } from "../preview/advice.ts";
import type { PreviewSite } from "../preview/preview.tsx";
import type { DeskStorage } from "./desk-storage.ts";
import { markStillRight } from "./due-desk.tsx";
import { fileOf, type EntryPlace, plainSlug } from "./entry-facts.ts";
import { organisationForm } from "../new-group.ts";
import { refusal } from "./refusal.ts";
import { canPutBack, putBack, takeDown } from "./take-down.ts";
import type { Which } from "./write-entry.ts";

const SAVE_FIRST =
  "There are changes here that are not saved yet. Save them or throw them away, then press it again.";
const TAKEN_DOWN =
  "Taken down. The site says so at its address after its next build. Until you close this tab you can put it back. The history of the repository keeps what was there.";
const PUT_BACK = "It is put back as it was.";

interface Surroundings {
  readonly site: PreviewSite | undefined;
  /** Whether the form has unsaved changes. */
  readonly hasChanges: () => boolean;
  readonly say: (line: BarLine) => void;
  /** Opens the form anew, so that it contains what was just written. */
  readonly reopen: () => void;
  readonly redraw: () => void;
  /** The name of a group in the form that is not an organisation yet. */
  readonly newGroup: () => string | undefined;
}

const whichOf = (entry: EntryPlace): Which => ({
  collection: entry.collection,
  file: fileOf(entry),
});

export class EntryActs {
  private readonly around: Surroundings;
  /** True while the question is open why an entry is taken down. */
  private asking = false;

  constructor(around: Surroundings) {
    this.around = around;
  }

  /** Forgets a question that was open. */
  leave(): void {
    this.asking = false;
  }

  private ask(asking: boolean): void {
    this.asking = asking;
    this.around.redraw();
  }

  /** Changes the open entry and shows the outcome. `work` takes today as YYYY-MM-DD. */
  private async change(work: (today: string) => Promise<string>): Promise<void> {
    const { site, hasChanges, say, reopen } = this.around;
    this.asking = false;
    if (hasChanges()) return say({ text: SAVE_FIRST, tone: "warning" });
    say({ text: "Saving …", tone: "plain" });
    try {
      say({ text: await work(nowAt(new Date(), site?.today ?? "").date), tone: "good" });
      reopen();
    } catch (error) {
      say({ text: `Not saved. ${messageOf(error)}`, tone: "warning" });
    }
  }

  private stillRight(entry: EntryPlace, storage: DeskStorage, how: How): void {
    void this.change(async (today) => {
      const next = await markStillRight(storage, whichOf(entry), how, today);
      return `Still right. Check again by ${plainDate(next)}.`;
    });
  }

  private takeDown(entry: EntryPlace, storage: DeskStorage, reason: Reason): void {
    void this.change(async (today) => {
      const elsewhere = reason === "wrong" ? this.shownElsewhere(entry) : [];
      if (elsewhere.length > 0)
        throw refusal(`Its number is shown elsewhere: ${joinAnd(elsewhere)}. Change that first.`);
      await takeDown(storage, whichOf(entry), reason, today);
      return TAKEN_DOWN;
    });
  }

  private putBack(entry: EntryPlace, storage: DeskStorage): void {
    void this.change(async () => {
      await putBack(storage, whichOf(entry));
      return PUT_BACK;
    });
  }

  /** The entry as the last build has it. */
  private known({ collection, slug }: EntryPlace): AnyEntry | undefined {
    if (!isCollectionName(collection)) return undefined;
    const all = (this.around.site?.content[collection] ?? []) as readonly AnyEntry[];
    return all.find((entry) => entry.slug === plainSlug(slug));
  }

  private shownElsewhere(open: EntryPlace): readonly string[] {
    const { site } = this.around;
    const entry = this.known(open);
    return site && entry ? shownElsewhere(entry, site) : [];
  }

  private checks(entry: EntryPlace, storage: DeskStorage): readonly Press[] {
    const known = this.known(entry);
    if (!known || !("checked" in known)) return [];
    return [
      {
        label: "Still right: I read it",
        press: () => this.stillRight(entry, storage, "read"),
      },
      {
        label: "Still right: they told me by phone",
        press: () => this.stillRight(entry, storage, "phone"),
      },
    ];
  }

  /** The buttons for an entry; `published` says whether it is on the published branch. */
  presses(entry: EntryPlace, storage: DeskStorage, published: boolean): readonly Press[] {
    if (canPutBack(fileOf(entry)))
      return [{ label: "Put it back", press: () => this.putBack(entry, storage) }];
    const name = this.around.newGroup();
    const canGo = published && endingsFor(entry.collection).length > 0;
    return [
      ...(name === undefined
        ? []
        : [{ label: `Make “${name}” an organisation`, href: organisationForm(name) }]),
      ...this.checks(entry, storage),
      ...(canGo ? [{ label: "Take it off the site", press: () => this.ask(true) }] : []),
    ];
  }

  /** The question why an entry is taken down, while it is open. */
  question(entry: EntryPlace, storage: DeskStorage): ComponentChildren {
    if (!this.asking) return undefined;
    return (
      <TakeDownBox
        endings={endingsFor(entry.collection)}
        take={(reason) => this.takeDown(entry, storage, reason)}
        leave={() => this.ask(false)}
      />
    );
  }
}
