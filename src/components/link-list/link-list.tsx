import type { ComponentChildren } from "preact";
import type { CertaintyKind } from "../../freshness/certainty.ts";

/** A page to go to, with a sentence on it. */
export interface PageLink {
  readonly label: string;
  readonly url: string;
  readonly text?: string | undefined;
  /** How sure the entry is to which it leads. */
  readonly certainty?: CertaintyKind;
}

interface LinkListProps {
  readonly items: readonly (PageLink & {
    /** What follows the sentence. */
    readonly more?: ComponentChildren;
  })[];
}

/** Links with room for a thumb, each with a sentence if it needs one. */
export function LinkList({ items }: LinkListProps) {
  if (items.length === 0) return null;
  return (
    <ul class="link-list">
      {items.map(({ label, url, text, certainty, more }) => (
        <li class="link-list__item" data-certainty={certainty}>
          <a
            class="link-list__link"
            href={url}
            rel={url.startsWith("https:") ? "noreferrer noopener" : undefined}
          >
            {label}
          </a>
          {text !== undefined && <p class="link-list__text">{text}</p>}
          {more}
        </li>
      ))}
    </ul>
  );
}
