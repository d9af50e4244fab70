import type { Service } from "../../model/collections/index.ts";

/** Where the facts of a page come from. */
export function Sources({ items }: { readonly items: Service["sources"] }) {
  if (items.length === 0) return null;
  return (
    <details class="sources">
      <summary class="sources__summary">Where this comes from</summary>
      <ul class="sources__list">
        {items.map(({ title, url, date }) => (
          <li>
            {url === undefined ? (
              title
            ) : (
              <a href={url} rel="noreferrer noopener">
                {title}
              </a>
            )}
            {date !== undefined && <span class="sources__date"> ({date})</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
