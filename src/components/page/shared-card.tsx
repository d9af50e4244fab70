import type { ReadyPicture } from "../../format/ready-picture.ts";
import type { SiteData } from "../../model/data/index.ts";
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

/** The picture of a shared link: the entry's own, or the card of the page. */
function Picture({ head, shell: { library, pictures, cards } }: SharedCardProps) {
  const { site } = library.data;
  const own =
    head.sensitive !== true && head.pictured !== undefined ? pictures?.(head.pictured) : undefined;
  const shown = own
    ? { ...own, url: largestJpeg(own) }
    : cards && { ...cards.of(head), width: cards.width, height: cards.height };
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

/** What a preview of a link says of a page. */
export interface Preview {
  /** Nothing for a sensitive page. */
  readonly title?: string;
  readonly description: string;
}

/**
 * What a preview of a link says of a page: of a sensitive one only whose site it is. Programs that
 * find no Open Graph title show the description of the document, so both are read from here.
 */
export function previewOf(
  { title, description, sensitive }: Pick<PageHead, "title" | "description" | "sensitive">,
  { name, place }: Pick<SiteData["site"], "name" | "place">,
): Preview {
  return sensitive === true
    ? { description: `${name}: for families in ${place}.` }
    : { title, description };
}

/**
 * What shared links show (Open Graph; X reads “twitter:card”); of a sensitive page only whose site
 * it is.
 */
export function SharedCard({ head, shell }: SharedCardProps) {
  const { site } = shell.library.data;
  const { title, description } = previewOf(head, site);
  return (
    <>
      <meta property="og:site_name" content={site.name} />
      {title !== undefined && (
        <>
          <meta property="og:title" content={title} />
          <meta property="og:description" content={description} />
          <meta property="og:url" content={`${site.url}${head.url}`} />
          <meta property="og:type" content="website" />
        </>
      )}
      <Picture head={head} shell={shell} />
    </>
  );
}
