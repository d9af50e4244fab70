import { Callout } from "../callout/callout.tsx";
import { ADD } from "../../shortlist/button-words.ts";
import { RECORDS_URL } from "../../shortlist/record.ts";

/** What a reader should know of this list; the element shows what is true now. */
function Warnings() {
  return (
    <>
      <div class="shortlist__given" hidden>
        <p>This list came in a link. It is not kept on this device.</p>
        <p class="shortlist__buttons">
          <button class="shortlist__button shortlist__button--main" type="button" data-do="keep">
            Keep it as my list
          </button>
          <button class="shortlist__button shortlist__own" type="button" data-do="own">
            Show my own list
          </button>
        </p>
      </div>
      <div class="shortlist__private" hidden>
        <Callout tone="note" title="Somebody else may see this list" heading={2}>
          <p>
            Others who use this phone or computer can read it while this tab is open. A link to it
            stays in the browser’s history. “Forget this list” and “Leave this site now” clear it
            from this tab.
          </p>
          <p>
            <a href="/staying-safe-online/">Staying safe online</a> says more.
          </p>
        </Callout>
      </div>
      <p class="shortlist__missing" hidden />
    </>
  );
}

function Note() {
  return (
    <div class="shortlist__note">
      <label class="shortlist__label" for="shortlist-note">
        A note to print with the list
      </label>
      <p id="shortlist-note-hint">
        It stays on this page. It is not in any link, copy or file, and it goes when you leave.
      </p>
      <textarea
        class="shortlist__text"
        id="shortlist-note"
        rows={3}
        maxLength={600}
        autocomplete="off"
        aria-describedby="shortlist-note-hint"
      />
      <p class="shortlist__note-print" aria-hidden="true" />
    </div>
  );
}

const ACTIONS = [
  ["share", "Share"],
  ["link", "Copy the link"],
  ["brief", "Copy names and numbers, for SMS"],
  ["text", "Copy everything, for WhatsApp"],
  ["rich", "Copy for an e-mail"],
  ["file", "Save as a file"],
  ["code", "Show a code for a phone’s camera"],
  ["print", "Print"],
] as const;

function HandOver() {
  return (
    <section class="shortlist__hand" aria-labelledby="shortlist-hand">
      <h2 id="shortlist-hand">Pass it on</h2>
      <p>The link holds the whole list. None of it is sent to us.</p>
      <ul class="shortlist__actions">
        {ACTIONS.map(([action, words]) => (
          <li hidden={action === "share"}>
            <button class="shortlist__button" type="button" data-do={action}>
              {words}
            </button>
            {/* Here from the start, as a screen reader announces only what changes. */}
            <p class="shortlist__said" role="status" />
          </li>
        ))}
      </ul>
      <div class="shortlist__by-hand" hidden>
        <label class="shortlist__label" for="shortlist-copy">
          Copy this text
        </label>
        <textarea class="shortlist__text" id="shortlist-copy" rows={6} readOnly />
      </div>
      <div class="shortlist__code" />
      <p>
        <button class="shortlist__button" type="button" data-do="forget">
          Forget this list
        </button>
      </p>
    </section>
  );
}

interface ShortListProps {
  readonly siteName: string;
  /** The numbers for danger, in a line, for what is handed over. */
  readonly urgent: string;
  /** True when the site has an address of its own: a code on paper then leads there. */
  readonly hasAddress: boolean;
}

/**
 * The reader's list, or one that came in a link. Without script only the words of how to do
 * without; until the script and the facts are here, a loading message.
 */
export function ShortList({ siteName, urgent, hasAddress }: ShortListProps) {
  return (
    <short-list
      class="shortlist"
      data-records={RECORDS_URL}
      data-site={siteName}
      data-urgent={urgent}
      data-web={hasAddress ? "" : undefined}
    >
      <noscript>
        <p class="shortlist__plain">Scripts are turned off here, so the list cannot load.</p>
      </noscript>
      <p class="shortlist__coming">
        A script on this page puts the list together. On a slow connection that can take a minute.
        If nothing comes, open this page again, or look in <a href="/find/">Find help</a>: every
        page there can be printed or shared on its own.
      </p>
      <p class="shortlist__status" role="status" />
      <div class="shortlist__empty" tabIndex={-1} hidden>
        <p class="shortlist__undo" hidden>
          <button class="shortlist__button shortlist__button--main" type="button" data-do="undo">
            Undo
          </button>
        </p>
        <p>
          There is nothing on this list. Look in <a href="/find/">Find help</a> and press “{ADD}”.
        </p>
        <p>The list stays in this tab until you close it or forget it.</p>
      </div>
      <div class="shortlist__failed" hidden>
        <p>The list could not be loaded. The link is still good: try again when you are online.</p>
        <p>
          <button class="shortlist__button shortlist__button--main" type="button" data-do="again">
            Try again
          </button>
        </p>
      </div>
      <div class="shortlist__filled" hidden>
        <Warnings />
        <h2 class="shortlist__heading" tabIndex={-1}>
          On this list
        </h2>
        <ol class="shortlist__items" />
        <div class="shortlist__aside">
          <Note />
          <HandOver />
        </div>
      </div>
    </short-list>
  );
}
