/**
 * The line at the foot of the editor: what was held back, whether the open entry is on the site,
 * and what can be done with it in one press.
 */
import type { ComponentChildren } from "preact";

/** One press. A link has an address. */
export interface Press {
  readonly label: string;
  readonly href?: string;
  readonly press?: () => void;
}

export interface BarLine {
  readonly text: string;
  /** `warning`: something must be mended. */
  readonly tone: "plain" | "warning" | "good";
  readonly links?: readonly Press[];
}

export interface BarProps {
  readonly lines: readonly BarLine[];
  readonly presses: readonly Press[];
  /** A part that a press opened, above the line. */
  readonly open?: ComponentChildren;
}

function Pressed({ label, href, press }: Press) {
  if (href !== undefined)
    return (
      <a class="desk-press" href={href}>
        {label}
      </a>
    );
  return (
    <button class="desk-press" type="button" onClick={press}>
      {label}
    </button>
  );
}

export function StatusBar({ lines, presses, open }: BarProps) {
  return (
    <section class="desk-bar" aria-label="On the site">
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
      <div class="desk-bar__presses">
        {presses.map((press) => (
          <Pressed {...press} />
        ))}
      </div>
    </section>
  );
}
