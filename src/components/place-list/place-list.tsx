import { ACCESSIBILITY } from "../../model/shared.ts";
import { askOfAccess } from "../../directory/ask-instead.ts";
import {
  hasSecretLocation,
  ownLocations,
  type PublicLocation,
  SECRET_ADDRESS,
} from "../../locations/locations.ts";
import { positionOf } from "../../locations/areas.ts";
import type { Hub, Service } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { addressLines, outsideMap, precisionNote } from "../../format/addresses.ts";
import { Icon } from "../icon/icon.tsx";

interface PlaceProps {
  readonly place: PublicLocation;
  readonly entry: Service | Hub;
  /** False for what has ended or was only planned: nobody needs to get in. */
  readonly visited: boolean;
  readonly library: Library;
}

function Access({
  place: { accessibility, accessibilityNotes },
  entry,
  library,
}: Omit<PlaceProps, "visited">) {
  if (accessibility.length === 0 && accessibilityNotes === undefined)
    return <p class="place__access">We do not know about access.{askOfAccess(entry, library)}</p>;
  return (
    <div class="place__access">
      {accessibility.length > 0 && (
        <ul class="place__features">
          {accessibility.map((feature) => (
            <li>
              <Icon name="check" />
              {ACCESSIBILITY[feature]}
            </li>
          ))}
        </ul>
      )}
      {accessibilityNotes !== undefined && <p>{accessibilityNotes}</p>}
    </div>
  );
}

function Place({ place, entry, visited, library }: PlaceProps) {
  const { name, hub, area, directions, precision } = place;
  const position = positionOf(place);
  const [first, ...rest] = addressLines(place);
  const at = hub === undefined ? undefined : library.entry("hubs", hub);
  return (
    <li class="place">
      <Icon name="pin" />
      <div>
        <address class="place__address">
          {first !== undefined && <strong>{first}</strong>}
          {rest.map((line) => (
            <>
              <br />
              {line}
            </>
          ))}
        </address>
        {area !== undefined && <p>In {library.area(area).name}</p>}
        {at !== undefined && name?.includes(at.name) !== true && (
          <p>
            In <a href={at.url}>{at.name}</a>
          </p>
        )}
        {directions !== undefined && <p>{directions}</p>}
        {position !== undefined && (
          <p>
            <a href={outsideMap(position.latitude, position.longitude)} rel="noreferrer noopener">
              Map of {name ?? first ?? "this place"} on OpenStreetMap, another website
            </a>
            {precision !== undefined && `. ${precisionNote(precision)}.`}
          </p>
        )}
        {visited && <Access place={place} entry={entry} library={library} />}
      </div>
    </li>
  );
}

function Secret() {
  return (
    <li class="place">
      <Icon name="shield" />
      <p class="place__secret">{SECRET_ADDRESS}.</p>
    </li>
  );
}

/** Locations: address, accessibility, directions. A confidential address is never shown. */
export function PlaceList({
  entry,
  visited = true,
  library,
}: {
  readonly entry: Service | Hub;
  readonly visited?: boolean;
  readonly library: Library;
}) {
  const places = ownLocations(entry, library);
  const secret = hasSecretLocation(entry);
  if (places.length === 0 && !secret) return null;
  return (
    <ul class="place-list">
      {places.map((place) => (
        <Place place={place} entry={entry} visited={visited} library={library} />
      ))}
      {secret && <Secret />}
    </ul>
  );
}
