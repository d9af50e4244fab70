import { CONFIDENCE } from "../../model/shared.ts";
import type { Service } from "../../model/collections/index.ts";
import { plainDate } from "../../format/dates.ts";
import { small } from "../../format/words.ts";
import { freshness, type State } from "../../freshness/freshness.ts";
import { Icon } from "../icon/icon.tsx";

interface CheckedProps {
  readonly checked: Service["checked"];
  /** The day of the build: past the next check, the page asks to ring first. */
  readonly today: string;
}

const WARNING: Readonly<Partial<Record<State, string>>> = {
  overdue: "This is due for a check. Ring before you go.",
  "long overdue":
    "The check of this page is more than half a year late. Do not rely on it: ring before you go.",
};

/** When the facts of a page were checked, by which role, when next, and how sure we are. */
export function Checked({ checked, today }: CheckedProps) {
  const { on, by, nextDue, confidence } = checked;
  const warning = WARNING[freshness(checked, today).state];
  return (
    <div class="checked">
      <p class="checked__line">
        <Icon name="check" />
        <span>
          Last checked{" "}
          <time class="checked__date" datetime={on}>
            {plainDate(on)}
          </time>{" "}
          by the {small(by)}
        </span>
      </p>
      <p class="checked__sure">{CONFIDENCE[confidence]}.</p>
      {warning !== undefined ? (
        <p class="checked__due">{warning}</p>
      ) : (
        <p>
          We check it again by <time datetime={nextDue}>{plainDate(nextDue)}</time>.
        </p>
      )}
    </div>
  );
}
