import type { Service } from "../../model/collections/index.ts";
import { plainDate } from "../../format/dates.ts";
import { small } from "../../format/words.ts";
import { certaintyOf, type Check } from "../../freshness/certainty.ts";
import { freshness, type FreshnessState } from "../../freshness/freshness.ts";
import { Icon } from "../icon/icon.tsx";

interface CheckedProps {
  readonly checked: Check & Pick<Service["checked"], "by">;
  /** The day of the build, YYYY-MM-DD. After `nextDue` a request to ring first is added. */
  readonly today: string;
  /** A page of this site's own, which nobody else runs. */
  readonly own?: boolean;
}

const WARNING: Readonly<Partial<Record<FreshnessState, string>>> = {
  overdue: "This is due for a check. Ring before you go.",
  "long overdue":
    "This page is more than six months overdue for a check. Do not rely on it: ring before you go.",
};

/** Certainty of an entry: how, when and by which role it was checked, and when next. */
export function Checked({ checked, today, own = false }: CheckedProps) {
  const { by, nextDue } = checked;
  const { kind, done, on, how, sure } = certaintyOf(checked);
  const warning = WARNING[freshness(checked, today).state];
  return (
    <div class={`checked checked--${kind}`} data-certainty={kind}>
      <p class="checked__line">
        {kind === "confirmed" && <Icon name="check" />}
        <span>
          {own && kind === "read" ? "Compared with its sources" : done} on{" "}
          <time class="checked__date" datetime={on}>
            {plainDate(on)}
          </time>{" "}
          {kind === "confirmed" ? how : `by the ${small(by)}`}
        </span>
      </p>
      <p class="checked__sure">
        {!(own && kind === "read") && `${sure} `}
        {warning !== undefined ? (
          <span class="checked__due">{warning}</span>
        ) : (
          <>
            We will check it again by <time datetime={nextDue}>{plainDate(nextDue)}</time>.
          </>
        )}
      </p>
    </div>
  );
}
