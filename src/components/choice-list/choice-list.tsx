import { Icon } from "../icon/icon.tsx";

export interface ChoiceLink {
  readonly label: string;
  readonly url: string;
  readonly note?: string | undefined;
  /** Leads to urgent help. */
  readonly urgent?: boolean;
}

/** Answers to a question, each a full-width link. */
export function ChoiceList({ items }: { readonly items: readonly ChoiceLink[] }) {
  return (
    <ul class="choice-list">
      {items.map(({ label, url, note, urgent = false }) => (
        <li>
          <a class={`choice-list__link${urgent ? " choice-list__link--urgent" : ""}`} href={url}>
            <Icon name={urgent ? "warning" : "arrow"} />
            <span>
              <span class="choice-list__label">{label}</span>
              {note !== undefined && <span class="choice-list__note">{note}</span>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
