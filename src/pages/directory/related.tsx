import type { ComponentChildren } from "preact";
import type { Hub, NewsItem, Programme, Service } from "../../model/collections/index.ts";
import { byOwnOrder } from "../../format/sort-order.ts";
import { slugOf } from "../../format/slug.ts";
import type { Library } from "../../model/library.ts";
import { partialDateText } from "../../format/dates.ts";
import { knownDate } from "../../format/known-date.ts";
import { certaintyOf } from "../../freshness/certainty.ts";
import { lineText } from "../../freshness/line-note.ts";
import { FirstAndRest } from "../../components/card-list/first-and-rest.tsx";
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
      <h2 id={slugOf(title)}>{title}</h2>
      {children}
    </section>
  );
}

interface LinksProps {
  readonly title: string;
  /** Open from the start: what the reader came for. */
  readonly open?: boolean;
  readonly entries: readonly (Service | Hub | Programme)[];
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
export function EntryLinks({ title, entries, open = false }: LinksProps) {
  if (entries.length === 0) return null;
  const items = entries.map((entry) => ({
    label: entry.name,
    url: entry.url,
    text: lineText(entry),
    certainty: certaintyOf(entry.checked).kind,
  }));
  if (open)
    return (
      <Part title={title} onScreen>
        <FirstAndRest items={items} show={(some) => <LinkList items={some} />} />
      </Part>
    );
  return (
    <PartOn title={title}>
      <LinkList items={items} />
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
  const levels = [...library.entries("levels", slugs)].sort(byOwnOrder);
  return (
    <PartOn title="What kind of help this is">
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
const MAX_NEWS = 6;

/** The first newsletter items of a list; nothing when there are none. */
export function NewsLinks({ items }: { readonly items: readonly NewsItem[] }) {
  if (items.length === 0) return null;
  return (
    <PartOn title="In the newsletter">
      <LinkList
        items={items.slice(0, MAX_NEWS).map((item) => ({
          label: item.title,
          url: item.url,
          text: `${item.history ? "From the past: " : ""}${partialDateText(knownDate(item))}`,
        }))}
      />
    </PartOn>
  );
}
