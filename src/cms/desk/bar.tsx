/**
 * The line at the foot of the editor: what was held back, whether the open entry is on the site,
 * and what can be done with it in one press.
 */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/** One press. A link has an address. */
export interface Press {
  readonly label: string;
  readonly href?: string;
  readonly press?: () => void;
}

export interface BarLine {
  readonly text: string;
  /** `warning`: something must be fixed. */
  readonly tone: "plain" | "warning" | "good";
  readonly links?: readonly Press[];
}

export interface BarProps {
  readonly lines: readonly BarLine[];
  readonly presses: readonly Press[];
  /** A part that a press opened, above the line. */
  readonly open?: ComponentChildren;
}

function Pressed({ label, href, press, after }: Press & { readonly after: () => void }) {
  if (href !== undefined)
    return (
      <a class="desk-press" href={href} onClick={after}>
        {label}
      </a>
    );
  const click = (): void => {
    after();
    press?.();
  };
  return (
    <button class="desk-press" type="button" onClick={click}>
      {label}
    </button>
  );
}

/** Number of buttons from which a phone folds them. */
const FOLDS = 2;

export function StatusBar({ lines, presses, open }: BarProps) {
  const [unfolded, setUnfolded] = useState(false);
  const folds = presses.length >= FOLDS;
  const isTall = unfolded || Boolean(open);
  return (
    <section class={isTall ? "desk-bar desk-bar--tall" : "desk-bar"} aria-label="On the site">
      {open}
      <div class="desk-bar__lines" role="status">
        {lines.map(({ text, tone, links = [] }) => (
          <p class={`desk-bar__line desk-bar__line--${tone}`}>
            {text}
            {links.map((link) => (
              <>
                {" "}
                <a href={link.href}>{link.label}</a>
              </>
            ))}
          </p>
        ))}
      </div>
      {folds && (
        <button
          class="desk-press desk-bar__more"
          type="button"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? "Fewer choices" : "More choices"}
        </button>
      )}
      <div
        class={`desk-bar__presses desk-bar__presses--${folds && !unfolded ? "folded" : "shown"}`}
      >
        {presses.map((press) => (
          <Pressed {...press} after={() => setUnfolded(false)} />
        ))}
      </div>
    </section>
  );
}
