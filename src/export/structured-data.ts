/**
 * Services, programmes, hubs and organisations as schema.org objects (vocabulary 30.0): only
 * properties that are valid on each type. Pure.
 */
import type {
  GovernmentService,
  Offer,
  Organization,
  PeopleAudience,
  Place,
  PostalAddress,
  Service as ServiceData,
  ServiceChannel,
} from "schema-dts";
import { runBy, runnerName } from "../directory/run-by.ts";
import { type Ages, lowestAge } from "../format/ages.ts";
import { hasClosed, isRunning } from "../format/standing.ts";
import { withFullStop } from "../format/words.ts";
import { certaintyOf, statusWords } from "../freshness/certainty.ts";
import { ownLocations, type PublicLocation } from "../locations/locations.ts";
import { positionOf } from "../locations/areas.ts";
import type { Hub, Organisation, Programme, Service } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { ownPhones } from "../directory/own-phones.ts";

/**
 * What it is, that it has closed or paused when it has, and how sure we are. schema.org has no
 * property for the last two, and whoever takes the first over must not lose them.
 */
const described = (entry: Pick<Service, "summary" | "checked" | "status">): string => {
  const state = isRunning(entry) ? "" : `${statusWords(entry)}. `;
  return `${state}${withFullStop(entry.summary)} ${certaintyOf(entry.checked).long}`;
};

/** Kinds of organisation whose services schema.org calls GovernmentService. */
const PUBLIC = new Set<Organisation["kind"]>(["council", "nhs", "police", "school"]);

const TYPE = {
  council: "GovernmentOrganization",
  nhs: "GovernmentOrganization",
  police: "GovernmentOrganization",
  school: "EducationalOrganization",
  charity: "NGO",
  community: "Organization",
  partnership: "Organization",
  national: "Organization",
} as const;

function address({ address1, city, postcode }: PublicLocation): PostalAddress {
  return {
    "@type": "PostalAddress",
    addressCountry: "GB",
    ...(address1 && { streetAddress: address1 }),
    ...(city && { addressLocality: city }),
    ...(postcode && { postalCode: postcode }),
  };
}

/** A place; undefined for one without a name or street. */
export function placeData(location: PublicLocation): Place | undefined {
  const { name, address1 } = location;
  if (name === undefined && address1 === undefined) return undefined;
  const at = positionOf(location);
  const geo = at === undefined ? {} : { geo: { "@type": "GeoCoordinates" as const, ...at } };
  return { "@type": "Place", ...(name && { name }), address: address(location), ...geo };
}

function audience(entry: Ages & Pick<Service, "eligibility">): PeopleAudience | undefined {
  const { eligibility, maximumAge } = entry;
  const minimumAge = lowestAge(entry);
  if (minimumAge === undefined && maximumAge === undefined && eligibility === undefined)
    return undefined;
  return {
    "@type": "PeopleAudience",
    ...(minimumAge !== undefined && { suggestedMinAge: minimumAge }),
    ...(maximumAge !== undefined && { suggestedMaxAge: maximumAge }),
    ...(eligibility && { audienceType: eligibility }),
  };
}

function offers({ costOptions }: Pick<Service, "costOptions">): readonly Offer[] {
  return costOptions.flatMap(({ option, amount }) =>
    amount === undefined
      ? []
      : [
          {
            "@type": "Offer" as const,
            price: amount,
            priceCurrency: "GBP",
            ...(option && { description: option }),
          },
        ],
  );
}

function channels(service: Service, library: Library): readonly ServiceChannel[] {
  const { website, languages } = service;
  const availableLanguage = languages.length === 0 ? {} : { availableLanguage: languages };
  const channel = (part: Omit<Extract<ServiceChannel, object>, "@type">): ServiceChannel => ({
    "@type": "ServiceChannel",
    ...part,
    ...availableLanguage,
  });
  return [
    ...ownPhones(service).map(({ number, name }) =>
      channel({
        servicePhone: {
          "@type": "ContactPoint",
          telephone: number,
          ...(name && { contactType: name }),
        },
      }),
    ),
    ...(website === undefined || hasClosed(service) ? [] : [channel({ serviceUrl: website })]),
    ...ownLocations(service, library)
      .map(placeData)
      .filter((place) => place !== undefined)
      .map((place) => channel({ serviceLocation: place })),
  ];
}

