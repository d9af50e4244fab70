import { mailto } from "../../format/mailto.ts";
import type { SiteData } from "../../model/data/index.ts";
import { composeMessage, POSTED_FIELDS, type PostedField } from "../../newsletter/posted-item.ts";

interface PostFormProps {
  readonly data: SiteData;
}

/** Words that may be chosen from a list of the place's data. */
function wordsOf(
  list: NonNullable<PostedField["list"]>,
  { places, taxonomy }: SiteData,
): readonly string[] {
  return list === "areas"
    ? places.areas.map(({ name }) => name)
    : taxonomy.needs.map(({ label }) => label);
}

function Control({ field, data }: { readonly field: PostedField; readonly data: SiteData }) {
  const { name, kind, required = false, max, list, hint } = field;
  const common = {
    id: `post-${name}`,
    name,
    required,
    autocomplete: "off",
    class: "post-form__control",
    ...(hint !== undefined && { "aria-describedby": `post-${name}-hint` }),
  };
  if (list !== undefined) {
    return (
      <select {...common}>
        <option value="">Leave it open</option>
        {wordsOf(list, data).map((words) => (
          <option>{words}</option>
        ))}
      </select>
    );
  }
  if (kind === "text") return <textarea {...common} rows={10} maxLength={max} />;
  return kind === "date" ? (
    <input {...common} type="date" />
  ) : (
    <input {...common} type="text" maxLength={max} />
  );
}

function Field({ field, data }: { readonly field: PostedField; readonly data: SiteData }) {
  const { name, label, hint, kind, required } = field;
  const hintLine = hint !== undefined && (
    <span class="post-form__hint" id={`post-${name}-hint`}>
      {hint}
    </span>
  );
  if (kind === "tick") {
    return (
      <p class="post-form__field">
        <label class="post-form__tick" for={`post-${name}`}>
          <input
            class="post-form__box"
            id={`post-${name}`}
            type="checkbox"
            name={name}
            value="yes"
            aria-describedby={`post-${name}-hint`}
          />
          <span>{label}</span>
        </label>
        {hintLine}
      </p>
    );
  }
  return (
    <p class="post-form__field">
      <label class="post-form__label" for={`post-${name}`}>
        {label}
        {required !== true && <span class="post-form__optional"> (if you like)</span>}
      </label>
      {hintLine}
      <Control field={field} data={data} />
    </p>
  );
}

/** Filled in by the element: the finished message, to be opened or copied. */
function Ready({ email }: { readonly email: string | undefined }) {
  return (
    <section class="post-form__ready" hidden>
      <h3 class="post-form__title" tabIndex={-1}>
        Your message is ready
      </h3>
      <p>
        {email === undefined
          ? "This site has no e-mail address yet. Keep the message, or send it to somebody you know in the partnership."
          : `It goes to ${email}. Read it once more before you send it.`}
      </p>
      <p class="post-form__actions">
        <a class="post-form__send" href={mailto(email, "", "")}>
          Open it in your e-mail program
        </a>
        <button class="post-form__copy" type="button">
          Copy the text
        </button>
      </p>
      <p class="post-form__status" role="status" />
      <p class="post-form__long" hidden>
        It is long, and some e-mail programs cut long messages. Copy the text and paste it into the
        message.
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

/**
 * A newsletter item as a message that the reader sends: nothing is sent or kept by the site.
 * Without script, the text to copy and fill in.
 */
export function PostForm({ data }: PostFormProps) {
  const { contactEmail } = data.site;
  const { subject, body } = composeMessage({});
  return (
    <post-form class="post-form" data-to={contactEmail}>
      <h2 id="write-your-item">Write your item now</h2>
      <form class="post-form__form" aria-label="Write your item" autocomplete="off" hidden>
        <p>What you type stays on this device until you send the message yourself.</p>
        {POSTED_FIELDS.map((field) => (
          <Field field={field} data={data} />
        ))}
        <p>
          <button type="submit">Make the message</button>
        </p>
      </form>
      <Ready email={contactEmail} />
      <details class="post-form__blank" open>
        <summary>The questions as plain text</summary>
        <p>
          Copy this into an e-mail and write your answers after each colon. Or{" "}
          <a href={mailto(contactEmail, subject, body)}>open it in your e-mail program</a>.{" "}
          {contactEmail === undefined ? (
            "This site has no e-mail address yet: keep the message, or send it to somebody you know in the partnership."
          ) : (
            <>
              Send it to <a href={`mailto:${contactEmail}`}>{contactEmail}</a>.
            </>
          )}
        </p>
        <label class="post-form__label" for="post-blank">
          The questions
        </label>
        <textarea
          class="post-form__control"
          id="post-blank"
          rows={POSTED_FIELDS.length + 4}
          readOnly
          autocomplete="off"
          value={body}
        />
      </details>
    </post-form>
  );
}
