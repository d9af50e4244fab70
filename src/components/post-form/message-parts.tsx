/** The finished message of an item, and its questions as plain text. */
import { mailto } from "../../format/mailto.ts";
import { composeMessage, limitsInWords, POSTED_FIELDS } from "../../newsletter/posted-item.ts";

/** What a writer can do while the site has no address. */
const NO_ADDRESS =
  "You cannot send it to us yet, because this site has no e-mail address. Copy the text and keep it. When we have an address, it will be here.";

/** Filled in by the element: the finished message, to be opened or copied. */
export function Ready({ email }: { readonly email: string | undefined }) {
  return (
    <section class="post-form__ready" hidden>
      <h3 class="post-form__title" tabIndex={-1}>
        Your message is ready
      </h3>
      <p>
        {email === undefined
          ? NO_ADDRESS
          : `It goes to ${email}. Read it once more before you send it.`}
      </p>
      <p class="post-form__actions">
        <button class="post-form__share" type="button" hidden>
          Share it from this phone
        </button>
        <a
          class="post-form__send"
          href={email === undefined ? undefined : mailto(email, "", "")}
          hidden={email === undefined}
        >
          Open it in your e-mail program
        </a>
        <button class="post-form__copy" type="button">
          Copy the text
        </button>
        <button class="post-form__forget" type="button">
          Throw it away
        </button>
      </p>
      <p class="post-form__status" role="status" />
      <p class="post-form__long" hidden>
        It is long, and some e-mail programs cut long messages. So the text is copied first: paste
        it into the e-mail that opens.
      </p>
      <p class="post-form__attach" hidden>
        Share takes your picture along.{" "}
        {email === undefined
          ? "The copied text does not: keep the picture beside it."
          : "An e-mail does not: add the picture to it yourself."}
      </p>
      <label class="post-form__label" for="post-message">
        The message
      </label>
      <textarea
        class="post-form__control"
        id="post-message"
        rows={12}
        readOnly
        autocomplete="off"
      />
    </section>
  );
}

/** The message without answers, to copy and fill in. */
export function PlainText({ email }: { readonly email: string | undefined }) {
  const { subject, body } = composeMessage({});
  return (
    <details class="post-form__blank" open>
      <summary>The questions as plain text</summary>
      <p>
        {email === undefined ? (
          `Write your answers after each colon. ${NO_ADDRESS}`
        ) : (
          <>
            Copy this into an e-mail and write your answers after each colon. Or{" "}
            <a href={mailto(email, subject, body)}>open it in your e-mail program</a>. Send it to{" "}
            <a href={`mailto:${email}`}>{email}</a>.
          </>
        )}
      </p>
      <p id="post-limits">{limitsInWords()}</p>
      <label class="post-form__label" for="post-blank">
        The questions
      </label>
      <textarea
        class="post-form__control"
        id="post-blank"
        rows={POSTED_FIELDS.length + 4}
        readOnly
        aria-describedby="post-limits"
        autocomplete="off"
        value={body}
      />
    </details>
  );
}
