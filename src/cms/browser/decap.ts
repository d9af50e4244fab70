/** The part of Decap CMS 3.16 that this page uses. Decap ships no types for it. */

/** A value of Immutable.js, which Decap keeps its entries in. */
export interface Immutable {
  readonly size: number;
  map(change: (value: unknown, key: unknown) => unknown): Immutable;
  filter(keep: (value: unknown) => boolean): Immutable;
  get(name: string): unknown;
  set(name: string, value: unknown): Immutable;
  delete(name: string): Immutable;
  toOrderedMap(): Immutable;
  sortBy(place: (value: unknown, key: unknown) => number): Immutable;
  toJS(): unknown;
}

export interface DecapEntry {
  get(name: "collection"): string;
  /** Absent for a moment while a draft becomes a published entry. */
  get(name: "slug"): string | undefined;
  get(name: "data"): Immutable;
  /** Path of its file; empty for a new one. */
  get(name: "path"): string | undefined;
  /** The text of its file when the form opened, or of unsaved work. */
  get(name: "raw"): string | undefined;
  /** The pictures of its folder; those chosen since the form opened are marked as drafts. */
  get(name: "mediaFiles"): Immutable | undefined;
  get(name: "newRecord"): boolean | undefined;
  /** Of a draft: `draft`, `pending_review`, `pending_publish`. */
  get(name: "status"): string | undefined;
  /** Who made the draft, where the git host says so. */
  get(name: "author"): string | undefined;
}

/** The methods that we use of Decap's backend for a git host or for this machine. */
export interface Storage {
  getEntry(path: string): Promise<{ readonly data: string | null }>;
  /** Single files of a section; `data` is empty for one that is not there. */
  entriesByFiles?(files: readonly unknown[]): Promise<readonly { readonly data: string | null }[]>;
  unpublishedEntry(which: {
    readonly collection: string;
    readonly slug: string;
  }): Promise<{ readonly diffs: readonly { readonly path: string; readonly id: string }[] }>;
  unpublishedEntryDataFile(
    collection: string,
    slug: string,
    path: string,
    id: string,
  ): Promise<string>;
  persistEntry(entry: SavedEntry, options: SaveOptions): Promise<unknown>;
  publishUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
  /** Throws a draft away. */
  deleteUnpublishedEntry?(collection: string, slug: string): Promise<unknown>;
  /** Deletes published files at once, past every review. */
  deleteFiles(paths: readonly string[], message: string): Promise<unknown>;
  /** A picture as it is stored. */
  getMediaFile(path: string): Promise<{ readonly file?: Blob }>;
  /** Every file of a folder on the published branch. */
  getMedia(folder: string): Promise<readonly { readonly path: string }[]>;
}

/** How an entry is saved, as Decap's backends read it. */
export interface SaveOptions {
  readonly newEntry?: boolean;
  readonly collectionName?: string;
  readonly commitMessage?: string;
  /** A draft on a branch of its own, with a status of the board. */
  readonly useWorkflow?: boolean;
  readonly unpublished?: boolean;
  readonly status?: "draft" | "pending_review" | "pending_publish";
}

/** A picture that goes to the git host. */
export interface Asset {
  readonly path: string;
  /** Its bytes; Decap's own assets have this too. */
  readonly toBase64?: () => Promise<string>;
}

/** What Decap saves: the files of an entry and the pictures chosen for it. */
export interface SavedEntry {
  readonly dataFiles: readonly {
    readonly path: string;
    readonly raw: string;
    readonly slug?: string;
  }[];
  readonly assets?: readonly Asset[];
}

export interface Backend {
  init: (config: object, options: { readonly useWorkflow?: boolean }) => Storage;
}

/** The parts of Decap's relation widget that we change. */
export interface RelationControl {
  parseNestedFields: (hit: RelationHit, field: string) => unknown;
}

/** An entry that a relation found. */
export interface RelationHit {
  readonly slug: string;
}

export interface Widget {
  readonly control: unknown;
  readonly preview: unknown;
  readonly schema: object;
}

/** What Decap gives to a preview. */
export interface PreviewProps {
  readonly entry: DecapEntry;
  /** The address at which a picture of the entry can be seen, a draft's too. */
  getAsset(path: string): { toString(): string };
}

export interface Cms {
  init(): void;
  getBackend(name: string): Backend | undefined;
  getWidget(name: string): Widget;
  registerWidget(name: string, control: unknown, preview: unknown, schema: object): void;
  registerLocale(name: string, phrases: object): void;
  registerEventListener(listener: {
    readonly name: "preSave" | "prePublish" | "preUnpublish";
    readonly handler: (event: { readonly entry: DecapEntry }) => Promise<unknown>;
  }): void;
  registerCustomFormat(
    name: string,
    extension: string,
    formatter: {
      readonly fromFile: (text: string) => object;
      readonly toFile: (data: Readonly<Record<string, unknown>>) => string;
    },
  ): void;
  registerPreviewStyle(address: string): void;
  registerPreviewTemplate(name: string, component: unknown): void;
}

declare global {
  interface Window {
    CMS?: Cms;
    CMS_MANUAL_INIT?: boolean;
    /** React's own, which Decap's bundle offers for previews. */
    h?: (type: unknown, props: object | null, ...children: unknown[]) => unknown;
  }
}
