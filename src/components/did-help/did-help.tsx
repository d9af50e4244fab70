import { mailto } from "../../format/mailto.ts";
import type { SiteData } from "../../model/data/index.ts";

interface DidHelpProps {
  readonly site: SiteData["site"];
  /**
   * Path of the page; undefined for a sensitive one, as the message stays in the sender's sent
   * mail.
   */
  readonly url: string | undefined;
}

/**
 * “Did this help?”: two e-mails to send, so that no server learns that the page was read. The
 * message names the page by its path alone; its subject does not name the topic. Nothing while the
 * site has no e-mail address, as a message without a receiver reaches nobody.
 */
export function DidHelp({ site: { url: origin, shortName, contactEmail }, url }: DidHelpProps) {
  if (contactEmail === undefined) return null;
  const to = (answer: string): string =>
    mailto(
      contactEmail,
      `${answer}: ${shortName}`,
      `Did this help? ${answer}.\n\n${origin}${url ?? ""}\n`,
    );
  return (
    <p class="did-help" data-pagefind-ignore>
      Did this page help? <a href={to("Yes")}>Yes</a> <a href={to("No")}>No</a>{" "}
      <span class="did-help__how">Each writes an e-mail for you to send.</span>
    </p>
  );
}
