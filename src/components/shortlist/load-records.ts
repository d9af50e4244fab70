import type { ListRecord, ListRecords } from "../../shortlist/record.ts";

/**
 * Fetches the facts of all entries; undefined when that fails. The request is the same whatever is
 * on the list.
 */
export async function loadRecords(url: string): Promise<readonly ListRecord[] | undefined> {
  try {
    const answer = await fetch(url, { credentials: "omit" });
    if (!answer.ok) return undefined;
    return ((await answer.json()) as ListRecords).entries;
  } catch {
    return undefined;
  }
}
