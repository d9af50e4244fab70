import { hasTimes } from "../../calendar/times.ts";
import { ACCESS } from "../../model/shared.ts";
import type { Programme, Service } from "../../model/collections/index.ts";
import {
  givenText,
  isVisited,
  isWebsite,
  hasSecretLocation,
  hubLocations,
  ownLocations,
} from "../../locations/locations.ts";
import type { Library } from "../../model/library.ts";
import { Facts } from "../../components/facts/facts.tsx";
import { asksAges, asksCost } from "../../components/entry-card/card-facts.ts";
import { PlaceList } from "../../components/place-list/place-list.tsx";
import { CalendarLink } from "../../components/session-times/calendar-link.tsx";
import { offeredCalendarUrl } from "../../export/entry-calendar.ts";
import { SessionTimes } from "../../components/session-times/session-times.tsx";
import { askThem } from "../../directory/ask-instead.ts";
import { isYouthService } from "../../directory/for-young-people.ts";
import { saysPhoneHours } from "../../directory/own-phones.ts";
import { promisedAccess } from "../../directory/ways-in.ts";
import { certaintyOf } from "../../freshness/certainty.ts";
import { agesText, statesAges } from "../../format/ages.ts";
import { costText } from "../../format/costs.ts";
import { ASK_FIRST, PRIVATE } from "../../format/privacy.ts";
import { joinAnd } from "../../format/lists.ts";
import { isRunning } from "../../format/standing.ts";
import { capital, paragraphs } from "../../format/words.ts";
import { areasText, AlsoSaid, fact } from "./fact-items.tsx";
import { Part } from "./related.tsx";
import { TENSE, tenseOf, WHO_TO_ASK } from "./tense.ts";

interface ServiceProps {
  readonly service: Service;
  readonly library: Library;
}

/** What a reader without much English is told to ask for. */
export const FOR_INTERPRETER = "ask for an interpreter if you need one";

/** What the facts of a service leave open, in one line; undefined when nothing is. */
function notKnown(service: Service, library: Library): string | undefined {
  const { eligibility, costOptions, serviceAreas, languages, venue } = service;
  const cost = costText(costOptions) === undefined && asksCost(service, library) ? ["cost"] : [];
  if (venue) return cost.length === 0 ? undefined : "Cost. Check before you go.";
  const open = [
    ...(eligibility === undefined ? ["who it is for"] : []),
    ...(!statesAges(service) && asksAges(service) ? ["ages"] : []),
    ...cost,
    ...(serviceAreas.length === 0 ? ["the area"] : []),
    ...(languages.length === 0 && !isWebsite(service) ? ["languages"] : []),
  ];
  if (open.length === 0) return undefined;
  if (isWebsite(service)) return `${capital(joinAnd(open))}. Its website may say.`;
  const ask = askThem(service, library);
  if (ask === undefined) return `${capital(joinAnd(open))}.`;
  const inWords = languages.length === 0 ? `${ask}, and ${FOR_INTERPRETER}` : ask;
  return `${capital(joinAnd(open))}. ${inWords}.`;
}

/**
 * Is it for me: who, ages, cost, areas, languages; what is not known in one line, where it runs.
 */
export function ForMe({ service, library }: ServiceProps) {
  const { eligibility, costOptions, serviceAreas, languages, confidential, otherNames } = service;
  const tense = tenseOf(service);
  const open = isRunning(service) ? notKnown(service, library) : undefined;
  const askFirst = isYouthService(service, library) ? ASK_FIRST : undefined;
  const items = [
    ...fact(TENSE[tense].who, eligibility),
    ...fact("Ages", agesText(service)),
    ...fact("Cost", costText(costOptions)),
    ...fact("Area", areasText(serviceAreas, library)),
    ...fact("Languages", languages.length === 0 ? undefined : joinAnd(languages)),
    ...fact("Private", confidential ? PRIVATE : askFirst),
    ...fact("Not known yet", open),
  ];
  return (
    <Part title={TENSE[tense].about}>
      <Facts items={items} />
      <AlsoSaid names={otherNames} />
    </Part>
  );
}

interface HowProps {
  readonly entry: Pick<
    Service | Programme,
    "access" | "delivery" | "applicationProcess" | "checked" | "status"
  >;
  readonly waitTime?: string | undefined;
  readonly title?: string;
}

/** Whom to ask about what has ended, was planned, or is not known to run here. */
export function WhoToAsk({ entry: { applicationProcess } }: Pick<HowProps, "entry">) {
  return applicationProcess === undefined ? null : (
    <Part title={WHO_TO_ASK}>
      {paragraphs(applicationProcess).map((part) => (
        <p>{part}</p>
      ))}
    </Part>
  );
}

/** How to get in, and what happens then. */
export function HowToGetIt({
  entry,
  waitTime,
  title = "How to get it, and what happens next",
}: HowProps) {
  const { applicationProcess } = entry;
  const given = givenText(entry.delivery, false);
  const access = promisedAccess(entry);
  return (
    <Part title={title}>
      {access.length > 0 && (
        <ul class="ways">
          {access.map((way) => (
            <li>{ACCESS[way]}</li>
          ))}
        </ul>
      )}
      {applicationProcess === undefined ? (
        <p>We do not know how to start.</p>
      ) : (
        paragraphs(applicationProcess).map((part) => <p>{part}</p>)
      )}
      {given !== undefined && (
        <p>
          <strong>How you get it:</strong> {given}.
        </p>
      )}
      {waitTime !== undefined && (
        <p>
          <strong>How long you may wait:</strong> {waitTime}
        </p>
      )}
    </Part>
  );
}

/** Present or past tense for the hubs of a service. */
function worksFrom(service: Service): string {
  const tense = tenseOf(service);
  return tense === "is" && certaintyOf(service.checked).kind === "unsure"
    ? "It may be at"
    : TENSE[tense].hubs;
}

/** When and where, with the hubs it works from. */
export function WhenAndWhere({ service, library }: ServiceProps) {
  const hubs = hubLocations(service, library).flatMap(({ hub }) =>
    hub === undefined ? [] : [library.entry("hubs", hub)],
  );
  const placed = hasSecretLocation(service) || ownLocations(service, library).length > 0;
  const tense = tenseOf(service);
  // The hours of a phone line are beside its number.
  const dated =
    tense === "is" &&
    !isWebsite(service) &&
    (hasTimes(service, library) || (isRunning(service) && !saysPhoneHours(service)));
  if (!dated && !placed && hubs.length === 0) return null;
  return (
    <Part title={TENSE[tense].where}>
      {dated && (
        <>
          <SessionTimes entry={service} library={library} />
          <CalendarLink url={offeredCalendarUrl(service, library)} origin={library.data.site.url} />
        </>
      )}
      <PlaceList entry={service} library={library} visited={tense === "is"} />
      {!placed && hubs.length === 0 && isVisited(service) && <p>We do not know of an address.</p>}
      {hubs.length > 0 && (
        <p>
          {worksFrom(service)}{" "}
          {hubs.map(({ name, url }, index) => (
            <>
              {index > 0 && (index === hubs.length - 1 ? " and " : ", ")}
              <a href={url}>{name}</a>
            </>
          ))}
          .
        </p>
      )}
    </Part>
  );
}
