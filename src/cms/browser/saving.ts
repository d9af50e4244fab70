/**
 * The last look at an entry before it is saved: empty fields out, and nothing that the gate would
 * refuse.
 */
import { tidyRecord } from "../../model/entry-text.ts";
import { check, fieldsFor } from "../check.ts";
import { faultsBeside } from "../beside.ts";
import type { PreviewSite } from "../preview/preview.tsx";
import { pictureFaults, withOwnId } from "./copied-entry.ts";
import type { DecapEntry, Immutable } from "./decap.ts";
import { DATA_SECTION } from "../sections.ts";
import { Refused } from "./refused.ts";
import { inOrder, withoutEmpty } from "./tidy.ts";

/**
 * What is to be saved. Throws with the gate's own sentences, which the editor then shows. `site` is
 * the rest of the site, beside which it is looked at; it may not have come.
 */
export function beforeSaving(entry: DecapEntry, site?: PreviewSite): Immutable {
  const section = entry.get("collection");
  const slug = entry.get("slug") ?? "";
  const written = inOrder(entry.get("data"), fieldsFor(section, slug));
  const full = section === DATA_SECTION ? written : withoutEmpty(written);
  const data = site ? withOwnId(entry, full, site) : full;
  const { faults: own, record } = check(
    section,
    slug,
    section === DATA_SECTION
      ? data.toJS()
      : tidyRecord(fieldsFor(section, slug), data.toJS() as Readonly<Record<string, unknown>>),
  );
  const isNew = entry.get("newRecord") === true;
  const beside = site ? faultsBeside(section, isNew ? "" : slug, record, site) : [];
  const faults = [...own, ...beside, ...pictureFaults(entry, record)];
  if (faults.length > 0) throw new Refused(faults);
  return data;
}
