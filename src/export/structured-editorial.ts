/**
 * News, events and the way to a page as schema.org objects, for search engines. Pure; typed by
 * schema.org's own list.
 */
import type { BreadcrumbList, Event as EventData, NewsArticle, Organization } from "schema-dts";
import { runBy } from "../directory/run-by.ts";
import { eventState } from "../calendar/state.ts";
import { londonEnd, londonInstant } from "../calendar/london.ts";
import { whereToGo } from "../locations/locations.ts";
import { lowestAge, statesAges } from "../format/ages.ts";
import { knownDate } from "../format/known-date.ts";
import type { Event, NewsItem } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { placeData } from "./structured-data.ts";

interface Step {
  readonly label: string;
  readonly url: string;
}

/** The way from the first page to this one. Steps are paths of this site. */
export function breadcrumbList(steps: readonly Step[], origin: string): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [{ label: "Home", url: "/" }, ...steps].map(({ label, url }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: origin + url,
    })),
  };
}

function organization(slug: string, { entry, data: { site } }: Library): Organization {
  const { name, url } = entry("organisations", slug);
  return { "@type": "Organization", name, url: site.url + url };
}

/** A newsletter item. One about the past was written later, on a day that is not kept. */
export function newsArticle(item: NewsItem, library: Library): NewsArticle {
  const { site } = library.data;
  return {
    "@type": "NewsArticle",
    headline: item.title,
    description: item.summary,
    [item.history ? "temporalCoverage" : "datePublished"]: knownDate(item),
    author: organization(item.group, library),
    publisher: { "@type": "Organization", name: site.name, url: `${site.url}/` },
    mainEntityOfPage: site.url + item.url,
    inLanguage: "en-GB",
    isAccessibleForFree: true,
  };
}

const STATUS = {
  scheduled: "https://schema.org/EventScheduled",
  cancelled: "https://schema.org/EventCancelled",
  postponed: "https://schema.org/EventPostponed",
} as const;

/** Whole years, as schema.org writes them: “7-9”, “11-”. */
function typicalAges(event: Event): string | undefined {
  return statesAges(event)
    ? `${Math.floor(lowestAge(event) ?? 0)}-${event.maximumAge ?? ""}`
    : undefined;
}

/**
 * An event. Times are instants with London's offset of that day; without a time only the day is
 * said.
 */
export function eventData(event: Event, library: Library): EventData {
  const { date, lastDate = date, startTime, endTime, costOptions } = event;
  const [location] = whereToGo(event, library);
  const at = location === undefined ? undefined : placeData(location);
  const ages = typicalAges(event);
  return {
    "@type": "Event",
    name: event.name,
    description: event.summary,
    url: library.data.site.url + event.url,
    startDate: startTime === undefined ? date : londonInstant(date, startTime),
    endDate: endTime === undefined ? lastDate : londonEnd(lastDate, startTime, endTime),
    eventStatus:
      STATUS[
        eventState(event, library.today, library.data.calendar) === "closed"
          ? "postponed"
          : event.status
      ],
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    ...(runBy(event, library) && { organizer: organization(event.organisation, library) }),
    ...(at && { location: at }),
    ...(ages && { typicalAgeRange: ages }),
    ...(costOptions.length > 0 && {
      isAccessibleForFree: costOptions.every(({ amount }) => amount === 0),
    }),
  };
}
