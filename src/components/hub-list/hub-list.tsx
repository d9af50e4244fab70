import { certaintyOf } from "../../freshness/certainty.ts";
import { askInsteadOf } from "../../directory/ask-instead.ts";
import { telHref, thenOption } from "../../format/phones.ts";
import { isRunning } from "../../format/standing.ts";
import type { Hub } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { NOT_STATED, whereText } from "../entry-card/card-facts.ts";
import { CertaintyBadge, StatusBadge } from "../entry-list/entry-list.tsx";
import { Icon } from "../icon/icon.tsx";

interface HubListProps {
  readonly hubs: readonly Hub[];
  readonly library: Library;
  /** The numbers of a hub on the map beside the list. */
  readonly numbers?: (hub: Hub) => readonly number[];
}

interface HubProps {
  readonly hub: Hub;
  readonly library: Library;
}

/** The hub's own number, else whom to ask about it. */
function Ring({ hub, library }: HubProps) {
  const asked = askInsteadOf(hub, library);
  const [phone] = hub.phones.length > 0 ? hub.phones : (asked?.phones ?? []);
  if (!isRunning(hub) || phone === undefined) return null;
  return (
    <p class="hub-list__ring">
      {hub.phones.length > 0 ? "Ring " : `Ask the ${asked?.name}: `}
      <a href={telHref(phone.number)}>{phone.number}</a>
      {phone.extension !== undefined && `, ${thenOption(phone.extension)}`}
    </p>
  );
}

/** A list of family hubs: name, place and summary of each, beside the icon of a house. */
export function HubList({ hubs, library, numbers = () => [] }: HubListProps) {
  return (
    <ul class="hub-list">
      {hubs.map((hub) => {
        const { name, url, summary, status, checked } = hub;
        const where = whereText(hub, library);
        return (
          <li class="hub-list__hub" data-certainty={certaintyOf(checked).kind}>
            <Icon name="house" />
            <div>
              <p class="hub-list__name">
                {numbers(hub).map((number) => (
                  <span class="hub-list__number">
                    <span class="visually-hidden">On the map: </span>
                    {number}
                  </span>
                ))}
                <a href={url}>{name}</a>
              </p>
              {where !== NOT_STATED && <p class="hub-list__where">{where}</p>}
              <p class="hub-list__summary">{summary}</p>
              <Ring hub={hub} library={library} />
              <StatusBadge status={status} checked={checked} />
              {isRunning(hub) && <CertaintyBadge checked={checked} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
