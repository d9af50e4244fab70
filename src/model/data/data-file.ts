import type { Fields } from "../fields/index.ts";

/** A file of `_data/`. */
export interface DataFile<F extends Fields = Fields> {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /**
   * Written by a command, or by whoever sets the site up, and too long for a form: the CMS does not
   * show it.
   */
  readonly frozen?: true;
  /** The file is optional: a missing one counts as empty. */
  readonly mayBeAbsent?: true;
  readonly fields: F;
}
