import type { ComponentChildren } from "preact";
import type { CollectionName, NewsItem, Service } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { plainDate } from "../../format/dates.ts";
import { groupedBy, onceFor } from "../../format/once-for.ts";
import { certaintyOf, type Check } from "../../freshness/certainty.ts";
import { Fold } from "../../components/fold/fold.tsx";
import { LinkList } from "../../components/link-list/link-list.tsx";

interface PartProps {
  readonly title: string;
  /** Left out on paper, where links lead nowhere. */
  readonly onScreen?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a page with its heading. */
export function Part({ title, onScreen = false, children }: PartProps) {
  return (
    <section class={onScreen ? "on-screen" : undefined}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface LinksProps {
  readonly title: string;
  readonly entries: readonly {
    readonly name: string;
    readonly url: string;
    readonly summary: string;
    readonly checked: Check;
  }[];
}

/** A part that leads on to other pages, folded, and left out on paper. */
export function PartOn({ title, children }: Pick<PartProps, "title" | "children">) {
  return (
    <div class="on-screen">
      <Fold title={title}>{children}</Fold>
    </div>
  );
}

/** Other entries, each with its sentence; nothing when there are none. */
export function EntryLinks({ title, entries }: LinksProps) {
  if (entries.length === 0) return null;
  return (
    <PartOn title={title}>
      <LinkList
        items={entries.map(({ name, url, summary, checked }) => ({
          label: name,
          url,
          text: certaintyOf(checked).kind === "unsure" ? `${summary} Not confirmed.` : summary,
        }))}
      />
    </PartOn>
  );
}

/** Levels of need in the family's words, with the official name beside. */
export function LevelLinks({
  slugs,
  library,
}: {
  readonly slugs: readonly string[];
  readonly library: Library;
}) {
  if (slugs.length === 0) return null;
  const levels = [...library.entries("levels", slugs)].sort((a, b) => a.order - b.order);
  return (
    <PartOn title="How much help this is">
      <LinkList
        items={levels.map(({ familyName, name, url }) => ({
          label: familyName,
          url,
          text: `Professionals call it: ${name}`,
        }))}
      />
    </PartOn>
  );
}

/** A longer list would push the rest of the page away. */
const MOST_NEWS = 6;

/** The first newsletter items of a list; nothing when there are none. */
export function NewsLinks({ items }: { readonly items: readonly NewsItem[] }) {
  if (items.length === 0) return null;
  return (
    <PartOn title="In the newsletter">
      <LinkList
        items={items.slice(0, MOST_NEWS).map(({ title, url, date, history }) => ({
          label: title,
          url,
          text: `${history ? "From the past: " : ""}${plainDate(date)}`,
        }))}
      />
    </PartOn>
  );
}

/**
 * Running services in the order of the alphabet, by what they help with; many share all of their
 * needs.
 */
function runningByNeeds({ content: { services } }: Library): readonly (readonly Service[])[] {
  const running = services
    .filter(({ status }) => status === "active")
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  return [...groupedBy(running, ({ needs }) => [[...needs].sort().join(" ")]).values()];
}

/** Less in common than this is no likeness: one need of five. */
const LEAST_ALIKE = 0.25;

/**
 * The needs that make others alike: of a page about danger only those that are about danger too, as
 * a group for gardening is no help like a refuge.
 */
function mainNeeds(needs: ReadonlySet<string>, library: Library): ReadonlySet<string> {
  const sensitive = [...needs].filter((need) => library.need(need).sensitive);
  return sensitive.length > 0 ? new Set(sensitive) : needs;
}

/** How much of two lists of needs is common to both, from 0 to 1. */
function share(needs: ReadonlySet<string>, others: readonly string[]): number {
  const common = others.filter((need) => needs.has(need)).length;
  return common / (others.length + needs.size - common);
}

/**
 * At most `most` running services for some needs: those with the most needs in common first, then A
 * to Z.
 */
function mostAlike(needs: ReadonlySet<string>, library: Library, most: number): readonly Service[] {
  const main = mainNeeds(needs, library);
  const found = onceFor(library, runningByNeeds).flatMap((alike) => {
    const others = alike[0]?.needs ?? [];
    const score = others.some((need) => main.has(need)) ? share(needs, others) : 0;
    return score >= LEAST_ALIKE ? alike.slice(0, most).map((service) => ({ service, score })) : [];
  });
  return found
    .sort((a, b) => b.score - a.score || a.service.name.localeCompare(b.service.name, "en"))
    .slice(0, most)
    .map(({ service }) => service);
}

/**
 * What was found for the same needs before: pages with the same needs differ only in leaving
 * themselves out.
 */
const foundBefore = (_: Library): Map<string, readonly Service[]> => new Map();

/** Running services that share needs with an entry. Computed once for each set of needs. */
export function similarServices(
  entry: {
    readonly collection: CollectionName;
    readonly slug: string;
    readonly needs: readonly string[];
  },
  library: Library,
  most = 4,
): readonly Service[] {
  const key = `${most} ${entry.needs.join(" ")}`;
  const before = onceFor(library, foundBefore);
  const found = before.get(key) ?? mostAlike(new Set(entry.needs), library, most + 1);
  before.set(key, found);
  return found
    .filter(({ slug }) => entry.collection !== "services" || slug !== entry.slug)
    .slice(0, most);
}
