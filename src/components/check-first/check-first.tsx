import type { Check } from "../../freshness/certainty.ts";
import { isRunning } from "../../format/standing.ts";
import { certaintyOf } from "../../freshness/certainty.ts";

interface CheckFirstProps {
  readonly status: string;
  readonly checked: Check;
  /** False for what is not visited: a phone line, a website. */
  readonly visited?: boolean;
  /** Number of unknown facts; the line links to them. */
  readonly unknown: number;
}

/**
 * At the top of a running entry: how certain it is that it runs. A wasted journey with a child
 * costs more than a line of text.
 */
export function CheckFirst({ status, checked, unknown, visited = true }: CheckFirstProps) {
  if (!isRunning({ status })) return null;
  const { kind, short } = certaintyOf(checked);
  if (kind !== "unsure")
    return (
      <p class="certainty-line" data-certainty={kind}>
        {short}
      </p>
    );
  return (
    <p class="check-first" data-certainty={kind}>
      <strong>{visited ? "Check before you go." : "We are not sure."}</strong> Some of this may be
      out of date.
      {unknown > 0 && (
        <>
          {" "}
          <a href="#not-known">See what we do not know</a>
        </>
      )}
    </p>
  );
}
