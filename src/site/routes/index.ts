import type { Library } from "../../model/library.ts";
import type { ReadyPrint } from "../../pages/print/ready.ts";
import type { Route } from "../route.ts";
import { calendarRoutes } from "./calendars.ts";
import { cmsRoutes } from "./cms.ts";
import { findRoutes } from "./find.ts";
import { directoryRoutes } from "./directory.ts";
import { handOverRoutes } from "./hand-over.ts";
import { homeRoutes } from "./home.ts";
import { issueRoutes } from "./issues.ts";
import { mapDataRoutes } from "./map-data.ts";
import { plainPageRoutes } from "./plain-pages.ts";
import { printRoutes } from "./print.ts";
import { searchRoutes } from "./search.ts";
import { campaignRoutes } from "./campaigns.ts";
import { earlyHelpRoutes } from "./early-help.ts";
import { feedRoutes } from "./feeds.ts";
import { guideRoutes } from "./guide.ts";
import { followRoutes } from "./follow.ts";
import { machineRoutes } from "./machines.ts";
import { newsRoutes } from "./news.ts";
import { searchIndexRoutes } from "./search-index.ts";
import { sitePageRoutes } from "./site-pages.ts";
import { dataHealthRoutes } from "./data-health.ts";
import { whatsOnRoutes } from "./whats-on.ts";

/** Each part of the site lists its own files. */
const PARTS: readonly ((library: Library) => readonly Route[])[] = [
  newsRoutes,
  issueRoutes,
  whatsOnRoutes,
  campaignRoutes,
  earlyHelpRoutes,
  guideRoutes,
  plainPageRoutes,
  sitePageRoutes,
  feedRoutes,
  followRoutes,
  machineRoutes,
  homeRoutes,
  directoryRoutes,
  cmsRoutes,
  findRoutes,
  handOverRoutes,
  mapDataRoutes,
  searchRoutes,
  searchIndexRoutes,
  dataHealthRoutes,
  calendarRoutes,
];

/** Every file of the site; `ready` are the PDF files that it offers. */
export function routes(library: Library, ready: readonly ReadyPrint[] = []): readonly Route[] {
  return [...PARTS.flatMap((part) => part(library)), ...printRoutes(library, ready)];
}
