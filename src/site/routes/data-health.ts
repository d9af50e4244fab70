/**
 * What keeps the site true, for anybody to see: its score of itself, the checks to come, what
 * changed.
 */
import { changesFeed, CHANGES_FEED } from "../../export/changes-feed.ts";
import {
  SERVICES_CSV,
  SERVICES_JSON,
  servicesCsv,
  servicesJson,
} from "../../export/service-data.ts";
import {
  HUBS_AND_PROGRAMMES_CSV,
  HUBS_AND_PROGRAMMES_JSON,
  hubsAndProgrammesCsv,
  hubsAndProgrammesJson,
} from "../../export/hubs-and-programmes.ts";
import { REVIEWS, reviewsCalendar } from "../../export/reviews-ics.ts";
import { changeLog } from "../../freshness/change-log.ts";
import { figuresOf } from "../../freshness/figures.ts";
import type { Library } from "../../model/library.ts";
import { changesPage, yearPages } from "../../pages/changes.tsx";
import { dataHealthPage } from "../../pages/data-health.tsx";
import { reachPage } from "../../pages/reach/reach-page.tsx";
import { REACH } from "../../model/addresses.ts";
import { file, page, type Route } from "../route.ts";

export function dataHealthRoutes(library: Library): readonly Route[] {
  const days = changeLog(library);
  return [
    page("/data-health/", () => dataHealthPage(library, figuresOf(library))),
    page(REACH, () => reachPage(library)),
    file(SERVICES_JSON, () => servicesJson(library)),
    file(SERVICES_CSV, () => servicesCsv(library)),
    file(HUBS_AND_PROGRAMMES_CSV, () => hubsAndProgrammesCsv(library)),
    file(HUBS_AND_PROGRAMMES_JSON, () => hubsAndProgrammesJson(library)),
    file(REVIEWS, () => reviewsCalendar(library)),
    page("/changes/", () => changesPage(library, days)),
    ...yearPages(library, days).map(({ url, view }) => page(url, view)),
    file(CHANGES_FEED, () => changesFeed(days, library)),
  ];
}
