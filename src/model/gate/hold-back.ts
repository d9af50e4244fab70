/**
 * Decides which version of every entry is published. An entry with a fault is held back alone: its
 * last good version stays, or it waits when there is none, and entries that refer to it are shown
 * without it. Pure: earlier versions are passed in, and the same input gives the same answer.
 */
import { URGENT_PAGE } from "../addresses.ts";
import type { AnyEntry } from "../collections/index.ts";
import type { SiteData } from "../data/index.ts";
import { type Problem, sortProblems } from "../problem.ts";
import { missingReferences, type Names } from "./cross-entry.ts";
import { dataWithout } from "./data-without.ts";
import {
  RemovedEntries,
  hasFolders,
  entryKey,
  livePages,
  revivedProblem,
} from "./removed-entries.ts";
import { leaveOut, type LeftOut } from "./leave-out.ts";
import {
  collect,
  type Gathered,
  namesOf,
  problemsBetween,
  problemsOfData,
  readSource,
  type Source,
} from "./load.ts";
import { linkFinder } from "./link-rules.ts";
import { numberFaultsInWords } from "./numbers-in-words.ts";
import { filledEntries } from "../phones/fill.ts";
import { phoneBook } from "../phones/phone-book.ts";
import { missingPages } from "./page-rules.ts";
import type { ContentHistory } from "./content-history.ts";
import type { ReadEntry } from "./read-entry.ts";
import { heldBackEntries, type LateFault, notesOf, type PublishableContent } from "./held-back.ts";
import { blameNewer, blameNewerThanItems, byFile, olderFirst } from "./older-entry.ts";
import { placeOf, type VersionChoice, versionChoiceOf, stepDown } from "./version-choice.ts";

/** All entries as they would be published now. */
interface Round {
  readonly own: readonly Problem[];
  readonly names: Names;
  readonly drafts: readonly AnyEntry[];
  readonly entries: readonly AnyEntry[];
  readonly leftOut: ReadonlyMap<string, readonly LeftOut[]>;
}

/** Above both limits of faulty entries nothing is published: they have a common cause. */
const MANY = { least: 10, share: 0.1 };

class HoldingBack {
  private readonly choices = new Map<string, VersionChoice>();
  private readonly memo = new Map<string, ReadEntry>();
  private readonly removed: RemovedEntries;
  private readonly root: string;
  private readonly gathered: Gathered;
  private readonly history: ContentHistory;
  private readonly late: readonly LateFault[];

  constructor(
    root: string,
    gathered: Gathered,
    history: ContentHistory,
    late: readonly LateFault[],
  ) {
    this.root = root;
    this.gathered = gathered;
    this.history = history;
    this.late = late;
    this.removed = new RemovedEntries(this.choices, history, gathered.data, (source) =>
      this.read(source),
    );
    for (const source of gathered.sources) this.choices.set(source.file, versionChoiceOf(source));
    for (const stray of gathered.strays) this.addStray(stray);
  }

  /** A symbolic link or folder with the name of an entry hides it: the earlier version stays. */
  private addStray(stray: Problem): void {
    const place = placeOf(stray.file, hasFolders);
    if (!place || this.choices.has(place.file)) return;
    if (this.history.versions(place.file).length === 0) return;
    const choice = versionChoiceOf({ ...place, text: undefined });
    this.choices.set(place.file, choice);
    stepDown(choice, [stray], [], this.history);
  }

  private read(source: Source): ReadEntry {
    const key = `${source.file}\n${source.text ?? "\0"}`;
    const known = this.memo.get(key);
    if (known) return known;
    const read = readSource(source);
    this.memo.set(key, read);
    return read;
  }

  private published(): readonly VersionChoice[] {
    return [...this.choices.values()].filter(({ out }) => !out);
  }

  private round(): Round {
    const published = this.published();
    const names = namesOf(published.map(({ source }) => source));
    const reads = published.map((one) => ({ one, read: this.read(one.source) }));
    const live = livePages(reads.flatMap(({ read: { entry } }) => (entry ? [entry] : [])));
    const drafted = reads.flatMap(({ read }) => (read.draft ? [read.draft] : []));
    const book = phoneBook(drafted);
    const present = { names, live, book, leads: linkFinder(drafted, this.gathered.data, names) };
    const leftOut = new Map<string, readonly LeftOut[]>();
    const drafts: AnyEntry[] = [];
    const entries: AnyEntry[] = [];
    for (const { one, read } of reads) {
      if (!read.draft) continue;
      const { entry, out } = leaveOut(read.draft, this.removed.goneFor(one, present));
      if (out.length > 0) leftOut.set(entry.file, out);
      drafts.push(entry);
      if (read.entry) entries.push({ ...entry, url: read.entry.url } as AnyEntry);
    }
    const late = published.flatMap(({ source }) =>
      this.late
        .filter(({ text, problem }) => problem.file === source.file && text === source.text)
        .map(({ problem }) => problem),
    );
    const own = [...reads.flatMap(({ read }) => read.problems), ...late];
    return { own, names, drafts, entries, leftOut };
  }

  /** Brings back deleted entries without which others cannot be shown. True when it did. */
  private revive(faulty: ReadonlySet<string>, { drafts, names }: Round): boolean {
    const wanted = drafts
      .filter(({ file }) => faulty.has(file))
      .flatMap((entry) => missingReferences(entry, names).map(entryKey));
    const found = [...new Set(wanted)].flatMap((name) => {
      const source = this.removed.sources().get(name);
      return source && !this.choices.has(source.file) ? [source] : [];
    });
    for (const source of found) this.bringBack(source);
    return found.length > 0;
  }

  private bringBack(source: Source): void {
    const choice = versionChoiceOf({ ...source, text: undefined }, true);
    this.choices.set(source.file, choice);
    stepDown(choice, [revivedProblem(source.file)], [], this.history);
  }

