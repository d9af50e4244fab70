/**
 * Services as data for other directories: JSON in the shape of Open Referral UK 3.0 (HSDS 3.0, one
 * page of `/services`), and a table as CSV. Secret addresses are in neither.
 */
import { byName } from "../format/sort-order.ts";
import { haveEnded, datedTimes, timesWithDetail } from "../calendar/times.ts";
import { runBy, runnerName } from "../directory/run-by.ts";
import { agesText, lowestAge } from "../format/ages.ts";
import { joinAnd } from "../format/lists.ts";
import { costText } from "../format/costs.ts";
import {
  isVisited,
  locationLine,
  ownLocations,
  type PublicLocation,
  whereToGo,
} from "../locations/locations.ts";
import type { Service } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { certaintyOf, statusInDoubt, statusWords } from "../freshness/certainty.ts";
import { isRunning, type Standing, standingOf } from "../format/standing.ts";
import { thenOption } from "../format/phones.ts";
import { capital, withFullStop } from "../format/words.ts";
import { phoneText } from "../shortlist/texts.ts";
import { attributesOf, eligibilityText } from "./service-attributes.ts";
import { lastCorrected } from "../freshness/record.ts";
import { uuid5 } from "./names.ts";
import { CLOSING_COLUMNS, type Column, tableCsv } from "./table.ts";
import { ownPhones } from "../directory/own-phones.ts";
import { whoMayAsk } from "./ways-to-ask.ts";

export const SERVICES_JSON = "/data-health/services.json";
export const SERVICES_CSV = "/data-health/services.csv";

const COUNTRY = "GB";

/** HSDS has no word for what is planned, past or may have closed; its alert says which. */
const HSDS_STATUS = {
  runs: "active",
  planned: "inactive",
  past: "inactive",
  paused: "inactive",
  "closed for now": "temporarily closed",
  "perhaps closed": "inactive",
  closed: "defunct",
} as const satisfies Record<Standing, string>;

const servicesByName = ({ content }: Library): readonly Service[] =>
  content.services.toSorted((a, b) => byName(a.name, b.name));

