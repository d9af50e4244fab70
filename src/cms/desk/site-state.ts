/**
 * Whether a text of an entry is on the site, from two files of the build: `state.json` has the hash
 * of each entry's text, `held-back.json` what did not go on the site and why.
 */
import { plainDate } from "../../format/dates.ts";

/** One thing that was held back, as `held-back.json` says it. */
export interface HeldRow {
  /** “services/x”, or “services/#” and a hash for an entry whose name is sensitive. */
  readonly entry: string;
  readonly stands: "earlier" | "part" | "nothing";
  /** YYYY-MM-DD */
  readonly since?: string;
  /** Hash of the text that was held back. */
  readonly text?: string;
  readonly urgent?: boolean;
  readonly reasons: readonly string[];
}

export interface SiteFiles {
  /** Hash of the text of each entry, by the entry's public name. */
  readonly entries: Readonly<Record<string, string>>;
  readonly held: readonly HeldRow[];
}

export type OnSite =
  | { readonly kind: "on the site" }
  | { readonly kind: "held back"; readonly row: HeldRow }
  /** Another text of it is on the site; a build may be under way. */
  | { readonly kind: "another text" }
  | { readonly kind: "not there" };

/** The names an entry may have in the files, and the hash of its text. */
export interface EntryLookup {
  readonly names: readonly string[];
  readonly hash: string;
}

/** What the files say of one text of one entry. */
export function onSite({ names, hash }: EntryLookup, { entries, held }: SiteFiles): OnSite {
  const row = held.find(({ entry, text }) => names.includes(entry) && text === hash);
  if (row) return { kind: "held back", row };
  const [there] = names.flatMap((name) => entries[name] ?? []);
  if (there === undefined) return { kind: "not there" };
  return there === hash ? { kind: "on the site" } : { kind: "another text" };
}

/** What readers see instead of what was held back, for the editor and for the commands. */
export function insteadOf({ stands, since }: Pick<HeldRow, "stands" | "since">): string {
  if (stands === "nothing") return "It is not on the site.";
  if (stands === "part") return "The rest of it is on the site.";
  return since === undefined
    ? "The version before is on the site."
    : `The version of ${plainDate(since)} is on the site.`;
}

/** The path of another entry, or of a file of facts, in a message. */
const FILE = / \((?:content|_data)\/[^()\s]+\)/g;
/** A fault of a file that was written outside the editor. */
const OF_FILE = /^(?:.*: )?line \d+: |hyphens/;
/** A part of a file that has another form than the editor gives it. */
const OTHER_FORM = /should be a (?:list|group of named fields)\. Write .*$/;
const FILL_IN_AGAIN = "was changed outside this editor. Fill it in again and save.";
const UNREADABLE =
  "Its file was changed outside this editor and cannot be read. Open it: the form has its words, and says what to do.";

/** A field that an older or newer form has, or that was misspelt in the file. */
const UNKNOWN = /has a field (“[^”]+”) that is not known\. .*$/;
const NOT_IN_FORM =
  "has a part, $1, that this form does not know. Load this page again; if that does not help, tell whoever looks after the site.";

/** A message of the gate for somebody who sees a form and no files. */
export const forEditors = (message: string): string =>
  OF_FILE.test(message)
    ? UNREADABLE
    : message.replace(OTHER_FORM, FILL_IN_AGAIN).replace(UNKNOWN, NOT_IN_FORM).replace(FILE, "");

/** Reasons in words for the editor, each once and with a full stop. */
export const inSentences = (reasons: readonly string[]): string =>
  [...new Set(reasons.map(forEditors))]
    .map((words) => (/[.!?…]$/.test(words) ? words : `${words}.`))
    .join(" ");

/** “Held back, because …”, in whole sentences; `reasons` are the ones to give, if others fit. */
export function heldWords(row: HeldRow, reasons: readonly string[] = row.reasons): string {
  const urgent = row.urgent === true ? "These are numbers that people ring in danger. " : "";
  return `${urgent}Held back, because of this: ${inSentences(reasons)} ${insteadOf(row)}`;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads what the two files contain; undefined when either is not what a build writes. */
export function readSiteFiles(state: unknown, heldBack: unknown): SiteFiles | undefined {
  if (!isObject(state) || !isObject(state["entries"])) return undefined;
  if (!isObject(heldBack) || !Array.isArray(heldBack["held"])) return undefined;
  return {
    entries: state["entries"] as SiteFiles["entries"],
    held: heldBack["held"] as readonly HeldRow[],
  };
}
