import type { ReadyPicture } from "../../format/ready-picture.ts";
import type { PageHead } from "./view.ts";
import type { Shell } from "./shell.ts";

interface SharedCardProps {
  readonly head: PageHead;
  readonly shell: Shell;
}

/**
 * The part of the site that a page belongs to: “news” for “/news/2026/”; nothing for “/404.html”.
 */
export const sectionOf = (url: string): string => /^\/([^/]+)\//.exec(url)?.[1] ?? "";

/** The largest JPEG of a picture: services that draw cards read no AVIF, and some no WebP. */
function largestJpeg({ sources, src }: ReadyPicture): string {
  const jpeg = sources.find(({ type }) => type === "image/jpeg");
  return jpeg?.srcset.split(", ").at(-1)?.split(" ")[0] ?? src;
}

/** The picture of a shared link: the entry's own, or the card of the page's part of the site. */
function Picture({ head, shell: { library, pictures, cards } }: SharedCardProps) {
  const { site } = library.data;
  const open = head.sensitive !== true;
  const own = open && head.pictured !== undefined ? pictures?.(head.pictured) : undefined;
  const card = cards && {
    alt: site.name,
    width: cards.width,
    height: cards.height,
    url: cards.url(open ? sectionOf(head.url) : ""),
  };
  const shown = own ? { ...own, url: largestJpeg(own) } : card;
  if (!shown) return null;
  return (
    <>
      <meta property="og:image" content={`${site.url}${shown.url}`} />
      <meta property="og:image:width" content={String(shown.width)} />
      <meta property="og:image:height" content={String(shown.height)} />
      <meta property="og:image:alt" content={shown.alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/**
 * What shared links show (Open Graph; X reads “twitter:card”); of a sensitive page only whose site
 * it is.
 */
export function SharedCard({ head, shell }: SharedCardProps) {
  const { site } = shell.library.data;
  return (
    <>
      <meta property="og:site_name" content={site.name} />
      {head.sensitive !== true && (
        <>
          <meta property="og:title" content={head.title} />
          <meta property="og:description" content={head.description} />
          <meta property="og:url" content={`${site.url}${head.url}`} />
          <meta property="og:type" content="website" />
          <meta property="og:locale" content="en_GB" />
        </>
      )}
      <Picture head={head} shell={shell} />
    </>
  );
}
