/** Which version of a content file is published: today's, an earlier one, or none. */
import type { CollectionName } from "../collections/index.ts";
import type { Problem } from "../problem.ts";
import { keepsSecret } from "../secret-place.ts";
import type { Source } from "./load.ts";
import type { ContentHistory } from "./content-history.ts";

/** Replaces a number that no entry has any longer. */
const NO_NUMBER = "(this number has changed)";

/** Which version of a file is published, as far as it has been decided. */
export interface VersionChoice {
  /** The version that is being tried; nothing of the file is published once `out` is true. */
  source: Source;
  /** The text in the project. */
  readonly written: string;
  out: boolean;
  /** The day the version came in, YYYY-MM-DD, when it is an earlier one. */
  on?: string;
  /** Folder of the pictures of an earlier version. */
  pictures?: string;
  /** The file was deleted and is published again, as other entries cannot be shown without it. */
  readonly revived: boolean;
  /** Numbers were taken out of the text. */
  masked: boolean;
  /** Why the version on the disk is not published as it is. */
  reasons: readonly Problem[];
  /** Versions that have been tried. */
  readonly tried: Set<string>;
}

/** The choice before any version has been refused: the text in the project. */
export function versionChoiceOf(source: Source, revived = false): VersionChoice {
  return {
    source,
    written: source.text ?? "",
    out: false,
    revived,
    masked: false,
    reasons: [],
    tried: new Set([source.text ?? ""]),
  };
}

/** True when the text was once in the history, so that its entry was once right. */
export function wasPublished(
  { source: { file, text }, on, masked }: VersionChoice,
  history: ContentHistory,
): boolean {
  return masked || on !== undefined || history.versions(file).some((one) => one.text === text);
}

/** A text in which numbers and short forms that are not allowed there are replaced by words. */
const withoutNumbers = (text: string, numbers: readonly string[]): string =>
  numbers.reduce((words, number) => words.replaceAll(number, NO_NUMBER), text);

/**
 * Takes the next version of an entry whose present one has a fault: the text without numbers that
 * no entry has any longer, then each earlier text, then none.
 */
export function stepDown(
  choice: VersionChoice,
  problems: readonly Problem[],
  unknownNumbers: readonly string[],
  history: ContentHistory,
): void {
  if (choice.reasons.length === 0) choice.reasons = problems;
  const { source } = choice;
  const onlyNumbers = unknownNumbers.length > 0 && unknownNumbers.length === problems.length;
  if (onlyNumbers && !choice.masked && wasPublished(choice, history)) {
    choice.masked = true;
    choice.source = { ...source, text: withoutNumbers(source.text ?? "", unknownNumbers) };
    return;
  }
  const earlier = history
    .versions(source.file)
    .find(({ text }) => !choice.tried.has(text) && keepsSecret(choice.written, text));
  if (!earlier) {
    choice.out = true;
    return;
  }
  choice.tried.add(earlier.text);
  choice.masked = false;
  choice.source = { ...source, text: earlier.text };
  choice.on = earlier.on;
  const pictures = earlier.pictures();
  if (pictures === undefined) delete choice.pictures;
  else choice.pictures = pictures;
}

/** The collection and slug of a content file's path, for files in the layout of the collection. */
export function placeOf(
  file: string,
  folders: (collection: string) => boolean | undefined,
):
  | { readonly collection: CollectionName; readonly slug: string; readonly file: string }
  | undefined {
  const [, collection = "", slug = "", index] =
    /^content\/([a-z]+)\/([a-z0-9-]+)(\/index)?\.md$/.exec(file) ?? [];
  return folders(collection) === (index !== undefined)
    ? { collection: collection as CollectionName, slug, file }
    : undefined;
}
