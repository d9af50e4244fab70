/**
 * The format of the message in which a group sends a newsletter item, used by the form, the text to
 * copy and the command that reads the message.
 */
import { inFigures } from "../format/words.ts";

export interface PostedField {
  readonly name: string;
  /**
   * Stands in the message before the colon; never changes, as messages of any age are read by it.
   */
  readonly label: string;
  readonly hint?: string;
  readonly kind: "line" | "text" | "date" | "choice" | "tick";
  readonly required?: boolean;
  /** Fewest and most characters, as the content model has them. */
  readonly min?: number;
  readonly max?: number;
  /** It is shown in the list of facts above the text. */
  readonly fact?: true;
  /** The list whose words may be chosen. */
  readonly list?: "areas" | "needs";
}

export const POSTED_FIELDS = [
  {
    name: "title",
    label: "Title",
    hint: "Say what it is: “Plant swap in the park”.",
    kind: "line",
    required: true,
    min: 5,
    max: 90,
  },
  {
    name: "group",
    label: "Your group",
    hint: "Its name. Not your own name.",
    kind: "line",
    required: true,
    max: 100,
  },
  { name: "summary", label: "In one sentence", kind: "line", required: true, max: 200 },
  { name: "area", label: "Area", kind: "choice", list: "areas" },
  { name: "topic", label: "Topic", kind: "choice", list: "needs" },
  {
    name: "when",
    fact: true,
    label: "When",
    hint: "Day, date, start and end.",
    kind: "line",
    max: 160,
  },
  {
    name: "where",
    fact: true,
    label: "Where",
    hint: "Street and postcode. Never a secret address.",
    kind: "line",
    max: 160,
  },
  {
    name: "who",
    fact: true,
    label: "Who it is for",
    hint: "Ages, and if grown-ups stay.",
    kind: "line",
    max: 160,
  },
  {
    name: "cost",
    fact: true,
    label: "What it costs",
    hint: "If it is free, say so.",
    kind: "line",
    max: 120,
  },
  {
    name: "join",
    fact: true,
    label: "How to take part",
    hint: "Just come, or how to book. The group’s own phone or e-mail, no private ones.",
    kind: "line",
    max: 240,
  },
  {
    name: "expires",
    label: "Last day on the front page",
    hint: "After that it stays in the archive.",
    kind: "date",
  },
  {
    name: "picture",
    label: "Picture",
    hint: "If you attach one: what does it show?",
    kind: "line",
    max: 160,
  },
  {
    name: "consent",
    label: "Everybody in the picture has agreed",
    hint: "For a child, a parent or carer has agreed in writing.",
    kind: "tick",
  },
  {
    name: "item",
    label: "The item",
    hint: "Write as you would say it to a neighbour. Leave out names of people.",
    kind: "text",
    required: true,
    max: 5000,
  },
] as const satisfies readonly PostedField[];

export type PostedName = (typeof POSTED_FIELDS)[number]["name"];
export type PostedItem = Readonly<Partial<Record<PostedName, string>>>;

/**
 * How long each answer may be, as a sentence, and how a day is written: a form on the screen checks
 * this itself, and a message that is written by hand cannot.
 */
export function limitsInWords(): string {
  const fields: readonly PostedField[] = POSTED_FIELDS;
  const limits = fields.flatMap(({ label, min, max }) =>
    max === undefined
      ? []
      : [`${label} ${inFigures(max)}${min === undefined ? "" : ` (at least ${min})`}`],
  );
  return `The most characters each answer can have, counting spaces: ${limits.join(", ")}. Write a date with its day, month and year.`;
}

/** The label of a field of the form; its name where the form has no such field. */
export const postedLabel = (name: string): string =>
  POSTED_FIELDS.find((field) => field.name === name)?.label ?? name;

/** The line under the item: whatever follows it, such as a signature, is not part of it. */
export const END = "(End of the item)";

const SUBJECT = "Newsletter item";

export interface Message {
  readonly subject: string;
  readonly body: string;
}

/** The message for an item. Empty fields keep their line, so that they can be filled in by hand. */
export function composeMessage(item: PostedItem): Message {
  const lines = POSTED_FIELDS.map(({ name, label, kind }) => {
    const value = (item[name] ?? "").trim();
    return kind === "text"
      ? `${label}:\n\n${value}\n\n${END}`
      : `${label}: ${value.replace(/\s+/g, " ")}`.trimEnd();
  });
  const title = (item.title ?? "").replace(/\s+/g, " ").trim();
  return {
    subject: title === "" ? SUBJECT : `${SUBJECT}: ${title}`,
    body: `${lines.join("\n")}\n`,
  };
}
