import type { Library } from "../../model/library.ts";
import { aboutPage } from "../../pages/about/about-page.tsx";
import { GLOSSARY, glossaryPage } from "../../pages/site/glossary-page.tsx";
import { notFound } from "../../pages/site/not-found.tsx";
import { sitePage } from "../../pages/site/site-page.tsx";
import { urgentHelp } from "../../pages/site/urgent-help.tsx";
import { policyInPage } from "../headers.ts";
import { page, type Route } from "../route.ts";
import { URGENT_PAGE } from "../../model/addresses.ts";

/** Pages about the site, the partnership and its words. */
export function sitePageRoutes(library: Library): readonly Route[] {
  const { pages, about } = library.content;
  return [
    ...pages.map((entry) =>
      page(entry.url, () =>
        entry.url === URGENT_PAGE ? urgentHelp(entry, library) : sitePage(entry, library),
      ),
    ),
    ...about.map((entry) => page(entry.url, () => aboutPage(entry, library))),
    ...(library.content.glossary.length > 0 ? [page(GLOSSARY, () => glossaryPage(library))] : []),
    page("/404.html", () => notFound(library, policyInPage)),
  ];
}
