import type { ComponentChildren } from "preact";

interface LinkListProps {
  readonly items: readonly {
    readonly label: string;
    readonly url: string;
    readonly text?: string | undefined;
    /** What follows the sentence. */
    readonly more?: ComponentChildren;
  }[];
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
