import { Icon } from "../icon/icon.tsx";
import { mailto } from "../../format/mailto.ts";

interface ReportWrongProps {
  /** What the message names; of a sensitive page nothing of what it is about. */
  readonly subject: string;
  /** Whole address of the page. */
  readonly address: string;
  /** Whole address that leads an editor to the form of the page. */
  readonly form: string;
  /** Where messages go, when the site has an address. */
  readonly email: string | undefined;
}

const REASONS = [
  ["Something is out of date", "What is out of date? What should it say?"],
  ["Something should be added", "What should be added?"],
  ["It has closed", "When did it close? Where should people go instead?"],
  ["Something else", "What is wrong?"],
] as const;

/**
 * Four ways to say that a page is wrong, each a message ready to be sent. Nothing without an
 * address of the site: a reader knows nobody else to send it to.
 */
export function ReportWrong({ subject, address, form, email }: ReportWrongProps) {
  if (email === undefined) return null;
  return (
    <details class="report-wrong">
      <summary class="report-wrong__open">
        <Icon name="pencil" />
        <span>
          Is it wrong?<span class="visually-hidden"> Tell us about this page</span>
        </span>
      </summary>
      <ul class="report-wrong__list">
        {REASONS.map(([reason, question]) => (
          <li>
            <a
              class="report-wrong__link"
              href={mailto(
                email,
                `${reason}: ${subject}`,
                `${reason}.\n\nThe page: ${address}\nFor the editor: ${form}\n\n${question}\n`,
              )}
            >
              {reason}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
