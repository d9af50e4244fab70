import type { PageLink } from "./link-list.tsx";

/** Pages to read one after the other, with their numbers. */
export function LinkSteps({ items }: { readonly items: readonly PageLink[] }) {
  return (
    <ol class="link-steps">
      {items.map(({ label, url, text }) => (
        <li class="link-steps__item">
          <a class="link-steps__link" href={url}>
            {label}
          </a>
          {text !== undefined && <p class="link-steps__text">{text}</p>}
        </li>
      ))}
    </ol>
  );
}
