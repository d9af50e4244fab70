/** A posted item as a draft that has passed the gate. */
import { collections } from "../model/collections/index.ts";
import { readEntry } from "../model/gate/read-entry.ts";
import { ENGLISH_FIRST } from "../model/english-first.ts";
import {
  type AnswerFault,
  type KnownNames,
  layOut,
  newsText,
  titleSlug,
} from "../newsletter/lay-out.ts";
import { postedLabel, type PostedItem } from "../newsletter/posted-item.ts";
import { datedItem } from "../newsletter/dated-when.ts";
import { questionsAbout } from "../newsletter/posted-questions.ts";
import type { Draft } from "./board.ts";
import { type FieldWords, LOOK_AGAIN, type Posted, Refusal } from "./received.ts";

const PICTURE = "picture.jpg";

const wordsFor = ({ kind, value, near }: AnswerFault): string => {
  if (kind === "missing") return "Please fill this in.";
  if (kind === "no day") return `“${value}” is not a day. Choose one.`;
  return `“${value}” is not in the list.${near === undefined ? "" : ` Do you mean “${near}”?`}`;
};

/** The form's field for a field of the content, by its label; the item itself for all others. */
function formField(label: string): string {
  const { title, summary, pictures, expires } = collections.news.fields;
  if (label === title.label) return "title";
  if (label === summary.label) return "summary";
  if (label === expires.label) return "expires";
  return label.startsWith(pictures.label) ? "picture" : "item";
}

/**
 * What the gate says of the file. A group that is not on the site yet is not a fault of the
 * writer: the draft waits until an editor names one.
 */
function gateFaults(slug: string, text: string, isNewGroup: boolean): readonly FieldWords[] {
  const file = `content/news/${slug}/index.md`;
  const { group } = collections.news.fields;
  return readEntry({ collection: "news", slug, file }, text)
    .problems.filter(({ field }) => !(isNewGroup && field === group.label))
    .map(({ field, message }) => ({
      field: formField(field),
      words: `${field === "" ? "This" : field} ${message}`,
    }));
}

/** Notes to the reviewer, for the merge request. */
function noteOf(item: PostedItem, isNewGroup: boolean, asked: readonly string[]): string {
  return [
    "Sent with the form “Post an item”. Nobody has signed in to send it, so check who it is from.",
    ...(isNewGroup
      ? [
          `The site has no group called “${item.group ?? ""}” yet: open the draft and press “Make it an organisation”, or choose one.`,
        ]
      : []),
    ...asked.map((words) => `Look at this: ${words}`),
  ].join("\n\n");
}

interface DraftOptions {
  readonly known: KnownNames;
  /** London's day, YYYY-MM-DD. */
  readonly today: string;
  /** 1 for the plain name; more when those before are taken. */
  readonly attempt: number;
}

/** Throws a Refusal with the gate's words when the item cannot be published as it is. */
export function draftOf({ item: sent, picture }: Posted, options: DraftOptions): Draft {
  const { known, today, attempt } = options;
  const item = datedItem(sent, today);
  const { fields, faults, item: named } = layOut(item, known, today);
  const isNewGroup = faults.some(({ field, kind }) => field === "group" && kind === "unknown");
  const wrong = faults
    .filter(({ field, kind }) => !(field === "group" && kind === "unknown"))
    .map((fault) => ({ field: fault.field, words: wordsFor(fault) }));
  const name = titleSlug(fields.title);
  if (wrong.length === 0 && name === "") wrong.push({ field: "title", words: ENGLISH_FIRST });
  if (wrong.length > 0) throw new Refusal(422, LOOK_AGAIN, wrong);
  const slug = `${today}-${name}${attempt === 1 ? "" : `-${attempt}`}`;
  const pictures = picture && { pictures: [{ src: PICTURE, alt: item.picture, consent: true }] };
  const { title, date, ...others } = fields;
  const group = isNewGroup && { newGroup: item.group };
  const text = newsText({ title, date, ...group, ...others, ...pictures }, named);
  const refused = gateFaults(slug, text, isNewGroup);
  if (refused.length > 0) throw new Refusal(422, LOOK_AGAIN, refused);
  const asked = questionsAbout(item, {
    today,
    groups: known.groups.flatMap(({ names }) => names.slice(0, 1)),
    hasPicture: picture !== undefined,
  }).map(({ field, words }) => `${postedLabel(field)}: ${words}`);
  const folder = `content/news/${slug}`;
  return {
    slug,
    files: [
      { path: `${folder}/index.md`, bytes: new TextEncoder().encode(text) },
      ...(picture ? [{ path: `${folder}/${PICTURE}`, bytes: picture }] : []),
    ],
    note: noteOf(item, isNewGroup, asked),
  };
}
