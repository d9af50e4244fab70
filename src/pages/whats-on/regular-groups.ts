/** Groups without confirmed days and times, for a calendar that would be empty. */
import { nextSession } from "../../calendar/sessions.ts";
import { linkedWith, runBy } from "../../directory/run-by.ts";
import { haveEnded } from "../../calendar/times.ts";
import { reachableFirst } from "../../directory/reachable.ts";
import { byName } from "../../format/sort-order.ts";
import { isRunning } from "../../format/standing.ts";
import { whereToGo } from "../../locations/locations.ts";
import type { Service } from "../../model/collections/index.ts";
import type { Need } from "../../model/data/index.ts";
import type { Library } from "../../model/library.ts";

/** Categories of the national family hubs guidance whose services one goes to, week by week. */
const MEETING_CATEGORIES = ["Parent, baby and toddler groups", "Activities"];

const isMeeting = ({ categories }: Need): boolean =>
  categories.some((category) => MEETING_CATEGORIES.includes(category));

/** Category of housing, payments and goods, at which nobody meets. */
const GIVING_CATEGORY = "Money, benefits and housing";

const isGiving = ({ categories }: Need): boolean => categories.includes(GIVING_CATEGORY);

export interface GroupsOfNeed {
  readonly need: Need;
  readonly services: readonly Service[];
}

/** Some of them by topic; a service is listed once, under its first topic that is about meeting. */
export function byMeetingNeed(
  groups: readonly Service[],
  library: Library,
): readonly GroupsOfNeed[] {
  const firstOf = ({ needs }: Service): string | undefined =>
    needs.find((id) => isMeeting(library.need(id)));
  return library.data.taxonomy.needs
    .map((need) => ({ need, services: groups.filter((service) => firstOf(service) === need.id) }))
    .filter(({ services }) => services.length > 0);
}

/** Groups among them, which meet on some days. */
export const groupsThatMeet = (library: Library): readonly Service[] =>
  regularGroups(library).filter(({ venue }) => !venue);

/** Places among them, which are there all the time: a park, a hall, a library. */
export const placesToGo = (library: Library): readonly Service[] =>
  regularGroups(library).filter(({ venue }) => venue);

/** True for the entry of a partnership itself, which is a way of working and no group to go to. */
function isPartnership(service: Service, library: Library): boolean {
  const by = runBy(service, library) ?? linkedWith(service, library);
  return by?.kind === "partnership" && by.name === service.name;
}

/**
 * In the order of need: running services that meet in person and have no confirmed times; no home
 * visits, housing, goods or payments.
 */
export function regularGroups(library: Library): readonly Service[] {
  const { content, need } = library;
  const groups = content.services
    .filter(
      (service) =>
        isRunning(service) &&
        !service.sensitive &&
        service.delivery.includes("in person") &&
        !service.delivery.includes("at home") &&
        !haveEnded(service, library) &&
        !isPartnership(service, library) &&
        nextSession(service, library) === undefined,
    )
    .filter((service) => {
      const { needs } = service;
      // Money that goes with something else is a payment, unless there is a door to go to.
      const told = whereToGo(service, library).length === 0 ? needs : needs.slice(0, 1);
      return needs.some((id) => isMeeting(need(id))) && !told.some((id) => isGiving(need(id)));
    })
    .toSorted((a, b) => byName(a.name, b.name));
  return reachableFirst(groups, library);
}
