interface CheckFirstProps {
  readonly status: string;
  readonly confidence: string;
  /** How many things are said not to be known; the line leads to them. */
  readonly unknown: number;
}

/**
 * At the top of an entry that nobody has confirmed: a wasted journey with a child costs more than a
 * line of words.
 */
export function CheckFirst({ status, confidence, unknown }: CheckFirstProps) {
  if (status !== "active" || confidence !== "not confirmed") return null;
  return (
    <p class="check-first">
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
