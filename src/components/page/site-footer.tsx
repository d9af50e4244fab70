import type { SiteData } from "../../model/data/index.ts";
import { Roofline } from "../mark/roofline.tsx";
import { URGENT_PAGE } from "../../model/addresses.ts";

type Links = SiteData["navigation"]["main"];

function Group({ title, links }: { readonly title: string; readonly links: Links }) {
  if (links.length === 0) return null;
  return (
    <nav class="site-footer__group" aria-label={title}>
      <h2 class="site-footer__title">{title}</h2>
      <ul class="site-footer__list">
        {links.map(({ label, url }) => (
          <li>
            <a href={url}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The footer: links that the header lacks, licence, credits. Short, as it is under every page. */
export function SiteFooter({ data: { site, navigation } }: { readonly data: SiteData }) {
  const above = new Set([URGENT_PAGE, ...navigation.main.map(({ url }) => url)]);
  const rest = (links: Links): Links => links.filter(({ url }) => !above.has(url));
  return (
    <footer class="site-footer" data-pagefind-ignore>
      <Roofline id="street" />
      <div class="site-footer__ground">
        <div class="site-footer__inner">
          <div class="site-footer__groups">
            <Group title="For families" links={rest(navigation.families)} />
            <Group title="For groups" links={rest(navigation.groups)} />
            <Group title="This site" links={rest(navigation.site)} />
          </div>
          <p class="site-footer__small">
            Words and data:{" "}
            <a href={site.licence.url} rel="license noreferrer noopener">
              {site.licence.name}
            </a>
            , unless a page says otherwise. <a href="/about/">Maps and place data</a>
          </p>
        </div>
      </div>
    </footer>
  );
}
