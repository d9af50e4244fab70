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

/** What a reader can do while the site has no address for messages. */
function NoAddress() {
  return (
    <p class="report-wrong__none">
      We have no address for messages yet, so we cannot hear from you. Believe what a service tells
      you before you believe this page. <a href="/about/">About this site</a> will give an address
      when there is one.
    </p>
  );
}

/**
 * Four ways to say that a page is wrong, each a message ready to be sent; without an address of the
 * site, that there is none.
 */
export function ReportWrong({ subject, address, form, email }: ReportWrongProps) {
  return (
    <details class="report-wrong">
      <summary class="report-wrong__open">
        <Icon name="pencil" />
        <span>
          Is it wrong?<span class="visually-hidden"> What you can do about this page</span>
        </span>
      </summary>
      {email === undefined ? (
        <NoAddress />
      ) : (
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
      )}
    </details>
  );
}
