import type { ComponentChildren } from "preact";
import type { SiteData } from "../../model/data/index.ts";
import type { DangerWords } from "../../search/danger-words.ts";
import { PART, SEND_PATH } from "../../newsletter/sending.ts";
import { POSTED_FIELDS, type PostedField } from "../../newsletter/posted-item.ts";
import { HandIn, type HandInPlace, PaperSheet } from "./hand-in.tsx";
import { PlainText, Ready } from "./message-parts.tsx";
import { PictureChoice } from "./picture-choice.tsx";
import { URGENT_PAGE } from "../../model/addresses.ts";

interface PostFormProps {
  readonly data: SiteData;
  /** Names of the groups on the site, offered while one writes. */
  readonly groups: readonly string[];
  /** Places that take an item by hand. */
  readonly places?: readonly HandInPlace[];
  /** Words at which `urgent` is shown, and those that look like them and mean no danger. */
  readonly danger?: DangerWords;
  /** The urgent numbers. */
  readonly urgent?: ComponentChildren;
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

/** The hint, how the answer is read, and the question that the element may ask. */
const describedBy = (name: string, hint: string | undefined): string =>
  `${hint === undefined ? "" : `post-${name}-hint `}${name === "when" ? "post-when-read " : ""}post-${name}-question`;

/** Filled in by the element: the day and the times that it reads in the answer. */
const ReadAs = () => <span class="post-form__read" id="post-when-read" role="status" />;

/** Filled in by the element when an answer looks like a slip. */
function Question({ name }: { readonly name: string }) {
  return <span class="post-form__question" id={`post-${name}-question`} data-for={name} hidden />;
}

function Control({ field, data }: { readonly field: PostedField; readonly data: SiteData }) {
  const { name, kind, required = false, list, hint } = field;
  const common = {
    id: `post-${name}`,
    name,
    required,
    autocomplete: "off",
    class: "post-form__control",
    "aria-describedby": describedBy(name, hint),
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
  // Without a maxlength: a browser cuts what is pasted beyond it, and says nothing.
  if (kind === "text") return <textarea {...common} rows={7} />;
  return kind === "date" ? (
    <input {...common} type="date" />
  ) : (
    <input {...common} type="text" list={name === "group" ? "post-groups" : undefined} />
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
            aria-describedby={describedBy(name, hint)}
          />
          <span>{label}</span>
        </label>
        {hintLine}
        <Question name={name} />
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
      {name === "when" && <ReadAs />}
      <Question name={name} />
    </p>
  );
}

/** Fields that few items need. They are folded away, so that the form is short on a phone. */
const FOLDED: ReadonlySet<string> = new Set(["area", "topic", "expires", "picture", "consent"]);

/** Every field: the required ones with the text last, the other open ones, then the folded ones. */
function Fields({ data }: Pick<PostFormProps, "data">) {
  const open: readonly PostedField[] = POSTED_FIELDS.filter(({ name }) => !FOLDED.has(name));
  const text = open.find(({ kind }) => kind === "text");
  const needed = open.filter(({ required }) => required === true);
  const inOrder = [
    ...needed.filter((field) => field !== text),
    ...(text === undefined ? [] : [text]),
    ...open.filter((field) => !needed.includes(field) && field !== text),
  ];
  return (
    <>
      {inOrder.map((field) => (
        <Field field={field} data={data} />
      ))}
      <details class="post-form__more">
        <summary>Picture, area, topic, last day (if you like)</summary>
        {POSTED_FIELDS.filter(({ name }) => FOLDED.has(name)).map((field) => [
          field.name === "picture" && <PictureChoice email={data.site.contactEmail} />,
          <Field field={field} data={data} />,
        ])}
      </details>
    </>
  );
}

/** A field that people do not see. A program that fills it in is refused by the function. */
const Trap = () => (
  <p hidden>
    <label for="post-website">Leave this empty</label>
    <input id="post-website" type="text" name={PART.trap} autocomplete="off" tabIndex={-1} />
  </p>
);

/** How an item gets to the editors: by the form, by e-mail, on paper, or not yet. */
function wayIn(email: string | undefined, canSend: boolean, hasPaper: boolean): string {
  if (canSend) return "Answer the questions, and send your item to the editors.";
  if (email !== undefined)
    return "Your answers become a message. You send it with your phone’s Share button or by e-mail.";
  return hasPaper
    ? "You can hand it in on paper: see below."
    : "You cannot send it to us yet: this site has no e-mail address. You can write it and keep it.";
}

/**
 * A newsletter item that is sent to the posting function where the site has one, else a message
 * that the reader sends. Without script, the text to copy and fill in.
 */
export function PostForm({ data, groups, places = [], danger, urgent }: PostFormProps) {
  const { contactEmail } = data.site;
  const canSend = data.posting.host !== undefined;
  const press = canSend ? "Send it to the editors" : "Make the message";
  return (
    <post-form
      class="post-form"
      data-to={contactEmail}
      data-send={canSend ? SEND_PATH : undefined}
      data-words={danger?.words.join("|")}
      data-harmless={danger?.harmless.join("|")}
    >
      <h2 id="write-your-item">Write your item now</h2>
      <p>{wayIn(contactEmail, canSend, places.length > 0)}</p>
      <form class="post-form__form" aria-label="Write your item" autocomplete="off" hidden>
        <Fields data={data} />
        <datalist id="post-groups">
          {groups.map((name) => (
            <option value={name} />
          ))}
        </datalist>
        <p class="post-form__hint">
          What you write stays in this tab until you send it or throw it away, and is forgotten when
          you close the tab. Nothing is sent on its own.
          {canSend &&
            " When you press the button, your words and your picture go to the editors and are kept with the site’s files. Nothing is on the site until an editor has read it."}
        </p>
        <p class="post-form__hint">
          Is somebody in danger? Do not write it here: see <a href={URGENT_PAGE}>urgent help</a>.
        </p>
        {urgent !== undefined && (
          <div class="post-form__urgent" role="status" hidden>
            {urgent}
          </div>
        )}
        {canSend && <Trap />}
        <p
          class="post-form__ask"
          role="status"
          hidden
          data-asked={`Please look at the questions beside your answers. If everything is right, press “${press}” again.`}
          data-missing={`Please look at the notes beside your answers, then press “${press}” again.`}
        />
        <p class="post-form__sent" role="status" tabIndex={-1} hidden />
        <p class="post-form__actions">
          <button type="submit">{press}</button>
          {canSend && (
            <button class="post-form__other" type="button">
              Share it or e-mail it instead
            </button>
          )}
          <button class="post-form__forget" type="button">
            Throw it away
          </button>
        </p>
      </form>
      <Ready email={contactEmail} />
      <HandIn places={places} />
      <PaperSheet />
      <PlainText email={contactEmail} />
    </post-form>
  );
}
