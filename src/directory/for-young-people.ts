/** Services for young people, and which of them are known to tell nobody else. */
import { byName } from "../format/sort-order.ts";
import { standingOf } from "../format/standing.ts";
import type { Service } from "../model/collections/index.ts";
import { isWebsite } from "../locations/locations.ts";
import { memoizeOn } from "../format/memoize-on.ts";
import type { Library } from "../model/library.ts";

const isForTheYoung = (
  { minimumAge, maximumAge }: Service,
  { data: { taxonomy } }: Library,
): boolean =>
  minimumAge !== undefined &&
  maximumAge !== undefined &&
  minimumAge >= taxonomy.youngAges.from &&
  maximumAge <= taxonomy.youngAges.to;

/** Slugs of the services that the pages for young people name. */
const namedForYoung = ({ content: { guidance } }: Library): ReadonlySet<string> =>
  new Set(
    guidance.filter(({ audience }) => audience === "young").flatMap(({ services }) => services),
  );

/** True for help with something private: at a gym or a club there is little to tell. */
const isToldPrivateThings = ({ needs }: Service, { data: { taxonomy } }: Library): boolean =>
  taxonomy.needs.some(({ id, toldInPrivate }) => toldInPrivate === true && needs.includes(id));

/** True for a line to ring about a child in danger: it has to act on what it is told. */
const isDangerLine = ({ phones }: Service, library: Library): boolean =>
  phones.some(
    ({ helpline }) =>
      helpline !== undefined &&
      ["child", "emergency"].includes(library.entry("helplines", helpline).urgency),
  );

/**
 * True for a running service for young people alone, or that their pages name, where
 * people tell private things. Parks, libraries and websites are left out.
 */
export const isYouthService = (service: Service, library: Library): boolean =>
  standingOf(service) === "runs" &&
  !service.venue &&
  !isWebsite(service) &&
  !isDangerLine(service, library) &&
  isToldPrivateThings(service, library) &&
  (isForTheYoung(service, library) || memoizeOn(library, namedForYoung).has(service.slug));

export interface WhoIsTold {
  /** Services of which it is known that nobody is told. */
  readonly confidential: readonly Service[];
  /** Services that have to be asked first. */
  readonly notKnown: readonly Service[];
}

/** Youth services among some, A to Z, by whether it is known who is told. */
export function whoIsTold(services: readonly Service[], library: Library): WhoIsTold {
  const youth = services
    .filter((service) => isYouthService(service, library))
    .toSorted((a, b) => byName(a.name, b.name));
  return {
    confidential: youth.filter(({ confidential }) => confidential),
    notKnown: youth.filter(({ confidential }) => !confidential),
  };
}
