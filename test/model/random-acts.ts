/** Random edits of a site, generated from a seed: the same seed gives the same edits. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "../../scripts/files-in.ts";
import { collectionNames, type CollectionName } from "../../src/model/collections/index.ts";
import type { Earlier, ContentHistory } from "../../src/model/gate/content-history.ts";
import { entryPath, entryWith, type FixtureSite, picturesOf } from "./fixture-site.ts";

/** Mulberry32: a generator of numbers from 0 to below 1. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A file that an act wrote, and the text that it wrote; nothing when it took the file away. */
export interface Done {
  readonly what: string;
  readonly file: string;
  readonly text: string | undefined;
  /** The path that it had before it was renamed. */
  readonly from?: string;
  /** The editor took it, so that it says “saved”. */
  readonly saved?: true;
  /** Nothing that the site is made from changed: a draft was kept or thrown away. */
  readonly isDraft?: true;
}

const PASTED = [
  "Come along\u00a0– it\u2019s free \u2026 \u00a31",
  "# Big heading\n\n·     Tombola",
  "<b>bold</b>",
  "![](https://example.org/a.png)",
  "[here](https://example.org/)",
  "Ring 01632 960123",
  "\u0000hidden",
  "\u200b\u202eback",
  "---\n\nnot: fields",
  "| a | b |\n|---|---|",
  "See [a page](/services/no-such-page/).",
] as const;
const TIMES = ["half six", "'8'", "'6.30'", "25:99", "6pm", "'18:30'", "9.30am to 8"] as const;
/** A draft that is kept elsewhere and not on the site: a branch of its own. */
type Draft = Pick<Done, "file"> & { readonly text: string };
const DATES = ["2026-02-30", "1.5.2026", "tomorrow", "2026-13-01", "''"] as const;

/** A site under edit; every edit becomes part of its history. */
export class Acts {
  readonly past: ContentHistory;
  private readonly site: FixtureSite;
  private readonly random: () => number;
  private readonly history = new Map<string, Earlier[]>();
  /** How many acts there were. */
  count = 0;
  private drafts: readonly Draft[] = [];

  constructor(site: FixtureSite, seed: number) {
    this.site = site;
    this.random = generator(seed);
    for (const file of this.files()) this.remember(file);
    this.past = {
      versions: (file) => this.history.get(file) ?? [],
      since: (file) => {
        const first = this.history.get(file)?.at(-1);
        return first && Number(first.on.slice(-2));
      },
      removed: () => [...this.history.keys()].filter((file) => !this.files().includes(file)),
      whole: true,
    };
  }

  /** Content files that are there, in a fixed order. */
  files(): readonly string[] {
    return filesIn(join(this.site.root, "content"))
      .filter((file) => file.endsWith(".md"))
      .map((file) => `content/${file}`);
  }

