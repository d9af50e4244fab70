import type { Pictures } from "../../format/ready-picture.ts";
import type { Library } from "../../model/library.ts";
import type { PageHead } from "./view.ts";

/** Pictures for links to pages that have none of their own; sizes in pixels. */
export interface ShareCards {
  readonly width: number;
  readonly height: number;
  /** Path of the card of a page, and what stands on it. */
  readonly of: (head: PageHead) => { readonly url: string; readonly alt: string };
}

/** The names in a rendered page that selectors of a style sheet can ask for, each once. */
export interface RecordedNames {
  /** Single classes, as they are written: “card__title”. */
  readonly classes: ReadonlySet<string>;
  /** Elements, those of HTML and of the site's own: “table”, “place-map”. */
  readonly elements: ReadonlySet<string>;
  /** Attributes of `body`. */
  readonly ofBody: ReadonlySet<string>;
}

/** What the layout needs beside the view. */
export interface Shell {
  readonly library: Library;
  /** Pictures of entries; without them pages are shown without. */
  readonly pictures?: Pictures;
  /** Without them shared links have no picture. */
  readonly cards?: ShareCards;
  readonly assets: {
    readonly url: (name: string) => string;
    readonly weight: (names: readonly string[]) => number;
    readonly together?: (names: readonly string[]) => readonly string[];
    readonly styles?: (names: RecordedNames) => { readonly css: string; readonly hash: string };
    /** Address and bytes of the danger model, if the site has one. */
    readonly danger?: { readonly urls: string; readonly bytes: number } | undefined;
    readonly inPage?: { readonly code: string; readonly hash: string };
  };
}
