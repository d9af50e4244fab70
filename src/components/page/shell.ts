import type { Pictures } from "../../format/ready-picture.ts";
import type { Library } from "../../model/library.ts";

/** What the layout needs beside the view. */
export interface Shell {
  readonly library: Library;
  /** Pictures of entries; without them pages are shown without. */
  readonly pictures?: Pictures;
  readonly assets: {
    readonly url: (name: string) => string;
    readonly weight: (names: readonly string[]) => number;
    readonly together?: (names: readonly string[]) => readonly string[];
    readonly styles?: (html: string) => { readonly css: string; readonly hash: string };
    /** Address of the danger model, if the site has one. */
    readonly danger?: string | undefined;
    readonly inPage?: { readonly code: string; readonly hash: string };
  };
}
