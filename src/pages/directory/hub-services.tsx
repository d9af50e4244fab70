/**
 * What a family hub is meant to have by the national plan, and which of it is known of this one.
 */
import { Fold } from "../../components/fold/fold.tsx";
import type { Hub } from "../../model/collections/index.ts";
import { capital } from "../../format/words.ts";
import { isRunning } from "../../format/standing.ts";
import { certaintyOf } from "../../freshness/certainty.ts";
import { hubsOf } from "../../locations/locations.ts";
import type { Library } from "../../model/library.ts";
import { Part } from "./related.tsx";

interface HubProps {
  readonly hub: Hub;
  readonly library: Library;
}

/** National categories of what the people who run it have told us runs in a hub now. */
function categoriesAt({ hub, library }: HubProps): ReadonlySet<string> {
  const here = library.content.services.filter(
    (service) =>
      isRunning(service) &&
      certaintyOf(service.checked).kind === "confirmed" &&
      hubsOf(service).includes(hub.slug),
  );
  return new Set(here.flatMap(({ needs }) => needs.flatMap((id) => library.need(id).categories)));
}

interface ListedProps {
  readonly services: Library["data"]["taxonomy"]["hubServices"];
}

function Listed({ services }: ListedProps) {
  return (
    <ul class="hub-services">
      {services.map(({ label }) => (
        <li>{capital(label)}</li>
      ))}
    </ul>
  );
}

export function HubServices({ hub, library }: HubProps) {
  const { hubServices, hubServicesNote } = library.data.taxonomy;
  if (hubServices.length === 0 || !isRunning(hub)) return null;
  const at = categoriesAt({ hub, library });
  const isKnown = ({ categories }: (typeof hubServices)[number]): boolean =>
    categories.some((category) => at.has(category));
  const known = hubServices.filter(isKnown);
  const open = hubServices.filter((service) => !isKnown(service));
  // The note counts along the whole list. It stands with that list, and paper has neither.
  const note = known.length === 0 && hubServicesNote !== undefined && <p>{hubServicesNote}</p>;
  return (
    <Part title="What a family hub is meant to have" onScreen={known.length === 0}>
      {known.length > 0 && (
        <>
          <h3>We know of this here</h3>
          <Listed services={known} />
        </>
      )}
      {open.length > 0 && (
        <Fold title={`Ask whether it is here: ${open.length} things`} heading={3}>
          {note}
          <Listed services={open} />
        </Fold>
      )}
    </Part>
  );
}
