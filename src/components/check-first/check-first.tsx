import type { Check } from "../../freshness/certainty.ts";
import { certaintyOf } from "../../freshness/certainty.ts";

interface CheckFirstProps {
  readonly status: string;
  readonly checked: Check;
  /** How many things are said not to be known; the line leads to them. */
  readonly unknown: number;
}

/**
 * At the top of an entry that runs: how sure we are that it does. A wasted journey with a child
 * costs more than a line of words.
 */
export function CheckFirst({ status, checked, unknown }: CheckFirstProps) {
  if (status !== "active") return null;
  const { kind, short } = certaintyOf(checked);
  if (kind !== "unsure")
    return (
      <p class="certainty-line" data-certainty={kind}>
        {short}
      </p>
    );
  return (
    <p class="check-first" data-certainty={kind}>
      <strong>Check before you go.</strong> We have not been able to confirm that this is still
      running.
      {unknown > 0 && (
        <>
          {" "}
          <a href="#not-known">See what we do not know</a>
        </>
      )}
    </p>
  );
}
