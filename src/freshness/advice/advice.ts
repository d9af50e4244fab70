/**
 * Advice to an editor: what would make an entry better. It never stops a build: faults are reported
 * by the gate.
 */
import type { AnyEntry } from "../../model/collections/index.ts";
import { type Fields, isProse } from "../../model/fields/index.ts";
import { collections } from "../../model/collections/index.ts";
import { type FoundValue, labelOf, walkFields } from "../../model/gate/walk.ts";
import type { Problem, Step } from "../../model/problem.ts";

/** A word that needs its meaning beside it. */
export interface Word {
  readonly slug: string;
  /** As written in the text: the term or its abbreviation. */
  readonly word: string;
}

/** Context for advice rules besides the entry. Small, as it is sent to the editor's browser. */
export interface AdviceContext {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly words: readonly Word[];
}

/** A piece of advice and the path of the field that it is about. */
export interface Hint {
  readonly path: readonly Step[];
  readonly message: string;
}

export type AdviceRule = (entry: AnyEntry, desk: AdviceContext) => readonly Hint[];

const fieldsOf = ({ collection }: AnyEntry): Fields => {
  const { fields, body }: { readonly fields: Fields; readonly body: Fields[string] } =
    collections[collection];
  return { ...fields, body };
};

/** Fields that contain prose for readers. Names, sources and search words are not among them. */
const NOT_PROSE = new Set([
  "name",
  "title",
  "term",
  "abbreviation",
  "otherNames",
  "searchWords",
  "sources",
  "checked",
  "pictures",
  "languages",
]);

/** Every value of an entry with its field and place. */
export const fieldValues = (entry: AnyEntry): readonly FoundValue[] =>
  walkFields(fieldsOf(entry), entry as unknown as Record<string, unknown>);

/** Every text that readers read as sentences. */
export function proseOf(entry: AnyEntry): readonly {
  readonly text: string;
  readonly path: readonly Step[];
  readonly markdown: boolean;
}[] {
  return fieldValues(entry).flatMap(({ field, value, path }) =>
    typeof value === "string" && isProse(field) && !NOT_PROSE.has(String(path[0]))
      ? [{ text: value, path, markdown: field.kind === "richText" }]
      : [],
  );
}

/** Advice in the words of the CMS. */
export const toProblem = (entry: AnyEntry, { path, message }: Hint): Problem => ({
  file: entry.file,
  field: labelOf(fieldsOf(entry), path),
  message,
});
