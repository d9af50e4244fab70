import { certaintyOf, type Check, statusWords } from "../../freshness/certainty.ts";
import { isRunning } from "../../format/standing.ts";
import type { STATUS } from "../../model/shared.ts";
import { FirstAndRest } from "../card-list/first-and-rest.tsx";

interface Listed {
  readonly name: string;
  readonly url: string;
  readonly summary: string;
  readonly status: keyof typeof STATUS;
  readonly checked: Check;
}

/** Badge with the status of an entry that is not running. */
export function StatusBadge({ status, checked }: Pick<Listed, "status" | "checked">) {
  return isRunning({ status }) ? null : (
    <span class={`badge badge--${status.replaceAll(" ", "-")}`}>
      {statusWords({ status, checked })}
    </span>
  );
}

/** Badge for an entry that could not be confirmed. */
export function CertaintyBadge({ checked }: { readonly checked: Check }) {
  return certaintyOf(checked).kind === "unsure" ? (
    <span class="badge badge--unsure">Not sure: ask first</span>
  ) : null;
}

/** Entries by name, one line each, with their status and how sure we are. */
export function EntryList({
  entries,
  first,
}: {
  readonly entries: readonly Listed[];
  /** How many are shown at first. */
  readonly first?: number;
}) {
  return (
    <FirstAndRest
      items={entries}
      show={(some) => <Items entries={some} />}
      {...(first !== undefined && { first })}
    />
  );
}

function Items({ entries }: { readonly entries: readonly Listed[] }) {
  return (
    <ul class="entry-list">
      {entries.map(({ name, url, summary, status, checked }) => (
        <li class="entry-list__item" data-certainty={certaintyOf(checked).kind}>
          <p class="entry-list__name">
            <a href={url}>{name}</a> <StatusBadge status={status} checked={checked} />
            {isRunning({ status }) && <CertaintyBadge checked={checked} />}
          </p>
          <p class="entry-list__summary">{summary}</p>
        </li>
      ))}
    </ul>
  );
}
