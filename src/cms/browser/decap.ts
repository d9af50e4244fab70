/** The part of Decap CMS 3.16 that this page speaks to. Decap ships no types for it. */

/** A value of Immutable.js, which Decap keeps its entries in. */
export interface Immutable {
  readonly size: number;
  map(change: (value: unknown, key: unknown) => unknown): Immutable;
  filter(keep: (value: unknown) => boolean): Immutable;
  toOrderedMap(): Immutable;
  sortBy(place: (value: unknown, key: unknown) => number): Immutable;
  toJS(): unknown;
}

export interface DecapEntry {
  get(name: "collection"): string;
  /** Absent for a moment while a draft becomes a published entry. */
  get(name: "slug"): string | undefined;
  get(name: "data"): Immutable;
}

/** Decap's relation widget, as far as we change it. */
export interface RelationControl {
  parseNestedFields: (hit: Hit, field: string) => unknown;
}

/** An entry that a relation found. */
export interface Hit {
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
  getWidget(name: string): Widget;
  registerWidget(name: string, control: unknown, preview: unknown, schema: object): void;
  registerLocale(name: string, phrases: object): void;
  registerEventListener(listener: { readonly name: "preSave"; readonly handler: (event: { readonly entry: DecapEntry }) => unknown }): void;
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
