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
  /** Whom a reader can ask instead while there is no address. */
  readonly ask?: { readonly name: string; readonly url: string } | undefined;
}

const REASONS = [
  ["Something is out of date", "What is out of date? What should it say?"],
  ["Something should be added", "What should be added?"],
  ["It has closed", "When did it close? Where should people go instead?"],
  ["Something else", "What is wrong?"],
] as const;

/** What a reader can do while the site has no address for messages. */
function NoAddress({ ask }: Pick<ReportWrongProps, "ask">) {
  return (
    <p class="report-wrong__none">
      You cannot write to us yet: this site has no e-mail address. If a service tells you something
      else, believe the service, not this page.
      {ask !== undefined && (
        <>
          {" "}
          Not sure? Ask the <a href={ask.url}>{ask.name}</a>.
        </>
      )}
    </p>
  );
}

/**
 * Four ways to say that a page is wrong, each a message ready to be sent; without an address of the
 * site, what to do instead.
 */
export function ReportWrong({ subject, address, form, email, ask }: ReportWrongProps) {
  return (
    <details class="report-wrong">
      <summary class="report-wrong__open">
        <Icon name="pencil" />
        <span>
          Is it wrong?<span class="visually-hidden"> What you can do about this page</span>
        </span>
      </summary>
      {email === undefined ? (
        <NoAddress ask={ask} />
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
