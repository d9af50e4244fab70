import { isReal } from "../../format/addresses.ts";
import { mailto } from "../../format/mailto.ts";
import { Icon } from "../icon/icon.tsx";

interface ShareToolsProps {
  /** What a message says of the page; of a sensitive one nothing. */
  readonly subject: string;
  /** Origin of the site: “https://example.org”. */
  readonly origin: string;
  /** Path of the page. */
  readonly url: string;
}

/**
 * Ways to share a page. Without script an e-mail link; with it the Web Share API and buttons to
 * copy the link and to print. While the site has no address of its own no message can name one: a
 * script then shares the address at which the page is read.
 */
export function ShareTools({ subject, origin, url }: ShareToolsProps) {
  const address = `${origin}${url}`;
  const sent = isReal(address);
  return (
    <share-tools class="share-tools" data-subject={subject} data-address={sent ? address : url}>
      <ul class="share-tools__list">
        {sent && (
          <li>
            <a class="share-tools__mail" href={mailto(undefined, subject, address)}>
              <Icon name="mail" />
              <span>
                <span class="visually-hidden">Share by </span>E-mail
              </span>
            </a>
          </li>
        )}
        <li class="share-tools__paper">
          <Icon name="print" />
          <span>
            Print it from your browser’s menu.
            {!sent && " This site has no web address of its own yet to send."}
          </span>
        </li>
      </ul>
      <p class="share-tools__status" role="status" />
    </share-tools>
  );
}
