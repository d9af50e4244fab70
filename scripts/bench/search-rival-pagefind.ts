/** Pagefind with its own index of the same entries. */
import { type Find, SHOWN, startRival } from "./search-rival.ts";

interface Pagefind {
  search(typed: string): Promise<{
    readonly results: readonly {
      data(): Promise<{ readonly url: string; readonly meta: Readonly<Record<string, string>> }>;
    }[];
  }>;
}

async function load(): Promise<Find> {
  const address = "/pagefind/pagefind.js";
  const pagefind = (await import(address)) as Pagefind;
  return async (typed) => {
    const { results } = await pagefind.search(typed);
    const found = await Promise.all(results.slice(0, SHOWN).map((one) => one.data()));
    return found.map(({ url, meta }) => ({
      url,
      name: meta["title"] ?? "",
      line: meta["line"] ?? "",
    }));
  };
}

startRival(load);
