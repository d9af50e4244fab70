import { Icon, type IconName } from "../icon/icon.tsx";
import type { PageLink } from "./link-list.tsx";

interface LinkTilesProps {
  readonly items: readonly (PageLink & { readonly icon: IconName })[];
}

/** Pages to choose from, each a tile with the drawing of what it is about. */
export function LinkTiles({ items }: LinkTilesProps) {
  return (
    <ul class="link-tiles">
      {items.map(({ label, url, text, icon }) => (
        <li class="link-tiles__item">
          <Icon name={icon} />
          <a class="link-tiles__link" href={url}>
            {label}
          </a>
          {text !== undefined && <p class="link-tiles__text">{text}</p>}
        </li>
      ))}
    </ul>
  );
}
