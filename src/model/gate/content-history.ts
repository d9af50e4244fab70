/** Interface to earlier versions of the content, implemented by `scripts/earlier-versions.ts`. */

/** A text that a file once had. */
export interface Earlier {
  readonly text: string;
  /** The day it was put in, YYYY-MM-DD. */
  readonly on: string;
  /** An absolute folder with the entry's pictures as they were then. */
  pictures(): string | undefined;
}

export interface ContentHistory {
  /** Earlier texts of a file, newest first; the present one may be among them. */
  versions(file: string): readonly Earlier[];
  /** When a file first came in, in seconds since 1970; undefined when it never did. */
  since(file: string): number | undefined;
  /** Content files that were in the project once and no longer are. */
  removed(): readonly string[];
  /** True when a file without earlier texts was certainly never on the site. */
  readonly whole: boolean;
}

/** A project without a history. */
export const NO_HISTORY: ContentHistory = {
  versions: () => [],
  since: () => undefined,
  removed: () => [],
  whole: false,
};
