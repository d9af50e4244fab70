/**
 * News, events and the way to a page as schema.org objects, for search engines. Pure; typed by
 * schema.org's own list.
 */
import type {
  BreadcrumbList,
  Event as EventData,
  NewsArticle,
  Organization,
  Place,
  PostalAddress,
} from "schema-dts";
import { londonInstant } from "../calendar/london.ts";
import type { Event, NewsItem } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";

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

/** A newsletter item. */
export function newsArticle(item: NewsItem, library: Library): NewsArticle {
  const { site } = library.data;
  return {
    "@type": "NewsArticle",
    headline: item.title,
    description: item.summary,
    datePublished: item.date,
    author: organization(item.group, library),
    publisher: { "@type": "Organization", name: site.name, url: `${site.url}/` },
    mainEntityOfPage: site.url + item.url,
    inLanguage: "en-GB",
    isAccessibleForFree: true,
  };
}

/** Where an event is, as far as it is public. */
function place({ locations, hub }: Event, { entry }: Library): Place | undefined {
  const [location] = locations;
  if (location?.confidential === true) return undefined;
  const { address1, city, postcode, latitude, longitude } = location ?? {};
  const name = location?.name ?? (hub === undefined ? undefined : entry("hubs", hub).name);
  if (name === undefined && address1 === undefined) return undefined;
  const address: PostalAddress = {
    "@type": "PostalAddress",
    addressCountry: "GB",
    ...(address1 && { streetAddress: address1 }),
    ...(city && { addressLocality: city }),
    ...(postcode && { postalCode: postcode }),
  };
  const geo =
    latitude === undefined || longitude === undefined
      ? {}
      : { geo: { "@type": "GeoCoordinates" as const, latitude, longitude } };
  return { "@type": "Place", ...(name && { name }), address, ...geo };
}

const STATUS = {
  scheduled: "https://schema.org/EventScheduled",
  cancelled: "https://schema.org/EventCancelled",
  postponed: "https://schema.org/EventPostponed",
} as const;

function ageRange({ minimumAge, maximumAge }: Event): string | undefined {
  return minimumAge === undefined && maximumAge === undefined
    ? undefined
    : `${minimumAge ?? 0}-${maximumAge ?? ""}`;
}

/**
 * An event. Times are instants with London's offset of that day; without a time only the day is
 * said.
 */
export function eventData(event: Event, library: Library): EventData {
  const { date, lastDate = date, startTime, endTime, costOptions } = event;
  const at = place(event, library);
  const ages = ageRange(event);
  return {
    "@type": "Event",
    name: event.name,
    description: event.summary,
    url: library.data.site.url + event.url,
    startDate: startTime === undefined ? date : londonInstant(date, startTime),
    endDate: endTime === undefined ? lastDate : londonInstant(lastDate, endTime),
    eventStatus: STATUS[event.status],
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    organizer: organization(event.organisation, library),
    ...(at && { location: at }),
    ...(ages && { typicalAgeRange: ages }),
    ...(costOptions.length > 0 && {
      isAccessibleForFree: costOptions.every(({ amount }) => amount === 0),
    }),
  };
}