  private remember(file: string): void {
    const text = this.site.read(file);
    const day = `2026-05-${String(10 + this.count)}`;
    const versions = this.history.get(file) ?? [];
    const one: Earlier = { text, on: day, pictures: () => undefined };
    if (versions[0]?.text !== text) this.history.set(file, [one, ...versions]);
  }

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }

  private write(what: string, file: string, text: string): Done {
    this.site.write(file, text);
    return { what, file, text };
  }

  private edit(what: string, change: (text: string) => string, files = this.files()): Done {
    const file = this.pick(files);
    return this.write(`${what} ${file}`, file, change(this.site.read(file)));
  }

  private newEntry(): Done {
    const collection = this.pick<CollectionName>(collectionNames);
    const slug = this.pick([
      "new-one",
      "cafe",
      `day-${this.count}`,
      "CON",
      "two  words",
      "new-one-2",
    ]);
    const number = this.random() < 0.2 ? 1 : 100 + this.count;
    const text = entryWith(collection, "---\n---\n", number);
    return this.write(`new ${collection}/${slug}`, entryPath(collection, slug), text);
  }

  /** An entry that is begun and has one field; its collection has a page that lists it. */
  private halfEntry(): Done {
    const collection = this.pick<CollectionName>([
      "services",
      "hubs",
      "programmes",
      "organisations",
    ]);
    const file = entryPath(collection, `half-${this.count}`);
    return this.write(`half ${file}`, file, "---\nname: Half of it\n---\n");
  }

  private rename(): Done {
    const file = this.pick(this.files());
    const text = this.site.read(file);
    const to = file.endsWith("/index.md")
      ? file.replace(/[^/]+\/index\.md$/, "2026-06-01-renamed/index.md")
      : file.replace(/[^/]+\.md$/, "renamed.md");
    this.site.remove(file);
    return { ...this.write(`rename ${file}`, to, text), from: file };
  }

  private remove(): Done {
    const file = this.pick(this.files().filter((one) => !one.includes("/helplines/")));
    this.site.remove(file);
    return { what: `delete ${file}`, file, text: undefined };
  }

  private picture(): Done {
    const [file = ""] = this.files().filter((one) => one.startsWith("content/news/"));
    const folder = file.replace(/index\.md$/, "");
    if (folder === "") return this.newEntry();
    const name = this.pick(["IMG_1.HEIC", "plants.png", "plants.png", "drawing.svg", "two.png"]);
    const bytes = new Uint8Array(this.pick([0, 8, 20, 200])).fill(0x89);
    this.site.write(`${folder}${name}`, bytes);
    return { what: `picture ${name}`, file: `${folder}${name}`, text: "" };
  }

  private twoEditors(): Done {
    const file = this.pick(this.files());
    const before = this.site.read(file);
    this.write("first editor", file, before.replace("---\n\n", "---\n\nFirst editor. "));
    this.remember(file);
    return this.write(`two editors ${file}`, file, `<<<<<<< HEAD\n${before}=======\n${before}`);
  }

  /** Keeps a change or a new entry as a draft: nothing on the site changes. */
  private keepDraft(): Done {
    const isNew = this.random() < 0.5;
    const file = isNew
      ? entryPath("news", `2026-05-2${this.count % 10}-draft`)
      : this.pick(this.files());
    const text = isNew
      ? entryWith("news", "---\n---\n", 300 + this.count)
      : this.site.read(file).replace(/^(summary: .*)$/m, `$1 Draft ${this.count}.`);
    this.drafts = [...this.drafts.filter((one) => one.file !== file), { file, text }];
    return { what: `draft of ${file}`, file, text: undefined, isDraft: true };
  }

  private throwDraftAway(): Done {
    const [draft, ...others] = this.drafts;
    if (!draft) return this.keepDraft();
    this.drafts = others;
    return {
      what: `throw the draft of ${draft.file} away`,
      ...draft,
      text: undefined,
      isDraft: true,
    };
  }

  /** Puts a draft on the site, whatever was done to the entry since it was begun. */
  private publishDraft(): Done {
    const [draft, ...others] = this.drafts;
    if (!draft) return this.keepDraft();
    this.drafts = others;
    return this.write(`publish the draft of ${draft.file}`, draft.file, draft.text);
  }

  /** A whole picture that an entry names, in the place of the one before. */
  private anotherPicture(): Done {
    const items = this.files().filter((one) => /^ {2}- src: /m.test(this.site.read(one)));
    if (items.length === 0) return this.newEntry();
    const file = this.pick(items);
    const [{ bytes } = { bytes: new Uint8Array() }] = picturesOf("news");
    const name = `picture-${this.count}.png`;
    this.site.write(file.replace(/index\.md$/, name), bytes);
    const text = this.site.read(file).replace(/^( {2}- src: ).*$/m, `$1${name}`);
    return this.write(`another picture for ${file}`, file, text);
  }

  private asSaved(done: Done, editor: (file: string, text: string) => string | undefined): Done {
    const { file, text } = done;
    const stored = text === undefined || done.isDraft ? undefined : editor(file, text);
    if (stored === undefined) return done;
    return { ...done, ...this.write(done.what, file, stored), saved: true };
  }

  private referenceRemoved(): Done {
    return this.edit("reference", (text) =>
      text.replace(/^(\s*- |organisation: |group: )(example-\w+|play-group)$/m, "$1no-such-one"),
    );
  }

  /**
   * Does one act and returns what it did. `editor` gives the text that the editor stores for what
   * was written, or nothing when it refuses it; refused words come by another way all the same.
   */
  next(editor: (file: string, text: string) => string | undefined): Done {
    this.count++;
    const acts: readonly (() => Done)[] = [
      () => this.newEntry(),
      () => this.halfEntry(),
      () => this.edit("edit", (text) => text.replace(/^(summary: .*)$/m, `$1 Part ${this.count}.`)),
      () => this.edit("paste into", (text) => `${text}\n${this.pick(PASTED)}\n`),
      () =>
        this.edit("date in", (text) =>
          text.replace(/^(\s*(?:date|on): ).*$/m, `$1${this.pick(DATES)}`),
        ),
      () =>
        this.edit("cut short", (text) => text.slice(0, Math.floor(text.length * this.random()))),
      () => this.edit("line ends of", (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`),
      () => this.edit("close", (text) => text.replace("status: active", "status: defunct")),
      () => this.edit("number in", (text) => text.replace(/01632 96\d+/, "01632 96012")),
      () => this.rename(),
      () => this.remove(),
      () => this.picture(),
      () => this.twoEditors(),
      () => this.referenceRemoved(),
      () => this.keepDraft(),
      () => this.publishDraft(),
      () => this.throwDraftAway(),
      () => this.anotherPicture(),
      () =>
        this.edit("time in", (text) =>
          text.replace(
            /^(\s*(?:- )?(?:opensAt|closesAt|startTime|endTime): ).*$/m,
            `$1${this.pick(TIMES)}`,
          ),
        ),
      () =>
        this.edit("group of", (text) =>
          text.replace(/^group: .*$/m, "newGroup: Dock Street Singers"),
        ),
    ];
    const done = this.asSaved(this.pick(acts)(), editor);
    if (existsSync(join(this.site.root, done.file)) && done.file.endsWith(".md"))
      this.remember(done.file);
    return done;
  }
}
