import type { SiteData } from "../../model/data/index.ts";
import { Roofline } from "../mark/roofline.tsx";

type Links = SiteData["navigation"]["main"];

function Group({ title, links }: { readonly title: string; readonly links: Links }) {
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

/** The way on: three groups of links, the licence, the credit for the data. */
export function SiteFooter({ data: { site, navigation } }: { readonly data: SiteData }) {
  return (
    <footer class="site-footer" data-pagefind-ignore>
      <Roofline id="street" />
      <div class="site-footer__ground">
        <div class="site-footer__inner">
          <div class="site-footer__groups">
            <Group title="For families" links={navigation.families} />
            <Group title="For groups and professionals" links={navigation.groups} />
            <Group title="About the site" links={navigation.site} />
          </div>
          <p class="site-footer__small">
            {site.strapline}. Words and data may be used again under the{" "}
            <a href={site.licence.url} rel="license noreferrer noopener">
              {site.licence.name}
            </a>
            , except where the page says otherwise.{" "}
            <a href="/about/">Who made the maps and place data</a>.
          </p>
        </div>
      </div>
    </footer>
  );
}
