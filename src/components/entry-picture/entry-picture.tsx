import { useContext } from "preact/hooks";
import { ShellContext } from "../page/shell-context.ts";
import type { Pictured } from "../../format/ready-picture.ts";

interface EntryPictureProps {
  readonly entry: Pictured;
  /** Layout: across the page, or at the side of a card. */
  readonly place?: "page" | "card";
}

/** Values of `sizes`, so that a phone fetches a small copy. */
const SIZES = {
  page: "(min-width: 50rem) 46rem, 100vw",
  card: "(min-width: 40rem) 12rem, 100vw",
} as const;

/** The picture of an entry, loaded lazily. The page makes sense without it. */
export function EntryPicture({ entry, place = "page" }: EntryPictureProps) {
  const picture = useContext(ShellContext)?.pictures?.(entry);
  if (!picture) return null;
  const { alt, width, height, src, sources } = picture;
  return (
    <picture class={`entry-picture entry-picture--${place}`}>
      {sources.map(({ type, srcset }) => (
        <source type={type} srcset={srcset} sizes={SIZES[place]} />
      ))}
      <img
        class="entry-picture__img"
        src={src}
        alt={alt}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
      />
    </picture>
  );
}