/** Without the properties that are not known, so that nothing is stated as empty. */
const known = (parts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(parts).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** HSDS asks for all parts of an address; what is known of a shorter one is said in words. */
function location(place: PublicLocation, id: string, { data: { site } }: Library) {
  const { name, latitude, longitude, address1, city, postcode, accessibility } = place;
  const isWhole = address1 !== undefined && postcode !== undefined;
  const address = isWhole
    ? [
        {
          id: uuid5(`${id}#address`),
          address_1: address1,
          city: city ?? site.place,
          state_province: site.place,
          postal_code: postcode,
          country: COUNTRY,
          address_type: "physical",
        },
      ]
    : [];
  const line = locationLine(place);
  return known({
    id,
    location_type: "physical",
    name,
    description: isWhole || line === "" ? undefined : line,
    latitude,
    longitude,
    addresses: address,
    accessibility: accessibility.map((description) => ({
      id: uuid5(`${id}#${description}`),
      description,
    })),
  });
}

/** The rule of each session; HSDS has no exceptions, so these are said in words. */
function schedules(service: Service, library: Library) {
  return datedTimes(service, library).map((schedule, index) => {
    const { freq, interval, byday, week, validFrom, validTo, except, termTimeOnly } = schedule;
    const words = [
      schedule.description,
      termTimeOnly ? "In school term time only." : undefined,
      except.length === 0 ? undefined : `Not on ${except.join(", ")}.`,
    ].filter((part) => part !== undefined);
    return known({
      id: uuid5(`${service.id}#schedule ${index}`),
      freq: freq === "once" ? undefined : freq,
      interval,
      byday: byday.length === 0 ? undefined : byday.map((day) => `${week ?? ""}${day}`).join(),
      valid_from: validFrom,
      valid_to: freq === "once" ? validFrom : validTo,
      opens_at: schedule.opensAt,
      closes_at: schedule.closesAt,
      timezone: "Europe/London",
      description: words.length === 0 ? undefined : words.join(" "),
    });
  });
}

function organization(service: Service, library: Library) {
  const organisation = runBy(service, library);
  if (organisation === undefined) return undefined;
  const { id, name, summary, website } = organisation;
  return known({ id, name, description: summary, website });
}

type Phone = Service["phones"][number];

/** HSDS `extension` is a number. An option to choose is not, so it is in the description. */
const extensionNumber = ({ extension = "" }: Phone): number | undefined =>
  /^\d+$/.test(extension) ? Number(extension) : undefined;

/** What to press, who answers and when: “Then option 1. Childcare. Monday to Thursday”. */
function phoneDescription(phone: Phone): string | undefined {
  const { extension, name, hours } = phone;
  const option =
    extension === undefined || extensionNumber(phone) !== undefined
      ? undefined
      : capital(thenOption(extension));
  return [option, name, hours].filter((words) => words !== undefined).join(". ") || undefined;
}

/** What the status alone does not say: that it is planned or over, or in doubt. */
function alertOf(service: Service): string | undefined {
  const { checked } = service;
  const doubt = certaintyOf(checked).kind === "unsure" ? certaintyOf(checked).long : undefined;
  const state = isRunning(service) ? undefined : withFullStop(statusWords(service));
  return [state, doubt].filter((words) => words !== undefined).join(" ") || undefined;
}

function serviceOf(service: Service, library: Library) {
  const { id, name, summary, costOptions, serviceAreas, languages, checked } = service;
  const part = (what: string): string => uuid5(`${id}#${what}`);
  return known({
    id,
    name,
    description: summary,
    url: service.website,
    email: service.email,
    status: HSDS_STATUS[standingOf(service)],
    alert: alertOf(service),
    application_process: service.applicationProcess,
    wait_time: service.waitTime,
    eligibility_description: eligibilityText(service),
    minimum_age: lowestAge(service),
    maximum_age: service.maximumAge,
    assured_date: checked.confirmedOn,
    last_modified: `${lastCorrected(service, library) ?? checked.on}T00:00:00Z`,
    organization: organization(service, library),
    phones: ownPhones(service).map((phone, index) =>
      known({
        id: part(`phone ${index}`),
        number: phone.number,
        extension: extensionNumber(phone),
        description: phoneDescription(phone),
      }),
    ),
    schedules: schedules(service, library),
    cost_options: costOptions.map(({ option, amount, amountDescription }, index) =>
      known({
        id: part(`cost ${index}`),
        option,
        amount,
        amount_description: amountDescription,
        currency: "GBP",
      }),
    ),
    service_areas: serviceAreas.map((area) => ({
      id: part(`area ${area}`),
      name: library.area(area).name,
    })),
    languages: languages.map((language) => ({ id: part(`language ${language}`), name: language })),
    service_at_locations: ownLocations(service, library).map((place, index) => ({
      id: part(`at ${index}`),
      location: location(place, part(`location ${index}`), library),
    })),
    attributes: attributesOf(service, library),
    additional_urls: [
      { id: part("page"), label: "Page", url: library.data.site.url + service.url },
    ],
  });
}

/** All services as one page of an Open Referral UK feed. The same content gives the same bytes. */
export function servicesJson(library: Library): string {
  const contents = servicesByName(library).map((service) => serviceOf(service, library));
  return `${JSON.stringify(
    {
      total_items: contents.length,
      total_pages: 1,
      page_number: 1,
      size: contents.length,
      first_page: true,
      last_page: true,
      empty: contents.length === 0,
      licence: library.data.site.licence,
      credits: [library.data.places.attribution],
      contents,
    },
    undefined,
    1,
  )}\n`;
}

/** Days and times for people who read the table: where they go, also that these are not known. */
function timesOrNot(service: Service, library: Library): readonly string[] {
  const times = timesWithDetail(service, library);
  if (times.length > 0 || !isRunning(service)) return times;
  if (haveEnded(service, library)) return ["The dates we knew of are over"];
  return isVisited(service) ? ["Not known: ask before you go"] : [];
}

const COLUMNS: readonly Column<Service>[] = [
  ["id", ({ id }) => id],
  ["name", ({ name }) => name],
  ["organisation", (service, library) => runnerName(service, library)],
  ["status", statusInDoubt],
  ["description", ({ summary }) => summary],
  ["topics", ({ needs }, library) => needs.map((need) => library.need(need).label)],
  ["minimum age", (service) => lowestAge(service)?.toString()],
  ["maximum age", ({ maximumAge }) => maximumAge?.toString()],
  ["ages", agesText],
  ["cost", ({ costOptions }) => costText(costOptions)],
  ["days and times", timesOrNot],
  ["place", (service, library) => whereToGo(service, library).map(locationLine)],
  [
    "areas",
    ({ serviceAreas }, library) => joinAnd(serviceAreas.map((area) => library.area(area).name)),
  ],
  ["who it is for", ({ eligibility }) => eligibility],
  ["who may ask", whoMayAsk],
  ["how to ask", ({ applicationProcess }) => applicationProcess],
  ["phone numbers", (service) => ownPhones(service).map(phoneText)],
  ["e-mail", ({ email }) => email],
  ["website", ({ website }) => website],
  ...CLOSING_COLUMNS,
];

/** The services as a table in CSV (RFC 4180), by name. */
export const servicesCsv = (library: Library): string =>
  tableCsv(COLUMNS, servicesByName(library), library);
