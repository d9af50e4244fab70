/** What was held back, in words for editors and for pipelines. */
import { isSlug } from "../../format/slug.ts";
import type { AnyEntry } from "../collections/index.ts";
import type { Problem } from "../problem.ts";
import { namesRefuge } from "../secret-place.ts";
import type { LeftOut } from "./leave-out.ts";
import type { Loaded } from "./load.ts";
import { byFile } from "./older-entry.ts";
import { fieldsOf } from "./read-entry.ts";
import type { VersionChoice } from "./version-choice.ts";
import { labelOf } from "./walk.ts";

/** An entry or a file whose version on the site differs from the project's. */
export interface HeldBack {
  readonly file: string;
  /** Collection and slug, “services/x”; absent for an unexpected file. */
  readonly entry?: string;
  /** The date of a newsletter item, YYYY-MM-DD. */
  readonly day?: string;
  /** What is on the site instead: an earlier version, this one in part, or nothing. */
  readonly stands: "earlier" | "part" | "nothing";
  /** The day the earlier version came in, YYYY-MM-DD. */
  readonly since?: string;
  /** The text that was held back, where there is one. */
  readonly text?: string;
  /** True when a number to ring in danger may be an old one. */
  readonly urgent: boolean;
  readonly sensitive: boolean;
  readonly reasons: readonly Problem[];
}

/** A fault that shows only when a version is made into pages, such as a picture cut short. */
export interface LateFault {
  /** The text of the version that has it. */
  readonly text: string;
  readonly problem: Problem;
}

/** Content that a site can be built from, and what was held back to get there. */
export interface PublishableContent extends Loaded {
  readonly held: readonly HeldBack[];
  /** Folders of pictures of earlier versions, by file. */
  readonly pictures: ReadonlyMap<string, string>;
  /** The published text, by file. */
  readonly texts: ReadonlyMap<string, string>;
}

function leftOutProblem({ collection, file }: AnyEntry, { path, name }: LeftOut): Problem {
  return {
    file,
    field: labelOf(fieldsOf(collection), path),
    message: `“${name}” is not on the site, so it was left out here. Choose another, or take it out.`,
    target: name,
  };
}

/** A line of a file that cannot be read, by which the entry asks for discretion. */
const SAYS_SENSITIVE = /^[ \t]*["']?sensitive["']?[ \t]*:(?![ \t]*["']?(?:false|no|off)\b)/im;

/** True when the name of an entry may not be read by everybody. */
const isSensitive = (draft: AnyEntry | undefined, text: string): boolean =>
  draft === undefined ? SAYS_SENSITIVE.test(text) : "sensitive" in draft && draft.sensitive;

/** The day of a newsletter item whose file cannot be read: as written, or as in its name. */
const dayWritten = (text: string, slug: string): string | undefined =>
  (/^date:[ \t]*["']?(\d{4}-\d{2}-\d{2})/m.exec(text) ??
    /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(slug))?.[1];

/** The folders and the name of a file, without the ending. */
const partsOf = (file: string): readonly string[] =>
  file
    .replace(/^content\//, "")
    .replace(/\.[a-z0-9]{1,5}$/, "")
    .split("/");

/** Every entry not published as it is in the project, and every unexpected file. */
export function heldBackEntries(
  choices: readonly VersionChoice[],
  strays: readonly Problem[],
  of: (choice: VersionChoice) => {
    readonly draft: AnyEntry | undefined;
    readonly leftOut: readonly LeftOut[];
  },
): readonly HeldBack[] {
  const entries = choices.flatMap((choice): HeldBack[] => {
    const { source, out, on, reasons } = choice;
    const { draft, leftOut } = of(choice);
    const day =
      source.collection !== "news"
        ? undefined
        : draft?.collection === "news"
          ? draft.date
          : dayWritten(choice.written, source.slug);
    const missing = out || !draft ? [] : leftOut.map((one) => leftOutProblem(draft, one));
    if (reasons.length + missing.length === 0) return [];
    return [
      {
        file: source.file,
        entry: `${source.collection}/${source.slug}`,
        ...(day === undefined ? {} : { day }),
        stands: out ? "nothing" : on === undefined ? "part" : "earlier",
        ...(out || on === undefined ? {} : { since: on }),
        ...(choice.revived ? {} : { text: choice.written }),
        urgent: source.collection === "helplines" && reasons.length > 0,
        // Its name may give away where people hide.
        sensitive:
          isSensitive(draft, choice.written) ||
          namesRefuge(choice.written) ||
          namesRefuge(source.slug),
        reasons: [...reasons, ...missing],
      },
    ];
  });
  const named = new Set(entries.map(({ file }) => file));
  const files = strays.filter(({ file }) => !named.has(file)).map(ofProblem);
  return [...entries, ...files].sort(byFile);
}

/** A file that is no entry. Its name is shown when each part could be part of an address. */
function ofProblem(problem: Problem): HeldBack {
  const { file } = problem;
  const parts = partsOf(file);
  const [collection, name = ""] = parts;
  const day = collection === "news" ? dayWritten("", name) : undefined;
  return {
    file,
    ...(day === undefined ? {} : { day }),
    stands: "nothing",
    urgent: file.startsWith("content/helplines/"),
    sensitive: !parts.every((part) => isSlug(part)) || namesRefuge(file),
    reasons: [problem],
  };
}

/** Rows of the site's own lists that were left out. */
export const notesOf = (notes: readonly Problem[]): readonly HeldBack[] =>
  notes
    .filter((note, at) => notes.findIndex(({ message }) => message === note.message) === at)
    .map((problem) => ({ ...ofProblem(problem), stands: "part", sensitive: false }));
