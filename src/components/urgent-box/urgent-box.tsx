import type { UrgentLines } from "../../directory/urgent.ts";
import { NumberRow } from "../number-row/number-row.tsx";

interface UrgentBoxProps {
  readonly urgent: UrgentLines;
  /** Numbers that are above the box already. */
  readonly except?: readonly string[];
}

/** Who to ring first on this page; each number is a place to tap, with when it is answered. */
export function UrgentBox({ urgent: { title, helplines, also }, except = [] }: UrgentBoxProps) {
  const shown = helplines.filter(({ phones }) =>
    phones.every(({ number }) => !except.includes(number)),
  );
  if (shown.length === 0) return null;
  return (
    <section class="urgent-box" aria-labelledby="urgent-box" data-pagefind-ignore>
      <h2 class="urgent-box__title" id="urgent-box">
        {title}
      </h2>
      <ul class="urgent-box__list">
        {shown.map((helpline) => (
          <li class="urgent-box__item">
            <NumberRow helpline={helpline} />
          </li>
        ))}
      </ul>
      {also !== undefined && (
        <>
          <p class="urgent-box__also">{also.title}</p>
          <ul class="urgent-box__list">
            {also.helplines.map((helpline) => (
              <li class="urgent-box__item">
                <NumberRow helpline={helpline} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
