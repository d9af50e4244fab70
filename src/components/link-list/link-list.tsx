import type { ComponentChildren } from "preact";

/** A page to go to, with a sentence on it. */
export interface PageLink {
  readonly label: string;
  readonly url: string;
  readonly text?: string | undefined;
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
      {items.map(({ label, url, text, more }) => (
        <li class="link-list__item">
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
