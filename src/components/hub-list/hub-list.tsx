import { certaintyOf } from "../../freshness/certainty.ts";
import { isRunning } from "../../format/standing.ts";
import type { Hub } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { NOT_STATED, whereText } from "../entry-card/card-facts.ts";
import { CertaintyBadge, StatusBadge } from "../entry-list/entry-list.tsx";
import { Icon } from "../icon/icon.tsx";

interface HubListProps {
  readonly hubs: readonly Hub[];
  readonly library: Library;
}

/** A list of family hubs: name, place and summary of each, beside the icon of a house. */
export function HubList({ hubs, library }: HubListProps) {
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
                <a href={url}>{name}</a>
              </p>
              {where !== NOT_STATED && <p class="hub-list__where">{where}</p>}
              <p class="hub-list__summary">{summary}</p>
              <StatusBadge status={status} checked={checked} />
              {isRunning(hub) && <CertaintyBadge checked={checked} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
