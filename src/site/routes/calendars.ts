/** A calendar file beside the page of each event, and of each entry with confirmed times. */
import { calendarUrl, entryCalendar } from "../../export/entry-calendar.ts";
import type { Library } from "../../model/library.ts";
import { file, type Route } from "../route.ts";

export function calendarRoutes(library: Library): readonly Route[] {
  const { events, services, hubs, programmes } = library.content;
  return [...events, ...services, ...hubs, ...programmes].flatMap((entry) => {
    const url = calendarUrl(entry, library);
    return url === undefined ? [] : [file(url, () => entryCalendar(entry, library))];
  });
}
