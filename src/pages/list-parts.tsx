/** Pagination of long lists: thousands of entries on one page would be megabytes of HTML. */
import type { ComponentChildren } from "preact";
import { PageTitle } from "../components/page-title/page-title.tsx";
import type { PageHead, View } from "../components/page/view.ts";
import { SectionNav } from "../components/section-nav/section-nav.tsx";

/**
 * Entries on one page: about 390 kB of cards, 30 kB compressed. A shorter list has one page.
 */
export const MAX_PER_PAGE = 400;

/** Entries under one heading, and how to show some of them. */
export interface ListGroup {
  readonly names: readonly string[];
  readonly show: (from: number, to: number) => ComponentChildren;
}

export const listGroup = <T extends { readonly name: string }>(
  entries: readonly T[],
  show: (some: readonly T[]) => ComponentChildren,
): ListGroup => ({
  names: entries.map(({ name }) => name),
  show: (from, to) => show(entries.slice(from, to)),
});

/** The groups that one part shows. */
interface Slice {
  readonly group: ListGroup;
  readonly from: number;
  readonly to: number;
}

/** Cuts groups, in their order, into parts of `most` entries; always at least one part. */
function cut(groups: readonly ListGroup[], most: number): readonly (readonly Slice[])[] {
  const parts: Slice[][] = [[]];
  let room = most;
  for (const group of groups) {
    for (let from = 0; from < group.names.length;) {
      if (room === 0) parts.push([]);
      room = room === 0 ? most : room;
      const to = Math.min(group.names.length, from + room);
      parts.at(-1)?.push({ group, from, to });
      room -= to - from;
      from = to;
    }
  }
  return parts;
}

/** One page of a list. */
export interface ListPart {
  readonly url: string;
  readonly view: () => View;
}

/**
 * What the first page places in its own layout: the entries of its part, and links to the other
 * parts.
 */
export type FirstPageParts = Readonly<Record<"entries" | "others", ComponentChildren>>;

interface Parts {
  readonly groups: readonly ListGroup[];
  /** The page at the list's own address. */
  readonly first: (part: FirstPageParts) => View;
  /**
   * The folder of the other parts, with a slash at the end; below the first, unless entries have
   * their pages there.
   */
  readonly below?: string;
  readonly most?: number;
}

const shown = (part: readonly Slice[]): ComponentChildren =>
  part.map(({ group, from, to }) => group.show(from, to));

function laterHead(head: PageHead, url: string, number: number, count: number): PageHead {
  const { kind: _, structured: __, ...rest } = head;
  return {
    ...rest,
    url,
    title: `${head.title}, part ${number}`,
    crumb: `Part ${number}`,
    description: `${head.description} Part ${number} of ${count}.`,
    crumbs: [...head.crumbs, { label: head.crumb ?? head.title, url: head.url }],
  };
}

/** The pages of a list: one, at its own address, while it is short. */
export function inParts({ groups, first, below, most = MAX_PER_PAGE }: Parts): readonly ListPart[] {
  const parts = cut(groups, most);
  const { head } = first({ entries: null, others: null });
  const urlOf = (index: number): string =>
    index === 0 ? head.url : `${below ?? head.url}${index + 1}/`;
  const nameOf = ([slice]: readonly Slice[]): string => slice?.group.names[slice.from] ?? "";
  const others = (at: number): ComponentChildren =>
    parts.length > 1 && (
      <SectionNav
        label="Parts of this list"
        items={parts.map((part, index) => ({
          label: `Part ${index + 1}: from ${nameOf(part)}`,
          url: urlOf(index),
          current: index === at,
        }))}
      />
    );
  return parts.map((part, at) => ({
    url: urlOf(at),
    view: () => {
      if (at === 0) return first({ entries: shown(part), others: others(0) });
      const title = head.crumb ?? head.title;
      return {
        head: laterHead(head, urlOf(at), at + 1, parts.length),
        body: (
          <>
            <PageTitle title={title} lead={`Part ${at + 1} of ${parts.length}.`} />
            {shown(part)}
            {others(at)}
          </>
        ),
      };
    },
  }));
}
