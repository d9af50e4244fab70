/**
 * A calendar file beside the page of each event, and of each entry with confirmed times; calendars
 * to follow for the whole site, each area and each family hub that is open.
 */
import { wards } from "../../directory/lists.ts";
import { isRunning } from "../../format/standing.ts";
import { calendarUrl, entryCalendar } from "../../export/entry-calendar.ts";
import {
  areaCalendar,
  areaCalendarUrl,
  hubCalendar,
  hubCalendarUrl,
  SITE_CALENDAR,
  siteCalendar,
} from "../../export/shared-calendars.ts";
import type { Library } from "../../model/library.ts";
import { file, type Route } from "../route.ts";

export function calendarRoutes(library: Library): readonly Route[] {
  const { events, services, hubs, programmes } = library.content;
  const own = [...events, ...services, ...hubs, ...programmes].flatMap((entry) => {
    const url = calendarUrl(entry, library);
    return url === undefined ? [] : [file(url, () => entryCalendar(entry, library))];
  });
  return [
    ...own,
    file(SITE_CALENDAR, () => siteCalendar(library)),
    ...wards(library).map((area) => file(areaCalendarUrl(area), () => areaCalendar(area, library))),
    ...hubs
      .filter(isRunning)
      .map((hub) => file(hubCalendarUrl(hub), () => hubCalendar(hub, library))),
  ];
}
