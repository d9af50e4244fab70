import type { Library } from "../../model/library.ts";
import { PhoneLink } from "../phone-link/phone-link.tsx";

interface UrgentBoxProps {
  readonly library: Library;
  /** Only who and which number: for the top of a page whose words must follow soon. */
  readonly compact?: boolean;
}

/** The numbers that come first when somebody is in danger. */
export function UrgentBox({ library, compact = false }: UrgentBoxProps) {
  const helplines = library.entries("helplines", library.data.site.urgentHelplines);
  return (
    <div class={compact ? "urgent-box urgent-box--compact" : "urgent-box"}>
      <h2 class="urgent-box__title">Need help now?</h2>
      <ul class="urgent-box__list">
        {helplines.map(({ name, summary, phones, hours }) => (
          <li class="urgent-box__item">
            <p class="urgent-box__name">{name}</p>
            {phones.map(({ number, extension }) => (
              <PhoneLink
                number={number}
                extension={extension}
                hours={compact ? undefined : hours}
              />
            ))}
            {!compact && <p class="urgent-box__when">{summary}</p>}
          </li>
        ))}
      </ul>
      <p class="urgent-box__more">
        <a href="/urgent-help/">More numbers for urgent help</a>
      </p>
    </div>
  );
}
