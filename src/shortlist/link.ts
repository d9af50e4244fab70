/**
 * A list as the part of a link after “#”, which a browser never sends to anybody: `1.` and then the
 * short ids, one after the other.
 */
import { readShortId, SHORT_ID_LENGTH } from "./short-id.ts";

/**
 * Number of this way to write a list. Links are kept for years: a new way gets a new number, and
 * this one is read for good.
 */
const VERSION = "1";

/** Most entries of one list: more would make a code that old phones cannot read. */
export const MAX_LISTED = 60;

export interface Read {
  /** Short ids, each once, in their order. */
  readonly ids: readonly string[];
  /** False when a part of the link was cut off or changed on its way. */
  readonly whole: boolean;
}

/** The list as a fragment without “#”; empty for an empty list. */
export const toFragment = (ids: readonly string[]): string =>
  ids.length === 0 ? "" : `${VERSION}.${ids.join("")}`;

function pieces(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / SHORT_ID_LENGTH) }, (_, at) =>
    text.slice(at * SHORT_ID_LENGTH, (at + 1) * SHORT_ID_LENGTH),
  );
}

/**
 * Reads a fragment, with or without “#” and the full stop of a sentence behind it. Undefined when
 * it is not a list, such as the name of a heading.
 */
export function fromFragment(fragment: string): Read | undefined {
  const [, version, text = ""] = /^#?(\d+)\.([\s\S]*)$/.exec(fragment.trim()) ?? [];
  if (version === undefined) return undefined;
  if (version !== VERSION) return { ids: [], whole: false };
  const read = pieces(text.replace(/[^0-9a-z]+$/i, "")).map(readShortId);
  const ids = [...new Set(read.filter((id) => id !== undefined))];
  return {
    ids: ids.slice(0, MAX_LISTED),
    whole: ids.length > 0 && ids.length <= MAX_LISTED && read.every((id) => id !== undefined),
  };
}
