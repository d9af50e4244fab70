import type { Programme, Service } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { isDiscreet } from "../../format/discreet.ts";
import { joinAnd } from "../../format/lists.ts";
import { memoizeOn } from "../../format/memoize-on.ts";
import { small } from "../../format/words.ts";

type Titled = Service | Programme;

/**
 * Possible tab titles of a sensitive entry, best first: its first need, then with more of them. A
 * need that is itself revealing is left out.
 */
function candidates({ needs }: Titled, library: Library): readonly string[] {
  const [first = "", ...others] = needs.map((id) => library.need(id).label);
  if (!isDiscreet(first) || first === "") return ["Help and advice near you"];
  const more = others.filter(isDiscreet).map(small);
  return Array.from(
    { length: more.length + 1 },
    (_, most) => `${joinAnd([first, ...more.slice(0, most)])}: local help`,
  );
}

function firstFree(titles: readonly string[], taken: ReadonlySet<string>): string {
  const free = titles.find((title) => !taken.has(title));
  const last = titles[titles.length - 1] ?? "";
  for (let number = 2; free === undefined; number++)
    if (!taken.has(`${last} (${number})`)) return `${last} (${number})`;
  return free;
}

/**
 * Tab titles of all sensitive services and programmes, by address: they say nothing that a glance
 * should not read, and no two are alike.
 */
function discreetTitles(library: Library): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const { services, programmes } = library.content;
  return new Map(
    [...services, ...programmes]
      .filter(({ sensitive }) => sensitive)
      .map((entry) => {
        const title = firstFree(candidates(entry, library), taken);
        taken.add(title);
        return [entry.url, title] as const;
      }),
  );
}

/** Words of the tab of an entry: its name, or for a sensitive one what it helps with. */
export function entryTitle(entry: Titled, library: Library): string {
  return memoizeOn(library, discreetTitles).get(entry.url) ?? entry.name;
}
