import { isRunning } from "../../format/standing.ts";
import { certaintyOf } from "../../freshness/certainty.ts";
import type { Service } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { FirstAndRest } from "../card-list/first-and-rest.tsx";
import { Icon } from "../icon/icon.tsx";
import { NumberPills } from "../number-row/number-row.tsx";
import { CertaintyBadge, StatusBadge } from "./entry-list.tsx";

interface ServiceRowsProps {
  readonly services: readonly Service[];
  readonly library: Library;
}

/** A service as in a phone book: the drawing of its topic, its name, what it does, its number. */
function Row({ service, library }: { readonly service: Service; readonly library: Library }) {
  const { name, url, summary, status, checked, phones, needs } = service;
  const running = isRunning(service);
  const [need] = needs;
  const first = running ? phones.slice(0, 1) : [];
  return (
    <li class="service-rows__row entry-list__item" data-certainty={certaintyOf(checked).kind}>
      {need !== undefined && <Icon name={library.need(need).icon} />}
      <div class="service-rows__what">
        <p class="entry-list__name">
          <a href={url}>{name}</a> <StatusBadge status={status} checked={checked} />
          {running && <CertaintyBadge checked={checked} />}
        </p>
        <p class="entry-list__summary">{summary}</p>
        {first.length > 0 && <NumberPills helpline={{ name, phones: first, text: undefined }} />}
      </div>
    </li>
  );
}

/** Services by name, each with its first number to tap. */
export function ServiceRows({ services, library }: ServiceRowsProps) {
  return (
    <FirstAndRest
      items={services}
      first={9}
      show={(some) => (
        <ul class="service-rows entry-list">
          {some.map((service) => (
            <Row service={service} library={library} />
          ))}
        </ul>
      )}
    />
  );
}
