/** Alternatives to a closed entry: those that its editor named, else similar entries nearby. */
import { byName } from "../format/sort-order.ts";
import { haveEnded } from "../calendar/times.ts";
import { kilometresBetween } from "../finder/distance.ts";
import { areasOfLocations } from "../locations/locations.ts";
import { isWholePlace } from "../locations/areas.ts";
import type { Hub, Programme, Service } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { isOffered } from "../format/offered.ts";
import { isRunning } from "../format/standing.ts";
import { isSensitive } from "../format/sensitive.ts";

export type Closable = Service | Hub | Programme;

/** Most alternatives shown: a longer list would be a search of its own. */
const MAX_ALTERNATIVES = 3;

function named({ closure }: Closable, library: Library): readonly Closable[] {
  return closure === undefined
    ? []
    : [
        ...library.entries("hubs", closure.hubs),
        ...library.entries("services", closure.services),
      ].filter(isRunning);
}

/**
 * Active entries of the same collection. Sensitive entries are offered only for a sensitive entry.
 */
function candidates(entry: Closable, library: Library): readonly Closable[] {
  const { content } = library;
  const { programmes } = content;
  const all: Readonly<Record<Closable["collection"], readonly Closable[]>> = {
    services: content.services,
    hubs: content.hubs,
    programmes: [
      ...programmes.filter((course) => isOffered(course) && course.audience === "families"),
      ...content.services,
    ],
  };
  return all[entry.collection].filter(
    (other) =>
      other !== entry &&
      isRunning(other) &&
      !haveEnded(other, library) &&
      (!isSensitive(other) || isSensitive(entry)),
  );
}

const statedNeeds = (entry: Closable): readonly string[] => ("needs" in entry ? entry.needs : []);

/** The areas in which an entry is or which it serves. */
function areasToMeasure(entry: Closable, library: Library): readonly string[] {
  if (entry.collection === "programmes") return [];
  const own = "area" in entry && entry.area !== undefined ? [entry.area] : [];
  const places = areasOfLocations(entry, library);
  return [...own, ...places, ...(own.length + places.length > 0 ? [] : entry.serviceAreas)];
}

/**
 * Distance in kilometres between the nearest centres of their areas: 0 for an entry that serves the
 * whole place, Infinity for one without an area.
 */
function kilometres(a: Closable, b: Closable, library: Library): number {
  const from = areasToMeasure(a, library).map(library.area);
  const to = areasToMeasure(b, library).map(library.area);
  if ([...from, ...to].some(isWholePlace)) return 0;
  return Math.min(...from.flatMap((here) => to.map((there) => kilometresBetween(here, there))));
}

/**
 * The hubs and services that its editor named, those that run; else up to three that share a need,
 * the nearest first.
 */
export function alternatives(entry: Closable, library: Library): readonly Closable[] {
  const chosen = named(entry, library);
  if (chosen.length > 0) return chosen;
  const wanted = statedNeeds(entry);
  const shared = (other: Closable): number =>
    statedNeeds(other).filter((need) => wanted.includes(need)).length;
  return candidates(entry, library)
    .filter((other) => entry.collection === "hubs" || shared(other) > 0)
    .map((other) => ({ other, far: kilometres(entry, other, library), shared: shared(other) }))
    .sort(
      (a, b) =>
        (a.far === b.far ? 0 : a.far - b.far) ||
        b.shared - a.shared ||
        byName(a.other.name, b.other.name),
    )
    .slice(0, MAX_ALTERNATIVES)
    .map(({ other }) => other);
}
