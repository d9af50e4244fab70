/**
 * Newsletter items with a day of their own, as events: they appear in What's on without a second
 * entry. Nobody has confirmed them beyond the item itself.
 */
import { memoizeOn } from "../format/memoize-on.ts";
import { bareLocation } from "../locations/locations.ts";
import type { Event, NewsItem } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { publishedNews } from "./published.ts";

/** The event of a newsletter item; its page is the item's, its organisation the item's group. */
function eventOf(item: NewsItem, happensOn: string): Event {
  const { slug, file, url, title, date, group, summary, startTime, endTime, place } = item;
  return {
    collection: "events",
    slug,
    file,
    url,
    name: title,
    date: happensOn,
    lastDate: undefined,
    startTime,
    endTime,
    overnight: item.overnight,
    organisation: group,
    summary,
    status: "scheduled",
    locations: place === undefined ? [] : [bareLocation({ name: place })],
    hub: undefined,
    costOptions: [],
    booking: undefined,
    pictures: [],
    minimumAge: undefined,
    minimumMonths: undefined,
    maximumAge: undefined,
    upperAgeUnknown: false,
    extraNeedsMaximumAge: undefined,
    beforeBirth: false,
    needs: item.needs,
    areas: item.areas,
    service: undefined,
    campaign: undefined,
    sensitive: item.sensitive,
    sources: item.sources,
    checked: {
      on: date,
      by: "Group",
      nextDue: happensOn,
      confidence: "reported",
      confirmedOn: undefined,
      confirmedBy: undefined,
    },
    id: slug,
    body: undefined,
  };
}

/** True when an event referred to by the item is on the same day, and so listed already. */
const hasEntry = (item: NewsItem, happensOn: string, library: Library): boolean =>
  library.entries("events", item.events).some(({ date }) => date === happensOn);

const find = (library: Library): readonly Event[] =>
  publishedNews(library).flatMap((item) => {
    const { happensOn, history } = item;
    if (happensOn === undefined || history) return [];
    return hasEntry(item, happensOn, library) ? [] : [eventOf(item, happensOn)];
  });

/** The events of all published items that have a day of their own. */
export const newsEvents = (library: Library): readonly Event[] => memoizeOn(library, find);
