/** The helplines that a new place starts with: national ones, without local details. */
import { helplines } from "../../src/model/collections/helplines.ts";
import type { Helpline } from "../../src/model/collections/index.ts";
import { readEntryText, writeEntryText } from "../../src/model/entry-text.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Fields without which a helpline still says whom to ring and when. */
const MAY_GO = ["website", "otherNames", "searchWords", "notConfirmed", "sources"] as const;

/** Names of other entries in a text: `{phone:childline}` or a link to a page of this site. */
const REFERENCE = /\{(?:phone|text|email):([a-z0-9-]+)\}|\]\(\//g;

function refersTo(value: unknown, kept: ReadonlySet<string>): boolean {
  const text = JSON.stringify(value);
  return [...text.matchAll(REFERENCE)].every(([, slug]) => slug !== undefined && kept.has(slug));
}

/** A value without list items for which `isRight` is false; undefined when none is left. */
function rightPart(value: unknown, isRight: (part: unknown) => boolean): unknown {
  if (Array.isArray(value)) return value.filter(isRight);
  return isRight(value) ? value : undefined;
}

/** The slugs of the helplines that are the same everywhere. */
export const nationalSlugs = (all: readonly Helpline[]): ReadonlySet<string> =>
  new Set(all.filter(({ national }) => national === true).map(({ slug }) => slug));

/**
 * The text of a helpline's file for the new place. Throws when what it cannot do without names the
 * old place.
 */
export function keptText(
  source: string,
  { slug }: Pick<Helpline, "slug">,
  kept: ReadonlySet<string>,
  namesPlace: (text: string) => boolean,
): string {
  const isRight = (part: unknown): boolean =>
    !namesPlace(JSON.stringify(part)) && refersTo(part, kept);
  const data: Fields = readEntryText(source);
  const lighter: Fields = {
    ...data,
    ...Object.fromEntries(MAY_GO.map((name) => [name, rightPart(data[name] ?? [], isRight)])),
  };
  if (!isRight(lighter))
    throw new Error(
      `content/helplines/${slug}.md is said to be the same everywhere, but names this place or an entry of it. Take the tick at “${helplines.fields.national.label}” out, or change its words.`,
    );
  return writeEntryText({ ...helplines.fields, body: helplines.body }, lighter);
}
