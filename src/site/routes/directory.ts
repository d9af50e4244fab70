import type { Library } from "../../model/library.ts";
import { SIDE_BY_SIDE } from "../../model/addresses.ts";
import { filledSections, SECTION_PAGES } from "../../model/site-pages.ts";
import { hubsPage, organisationsPage, servicesPages } from "../../pages/directory-index.tsx";
import { hubPage } from "../../pages/hub-page.tsx";
import { organisationPage } from "../../pages/organisation-page.tsx";
import { programmePage } from "../../pages/programme-page.tsx";
import { programmesPage } from "../../pages/programmes/programmes-page.tsx";
import { familyProgrammes } from "../../pages/programmes/family-programmes.ts";
import { sideBySidePage } from "../../pages/programmes/side-by-side-page.tsx";
import { servicePage } from "../../pages/service-page.tsx";
import { page, type Route } from "../route.ts";

/** Services, hubs, programmes and organisations, each with the page that lists them. */
export function directoryRoutes(library: Library): readonly Route[] {
  const { services, hubs, programmes, organisations } = library.content;
  const sections = filledSections([...services, ...hubs, ...programmes, ...organisations]);
  return [
    ...[
      ...servicesPages(library).map(({ url, view }) => page(url, view)),
      page("/hubs/", () => hubsPage(library)),
      page("/programmes/", () => programmesPage(library)),
      page("/organisations/", () => organisationsPage(library)),
    ].filter(({ url }) => !SECTION_PAGES.includes(url) || sections.has(url)),
    ...(familyProgrammes(library).length > 1
      ? [page(SIDE_BY_SIDE, () => sideBySidePage(library))]
      : []),
    ...services.map((service) => page(service.url, () => servicePage(service, library))),
    ...hubs.map((hub) => page(hub.url, () => hubPage(hub, library))),
    ...programmes.map((programme) => page(programme.url, () => programmePage(programme, library))),
    ...organisations.map((organisation) =>
      page(organisation.url, () => organisationPage(organisation, library)),
    ),
  ];
}
