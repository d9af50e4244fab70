/** What the editor's list of checks shows of each entry, and the same as a table. */
import { csv } from "../../export/csv.ts";
import { certaintyOf } from "../../freshness/certainty.ts";
import { type Due, dueEntries } from "../../freshness/due.ts";
import { editorAddress } from "../../freshness/editor-link.ts";
import { whenDue } from "../../freshness/letter.ts";
import { plainNameOf } from "../../freshness/names.ts";
import { type CheckCall, callAbout } from "../../freshness/questions.ts";
import { ringRound } from "../../freshness/ring-round.ts";
import { collections } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";

export interface DueRow extends CheckCall {
  readonly collection: string;
  /** Path of its file. */
  readonly file: string;
  readonly name: string;
  /** “Service” */
  readonly kind: string;
  readonly owner: string;
  /** “due since 1 May 2026, 12 days ago” */
  readonly when: string;
  /** “Read 21 November 2026, not yet confirmed” */
  readonly sure: string;
  /** Its form in the editor, and its page on the site. */
  readonly form: string;
  readonly page: string;
}

/** `due`: by the day of the check. `round`: what helps most readers first, due or not. */
export type DueOrder = "due" | "round";

const rowOf = (one: Due, library: Library): DueRow => ({
  ...callAbout(one.entry, library),
  collection: one.entry.collection,
  file: one.entry.file,
  name: plainNameOf(one.entry),
  kind: collections[one.entry.collection].one,
  owner: one.owner.name,
  when: whenDue(one),
  sure: certaintyOf(one.entry.checked).short,
  form: editorAddress(one.entry),
  page: one.entry.url,
});

/** The rows of a list, in its order. */
export const dueRows = (library: Library, order: DueOrder): readonly DueRow[] =>
  (order === "due" ? dueEntries(library) : ringRound(library)).map((one) => rowOf(one, library));

/**
 * The rows for a spreadsheet. It begins with a byte order mark: Excel reads a file as UTF-8 only
 * then.
 */
export function dueTable(rows: readonly DueRow[], origin: string): string {
  const head = ["name", "kind", "who runs it", "ring", "when it is answered", "look at"];
  const more = ["questions", "answer", "check", "how sure", "page", "open in the editor"];
  const lines = rows.map(({ ring, read, questions, ...row }) => [
    row.name,
    row.kind,
    row.owner,
    ring.map(({ number, who }) => `${number} (${who})`).join("; "),
    ring.flatMap(({ hours }) => hours ?? []).join("; "),
    read.join(" "),
    questions.join("\n"),
    "",
    row.when,
    row.sure,
    origin + row.page,
    origin + row.form,
  ]);
  return `\uFEFF${csv([[...head, ...more], ...lines])}`;
}
