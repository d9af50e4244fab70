import type { Check } from "../../freshness/certainty.ts";
import { certaintyOf } from "../../freshness/certainty.ts";

interface CheckFirstProps {
  readonly status: string;
  readonly checked: Check;
  /** False for what nobody goes to: a phone line, a website. */
  readonly visited?: boolean;
  /** False where nothing says that it ever ran here. */
  readonly ran?: boolean;
  /** How many things are said not to be known; the line leads to them. */
  readonly unknown: number;
}

/**
 * At the top of an entry that runs: how sure we are that it does. A wasted journey with a child
 * costs more than a line of words.
 */
export function CheckFirst({
  status,
  checked,
  unknown,
  visited = true,
  ran = true,
}: CheckFirstProps) {
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
      <strong>{visited && ran ? "Check before you go." : "Not confirmed."}</strong>{" "}
      {ran
        ? "We have not been able to confirm that this is still running."
        : "We have not found that it runs here."}
      {unknown > 0 && (
        <>
          {" "}
          <a href="#not-known">See what we do not know</a>
        </>
      )}
    </p>
  );
}
