/** MiniSearch with its own serialised index, with prefix and fuzzy matching. */
import { type Find, type ShownDoc, SHOWN, startRival } from "./search-rival.ts";

async function load(): Promise<Find> {
  const [{ default: MiniSearch }, answer] = await Promise.all([
    import("minisearch"),
    fetch("/minisearch/index.json"),
  ]);
  const index = await MiniSearch.loadJSONAsync(await answer.text(), {
    fields: ["name", "also", "line", "place", "more", "topics", "areas"],
    storeFields: ["name", "line", "url"],
  });
  return (typed) =>
    index
      .search(typed, { prefix: true, fuzzy: 0.2, boost: { name: 3 } })
      .slice(0, SHOWN) as unknown as ShownDoc[];
}

startRival(load);