/** An organisation in a few words. */
const organizationOf = ({ name, url, kind }: Organisation, { data: { site } }: Library) =>
  ({ "@type": TYPE[kind], name, url: site.url + url }) as Organization;

/** Who runs an entry, as its provider; undefined where no organisation does. */
function provider(entry: Service | Programme, library: Library) {
  const organisation = runBy(entry, library);
  if (organisation) return { provider: organizationOf(organisation, library) };
  const name = runnerName(entry, library);
  return name !== undefined && { provider: { "@type": "Organization" as const, name } };
}

const areas = (ids: readonly string[], { area }: Library) =>
  ids.map((id) => ({ "@type": "AdministrativeArea" as const, name: area(id).name }));

/** A service: of a public body a GovernmentService, else a Service. */
export function serviceData(service: Service, library: Library): GovernmentService | ServiceData {
  const {
    data: { site },
    entry,
    need,
  } = library;
  const who = audience(service);
  const prices = offers(service);
  const ways = channels(service, library);
  return {
    "@type":
      service.organisation !== undefined &&
      PUBLIC.has(entry("organisations", service.organisation).kind)
        ? "GovernmentService"
        : "Service",
    name: service.name,
    description: described(service),
    url: site.url + service.url,
    identifier: { "@type": "PropertyValue", propertyID: "uuid", value: service.id },
    category: service.needs.map((id) => need(id).official),
    ...provider(service, library),
    ...(service.serviceAreas.length > 0 && { areaServed: areas(service.serviceAreas, library) }),
    ...(who && { audience: who }),
    ...(ways.length > 0 && { availableChannel: ways }),
    ...(prices.length > 0 && { offers: prices }),
  } as GovernmentService | ServiceData;
}

/** A programme that families here can join is a Service of who runs it. */
export function programmeData(programme: Programme, library: Library): ServiceData {
  const {
    data: { site },
    need,
  } = library;
  const who = audience(programme);
  const prices = offers(programme);
  return {
    "@type": "Service",
    name: programme.name,
    description: described(programme),
    url: site.url + programme.url,
    identifier: { "@type": "PropertyValue", propertyID: "uuid", value: programme.id },
    category: programme.needs.map((id) => need(id).official),
    ...provider(programme, library),
    ...(who && { audience: who }),
    ...(prices.length > 0 && { offers: prices }),
  };
}

/** A hub as the building it is in. */
export function hubData(hub: Hub, library: Library): Exclude<Place, string> {
  const { site } = library.data;
  const [location] = ownLocations(hub, library);
  const known = location === undefined ? undefined : placeData(location);
  const [phone] = ownPhones(hub);
  return {
    ...(known as object | undefined),
    "@type": "Place",
    name: hub.name,
    description: described(hub),
    url: site.url + hub.url,
    ...(phone && { telephone: phone.number }),
  };
}

/** An organisation. */
export function organisationData(
  organisation: Organisation,
  { data: { site } }: Library,
): Exclude<Organization, string> {
  const { kind, name, url, website, otherNames, email } = organisation;
  const contact = [
    ...ownPhones(organisation).map(({ number }) => ({
      "@type": "ContactPoint" as const,
      telephone: number,
    })),
    ...(email === undefined || hasClosed(organisation)
      ? []
      : [{ "@type": "ContactPoint" as const, email }]),
  ];
  return {
    "@type": TYPE[kind],
    name,
    description: described(organisation),
    url: site.url + url,
    ...(otherNames.length > 0 && { alternateName: otherNames }),
    ...(website && { sameAs: website }),
    ...(contact.length > 0 && { contactPoint: contact }),
  } as Exclude<Organization, string>;
}