  /** An entry that was renamed and has a fault waits; then the one of the old name stays. */
  private keepOldName(choice: VersionChoice): boolean {
    const { draft } = this.read(choice.source);
    if (!draft || !("id" in draft)) return false;
    const old = [...this.removed.sources().values()].find((source) => {
      const before = this.read(source).draft;
      return before !== undefined && "id" in before && before.id === draft.id;
    });
    if (!old || this.choices.has(old.file)) return false;
    this.bringBack(old);
    return true;
  }

  /**
   * Brings back what every page links to and was taken away or renamed: the helplines of the urgent
   * box and the pages that no site may be without.
   */
  private keepNeeded({ names }: Round): boolean {
    const lines = (this.gathered.data?.site.urgentHelplines ?? [])
      .filter((slug) => names["helplines"]?.has(slug) !== true)
      .map((slug) => `helplines/${slug}`);
    const pages = missingPages(names).map((slug) => `pages/${slug}`);
    const missing = [...lines, ...pages].flatMap((name) => this.removed.sources().get(name) ?? []);
    const back = missing.filter(({ file }) => !this.choices.has(file));
    for (const source of back) this.bringBack(source);
    return back.length > 0;
  }

  /** Steps every faulty entry down once. True when something was faulty. */
  private stepDownFaulty(problems: readonly Problem[], round: Round): boolean {
    const files = new Map<string, Problem[]>();
    for (const problem of problems)
      files.set(problem.file, [...(files.get(problem.file) ?? []), problem]);
    if (files.size === 0) return false;
    if (this.revive(new Set(files.keys()), round)) return true;
    const numbers = phoneBook(round.drafts);
    for (const [file, own] of files) {
      const choice = this.choices.get(file);
      if (!choice) continue;
      const draft = round.drafts.find((one) => one.file === file);
      const inWords = draft ? numberFaultsInWords(draft, numbers) : [];
      const last = { ...choice };
      stepDown(
        choice,
        own,
        inWords.map(({ words }) => words),
        this.history,
      );
      if (choice.out) this.keepOldName(last);
    }
    return true;
  }

  private dataNow({ names, entries }: Round): { data?: SiteData; notes: readonly Problem[] } {
    const { data } = this.gathered;
    if (!data) return { notes: [] };
    const live = livePages(entries);
    return dataWithout(data, {
      entry: (name) => {
        const [collection = "", slug = ""] = name.split("/");
        return names[collection]?.has(slug) !== true && this.removed.onceThere(name);
      },
      page: (url) => this.removed.isPageGone(url, live),
      live: (url) => live.has(url),
    });
  }

  /** Faults in data that every page needs; with one of them nothing may be built. */
  private stops(round: Round, data: SiteData | undefined): readonly Problem[] {
    const out = [...this.choices.values()].filter((one) => one.out);
    const lost = out.filter(
      ({ source }) => this.history.versions(source.file).length > 0 || !this.history.whole,
    );
    const ids = new Set(round.entries.flatMap((entry) => ("id" in entry ? [entry.id] : [])));
    const standsElsewhere = ({ source }: VersionChoice): boolean => {
      const { draft } = this.read(source);
      return draft !== undefined && "id" in draft && ids.has(draft.id);
    };
    const urgent = lost.filter(
      (one) =>
        (one.source.collection === "helplines" && !standsElsewhere(one)) ||
        (one.source.collection === "pages" && this.removed.urlOf(one.source) === URGENT_PAGE),
    );
    const many = lost.length > Math.max(MANY.least, this.choices.size * MANY.share) ? lost : [];
    const needed = new Map(out.map((one) => [one.source.file, one.reasons] as const));
    const dataFaults = (data ? problemsOfData(this.root, data, round) : []).flatMap(
      (problem) => needed.get(problem.file) ?? [problem],
    );
    return [
      ...this.gathered.dataProblems,
      ...new Set([...dataFaults, ...[...urgent, ...many].flatMap(({ reasons }) => reasons)]),
    ];
  }

  run(): PublishableContent {
    for (;;) {
      const round = this.round();
      if (this.stepDownFaulty(round.own, round)) continue;
      if (this.keepNeeded(round)) continue;
      const { data, notes } = this.dataNow(round);
      const pictures = new Map(
        this.published().flatMap(({ pictures: folder, source: { file } }) =>
          folder === undefined ? [] : [[file, folder] as const],
        ),
      );
      const between = problemsBetween(
        this.root,
        {
          entries: olderFirst(round.entries, this.history),
          drafts: olderFirst(round.drafts, this.history),
          names: round.names,
          pictures,
        },
        data,
        this.gathered.today,
      );
      const newer = blameNewer(between, round.drafts, this.history);
      const byAge = blameNewerThanItems(newer, round.drafts, this.history);
      if (this.stepDownFaulty(byAge, round)) continue;
      return {
        content: collect(filledEntries([...round.entries].sort(byFile))),
        data,
        problems: sortProblems(this.stops(round, data)),
        held: [
          ...heldBackEntries([...this.choices.values()], this.gathered.strays, (one) => ({
            draft: this.read(one.source).draft,
            leftOut: round.leftOut.get(one.source.file) ?? [],
          })),
          ...notesOf(notes),
        ],
        pictures,
        texts: new Map(this.published().map(({ source }) => [source.file, source.text ?? ""])),
      };
    }
  }
}

/**
 * Decides which version of every entry is published. The `problems` returned are those with which
 * nothing may be built.
 */
export function holdBack(
  root: string,
  gathered: Gathered,
  history: ContentHistory,
  late: readonly LateFault[] = [],
): PublishableContent {
  return new HoldingBack(root, gathered, history, late).run();
}
