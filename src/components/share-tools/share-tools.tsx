import { mailto } from "../../format/mailto.ts";
import { Icon } from "../icon/icon.tsx";

interface ShareToolsProps {
  /** What a message says of the page; of a sensitive one nothing. */
  readonly subject: string;
  /** Whole address of the page. */
  readonly address: string;
}

/**
 * Ways to share a page. Without script an e-mail link; with it the Web Share API and buttons to
 * copy the link and to print.
 */
export function ShareTools({ subject, address }: ShareToolsProps) {
  return (
    <share-tools class="share-tools" data-subject={subject} data-address={address}>
      <ul class="share-tools__list">
        <li>
          <a class="share-tools__mail" href={mailto(undefined, subject, address)}>
            <Icon name="mail" />
            <span>
              <span class="visually-hidden">Share by </span>E-mail
            </span>
          </a>
        </li>
        <li class="share-tools__paper">
          <Icon name="print" />
          <span>Print it from your browser’s menu.</span>
        </li>
      </ul>
      <p class="share-tools__status" role="status" />
    </share-tools>
  );
}
