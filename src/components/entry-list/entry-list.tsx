import { STATUS } from "../../model/shared.ts";

interface Listed {
  readonly name: string;
  readonly url: string;
  readonly summary: string;
  readonly status: keyof typeof STATUS;
}

/** Whether something runs, when it does not. */
export function StatusBadge({ status }: { readonly status: keyof typeof STATUS }) {
  return status === "active" ? null : (
    <span class={`badge badge--${status.replaceAll(" ", "-")}`}>{STATUS[status]}</span>
  );
}

/** Entries by name, one line each, with their status. */
export function EntryList({ entries }: { readonly entries: readonly Listed[] }) {
  return (
    <ul class="entry-list">
      {entries.map(({ name, url, summary, status }) => (
        <li class="entry-list__item">
          <p class="entry-list__name">
            <a href={url}>{name}</a> <StatusBadge status={status} />
          </p>
          <p class="entry-list__summary">{summary}</p>
        </li>
      ))}
    </ul>
  );
}
