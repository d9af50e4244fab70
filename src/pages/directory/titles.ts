import type { Programme, Service } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { isDiscreet } from "../../format/discreet.ts";
import { joinAnd } from "../../format/lists.ts";
import { small } from "../../format/words.ts";

type Titled = Service | Programme;

/** Titles that a sensitive entry may take, best first: its first need, then more of them. */
function candidates({ needs }: Titled, library: Library): readonly string[] {
  const labels = needs.map((id) => library.need(id).label).filter(isDiscreet);
  const longer = labels.map((first, index) => joinAnd([first, ...labels.slice(0, index).map(small)]));
  return [...longer, "Help and advice"].map((words) => `${words}: local help`);
}

function firstFree(titles: readonly string[], taken: ReadonlySet<string>): string {
  const free = titles.find((title) => !taken.has(title));
  const last = titles[titles.length - 1] ?? "";
  for (let number = 2; free === undefined; number++) if (!taken.has(`${last} (${number})`)) return `${last} (${number})`;
  return free;
}

/** Tab titles of all sensitive services and programmes, by address: they say nothing that a glance should not read, and no two are alike. */
function discreetTitles(library: Library): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const { services, programmes } = library.content;
  return new Map(
    [...services, ...programmes].filter(({ sensitive }) => sensitive).map((entry) => {
      const title = firstFree(candidates(entry, library), taken);
      taken.add(title);
      return [entry.url, title] as const;
    }),
  );
}

const known = new WeakMap<Library, ReadonlyMap<string, string>>();

/** Words of the tab of an entry: its name, or for a sensitive one what it helps with. */
export function entryTitle(entry: Titled, library: Library): string {
  const titles = known.get(library) ?? discreetTitles(library);
  known.set(library, titles);
  return titles.get(entry.url) ?? entry.name;
}
