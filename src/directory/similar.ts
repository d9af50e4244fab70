/** Running services that are like an entry: by what they help with, then by how near they are. */
import { byName } from "../format/sort-order.ts";
import { haveEnded } from "../calendar/times.ts";
import { kilometresBetween, type Point } from "../finder/distance.ts";
import { groupedBy } from "../format/grouped-by.ts";
import { memoizeOn } from "../format/memoize-on.ts";
import { isRunning } from "../format/standing.ts";
import { type Located, ownLocations } from "../locations/locations.ts";
import { positionOf } from "../locations/areas.ts";
import type { Service } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";

/** Lowest score of a similar entry: it shares one of four needs that are equally common. */
const MIN_SIMILARITY = 0.25;
/** Added where all needs or the main one are shared. Without it a score is at most 1. */
const MAIN_NEED_BONUS = 1;
/** A need that a larger share of the services has is broad. */
const BROAD_NEED_SHARE = 0.2;
/** The distance of a service without a known position: help by phone is near enough. */
const DISTANCE_WITHOUT_POSITION_KM = 2.4;

/** Running services A to Z, by what they help with; many share all of their needs. */
function runningByNeeds(library: Library): readonly (readonly Service[])[] {
  const running = library.content.services
    .filter((service) => isRunning(service) && !haveEnded(service, library))
    .sort((a, b) => byName(a.name, b.name));
  return [...groupedBy(running, ({ needs }) => [needs.join(" ")]).values()];
}

/** The share of running services that have a need, from 0 to 1; one counts where none has it. */
function shareByNeed(library: Library): ReadonlyMap<string, number> {
  const groups = memoizeOn(library, runningByNeeds);
  const count = groups.reduce((sum, { length }) => sum + length, 0);
  const having = (id: string): number =>
    groups.reduce((sum, all) => sum + (all[0]?.needs.includes(id) ? all.length : 0), 0);
  const needs = library.data.taxonomy.needs.map(({ id }) => id);
  return new Map(needs.map((id) => [id, Math.max(1, having(id)) / count]));
}

const commonness = (need: string, library: Library): number =>
  memoizeOn(library, shareByNeed).get(need) ?? 1;

/**
 * The needs by which other services count as similar. Where some of `needs` are about danger:
 * those, and others that are as rare, so that a gardening group is not similar to a refuge. Else
 * those that are not broad, so that a surgery is not similar to a group for young carers; where all
 * are broad, all of them.
 */
function mainNeeds(needs: ReadonlySet<string>, library: Library): ReadonlySet<string> {
  const sensitive = [...needs].filter((need) => library.need(need).sensitive);
  const rarest = Math.min(BROAD_NEED_SHARE, ...sensitive.map((need) => commonness(need, library)));
  const specific = [...needs].filter(
    (need) => sensitive.includes(need) || commonness(need, library) <= rarest,
  );
  return specific.length > 0 ? new Set(specific) : needs;
}

/** How much a need counts: the rarer, the more, as terms do in information retrieval. */
const weightOf = (need: string, library: Library): number =>
  Math.log(1 + 1 / commonness(need, library));

/** How much of two lists of needs is common to both, by weight, from 0 to 1. */
function share(needs: ReadonlySet<string>, others: readonly string[], library: Library): number {
  const sum = (some: readonly string[]): number =>
    some.reduce((total, need) => total + weightOf(need, library), 0);
  const common = sum(others.filter((need) => needs.has(need)));
  return common / (sum(others) + sum([...needs]) - common);
}

/** Services that are equally alike. */
interface Alike {
  readonly score: number;
  readonly services: readonly Service[];
}

/** Services for some needs, the most alike first. */
function alikeFor(needs: ReadonlySet<string>, library: Library): readonly Alike[] {
  const main = mainNeeds(needs, library);
  const [chief] = [...needs].filter((need) => main.has(need));
  const scored = memoizeOn(library, runningByNeeds).map((services) => {
    const others = services[0]?.needs ?? [];
    const alike = others.some((need) => main.has(need)) ? share(needs, others, library) : 0;
    const isChief = alike === 1 || others[0] === chief;
    return { services, score: alike + (isChief ? MAIN_NEED_BONUS : 0) };
  });
  const byScore = groupedBy(
    scored.filter(({ score }) => score >= MIN_SIMILARITY),
    ({ score }) => [String(score)],
  );
  return [...byScore]
    .map(([score, groups]) => ({
      score: Number(score),
      services: groups.flatMap(({ services }) => services),
    }))
    .sort((a, b) => b.score - a.score);
}

/** What was found for the same needs before. */
const foundBefore = (_: Library): Map<string, readonly Alike[]> => new Map();

/** The first known position of an entry's own public locations. */
function pointOf(entry: Located, library: Library): Point | undefined {
  return ownLocations(entry, library)
    .map(positionOf)
    .find((at) => at !== undefined);
}

const points = (library: Library): ReadonlyMap<Service, Point | undefined> =>
  new Map(library.content.services.map((service) => [service, pointOf(service, library)]));

/** The nearest of some services to a point, at most `most`; A to Z when as near or without one. */
function nearest(
  services: readonly Service[],
  from: Point | undefined,
  most: number,
  library: Library,
): readonly Service[] {
  const at = memoizeOn(library, points);
  const far = (service: Service): number => {
    const to = at.get(service);
    if (from === undefined) return 0;
    return to === undefined ? DISTANCE_WITHOUT_POSITION_KM : kilometresBetween(from, to);
  };
  return services
    .map((service) => ({ service, far: far(service) }))
    .sort((a, b) => a.far - b.far || byName(a.service.name, b.service.name))
    .slice(0, most)
    .map(({ service }) => service);
}

/**
 * Running services that share a specific need with an entry: those chiefly about the same first,
 * then those with the most in common, the nearest, then A to Z. At most `most`.
 */
export function similarServices(
  entry: Located & { readonly needs: readonly string[] },
  library: Library,
  most = 4,
): readonly Service[] {
  const key = entry.needs.join(" ");
  const before = memoizeOn(library, foundBefore);
  const alike = before.get(key) ?? alikeFor(new Set(entry.needs), library);
  before.set(key, alike);
  const from = pointOf(entry, library);
  const found: Service[] = [];
  for (const { services } of alike) {
    if (found.length >= most) break;
    const others = services.filter(
      ({ slug }) => entry.collection !== "services" || slug !== entry.slug,
    );
    found.push(...nearest(others, from, most - found.length, library));
  }
  return found;
}
