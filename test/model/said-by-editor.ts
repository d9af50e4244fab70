/** What the editor would say of an act: it refuses it, or says that it is saved. */
import { faultsBeside } from "../../src/cms/beside.ts";
import { checkTyped, fieldsFor } from "../../src/cms/check.ts";
import { groupToWaitFor, withNewGroup } from "../../src/cms/new-group.ts";
import { readEntryText, writeEntryText } from "../../src/model/entry-text.ts";
import { placeOf } from "../../src/model/gate/version-choice.ts";
import type { PublishableContent } from "../../src/model/gate/held-back.ts";
import { hasFolders } from "../../src/model/gate/removed-entries.ts";

export interface SaidByEditor {
  /** The text that is stored; undefined when the save is refused. */
  readonly stored: string | undefined;
  /** Why it is refused. */
  readonly words: readonly string[];
}

/** Undefined for what cannot come from a form: a file that it cannot read, or is no entry. */
export function saidByEditor(
  file: string,
  text: string,
  { content, data }: PublishableContent,
  today: string,
): SaidByEditor | undefined {
  const place = placeOf(file, hasFolders);
  if (!place || !data) return undefined;
  const { collection, slug } = place;
  const fields = fieldsFor(collection, slug);
  let typed: Readonly<Record<string, unknown>>;
  try {
    typed = readEntryText(text);
  } catch {
    return undefined;
  }
  const { faults: own, record } = checkTyped(collection, slug, typed);
  const isNew = !(content[collection] as readonly { slug: string }[]).some(
    (one) => one.slug === slug,
  );
  const beside = faultsBeside(collection, isNew ? "" : slug, record, { content, data, today });
  const name = groupToWaitFor(collection, (box) => typed[box]);
  const faults = withNewGroup([...own, ...beside], name, false);
  const words = faults.map((fault) => fault.words);
  return { words, stored: words.length > 0 ? undefined : writeEntryText(fields, typed) };
}
