/**
 * The list of checks: entries that are due or worth a call, the numbers and the questions, and a
 * button for “Still right”.
 */
import { useState } from "preact/hooks";
import { telHref } from "../../format/phones.ts";
import { count } from "../../format/words.ts";
import type { How } from "../../freshness/still-right.ts";
import { CONFIRMED_BY } from "../../model/words.ts";
import type { DueRow, DueOrder } from "./due-rows.ts";

/** What happened to a row since the list was opened. */
export type RowOutcome =
  | { readonly kind: "working" }
  | { readonly kind: "done"; readonly words: string }
  | { readonly kind: "failed"; readonly words: string };

export interface DueListProps {
  readonly rows: Readonly<Record<DueOrder, readonly DueRow[]>>;
  /** The role that is written down: “Site editor”. */
  readonly by: string;
  readonly onBy: (by: string) => void;
  /** By file. */
  readonly outcomes: ReadonlyMap<string, RowOutcome>;
  readonly answerOf: (file: string) => string;
  readonly onAnswer: (file: string, words: string) => void;
  readonly stillRight: (rows: readonly DueRow[], how: How) => void;
  readonly save: (rows: readonly DueRow[]) => void;
  readonly print: () => void;
}

const HOWS: readonly (readonly [How, string])[] = [
  ["read", "I read their public pages"],
  ["phone", `They told me: ${CONFIRMED_BY.phone.toLowerCase()}`],
  ["email", `They told me: ${CONFIRMED_BY.email.toLowerCase()}`],
  ["in person", `They told me: ${CONFIRMED_BY["in person"].toLowerCase()}`],
  ["letter", `They told me: ${CONFIRMED_BY.letter.toLowerCase()}`],
];

/** How many rows are drawn at first, and with each press on “more”. */
const STEP = 25;

function Ringing({ ring, read }: Pick<DueRow, "ring" | "read">) {
  return (
    <>
      {ring.map(({ number, who, hours }) => (
        <p>
          Ring <a href={telHref(number)}>{number}</a>, {who}
          {hours !== undefined && ` (${hours})`}
        </p>
      ))}
      {ring.length === 0 && (
        <p>
          {read.length === 0
            ? "Nobody to ring: read our page, and see whether it is still so."
            : "Nobody to ring: compare our page with what is public."}
        </p>
      )}
      {read.map((url) => (
        <p>
          Look at{" "}
          <a href={url} target="_blank" rel="noopener noreferrer">
            {url.replace(/^https:\/\//, "")}
          </a>
        </p>
      ))}
    </>
  );
}

interface ItemProps {
  readonly row: DueRow;
  readonly outcome: RowOutcome | undefined;
  readonly ticked: boolean;
  readonly onTick: () => void;
  readonly answer: string;
  readonly onAnswer: (words: string) => void;
  readonly stillRight: () => void;
}

function Item({ row, outcome, ticked, onTick, answer, onAnswer, stillRight }: ItemProps) {
  const { name, kind, owner, when, sure, form, page, questions } = row;
  return (
    <li class="due-item">
      <label class="due-item__tick">
        <input type="checkbox" checked={ticked} onChange={onTick} />
        <strong>{name}</strong>
      </label>
      <p>
        {kind}, {owner}. Check {when}. {sure}.
      </p>
      <Ringing {...row} />
      <p class="due-item__ask">Ask:</p>
      <ul>
        {questions.map((question) => (
          <li>{question}</li>
        ))}
      </ul>
      <label class="due-item__answer">
        What they said about {name}
        <textarea
          rows={2}
          value={answer}
          onInput={(event) => onAnswer(event.currentTarget.value)}
        />
      </label>
      <p class="due-item__presses">
        <button
          class="desk-press"
          type="button"
          disabled={outcome?.kind === "working"}
          onClick={stillRight}
        >
          Still right<span class="desk-hidden">: {name}</span>
        </button>{" "}
        <a class="desk-press" href={form}>
          Something changed<span class="desk-hidden">: open {name}</span>
        </a>{" "}
        <a href={page}>Its page</a>
      </p>
      {outcome && (
        <p class={`due-item__outcome due-item__outcome--${outcome.kind}`}>
          {outcome.kind === "working" ? "Saving …" : outcome.words}
        </p>
      )}
    </li>
  );
}

interface ToolsProps {
  readonly order: DueOrder;
  readonly onOrder: (order: DueOrder) => void;
  readonly how: How;
  readonly onHow: (how: How) => void;
  readonly by: string;
  readonly onBy: (by: string) => void;
}

function Choices({ order, onOrder, how, onHow, by, onBy }: ToolsProps) {
  return (
    <div class="due-choices">
      <label>
        Show
        <select
          value={order}
          onChange={(event) => onOrder(event.currentTarget.value === "due" ? "due" : "round")}
        >
          <option value="due">what is due, the oldest first</option>
          <option value="round">what helps most readers first</option>
        </select>
      </label>
      <label>
        How did you check?
        <select value={how} onChange={(event) => onHow(event.currentTarget.value as How)}>
          {HOWS.map(([value, label]) => (
            <option value={value}>{label}</option>
          ))}
        </select>
      </label>
      <label>
        Your role, never a name
        <input value={by} maxLength={60} onInput={(event) => onBy(event.currentTarget.value)} />
      </label>
    </div>
  );
}

/** What is still to be checked: what was done here goes to the foot of the page's words. */
function summaryOf(rows: readonly DueRow[], outcomes: DueListProps["outcomes"]): string {
  const of = (kind: RowOutcome["kind"]): number =>
    rows.filter(({ file }) => outcomes.get(file)?.kind === kind).length;
  const parts = [
    `${count(rows.length - of("done"), "entry", "entries")} to check.`,
    ...(of("working") > 0 ? [`${of("working")} being saved.`] : []),
    ...(of("done") > 0 ? [`${of("done")} still right.`] : []),
    ...(of("failed") > 0 ? [`${of("failed")} not saved: see below.`] : []),
  ];
  return parts.join(" ");
}

export function DueList(props: DueListProps) {
  const { rows, outcomes, answerOf, onAnswer, stillRight, by, onBy } = props;
  const [order, setOrder] = useState<DueOrder>(rows.due.length > 0 ? "due" : "round");
  const [how, setHow] = useState<How>("read");
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(STEP);
  const own = rows[order];
  const chosen = own.filter(({ file }) => ticked.has(file) && outcomes.get(file)?.kind !== "done");
  const tick = (file: string): void => {
    const next = new Set(ticked);
    if (!next.delete(file)) next.add(file);
    setTicked(next);
  };
  const more = own.length - shown;
  return (
    <main class="desk-page">
      <p>
        <a href="#/">Back to all content</a>
      </p>
      <h1 tabIndex={-1}>Still right?</h1>
      <p>
        Ring or read, then press “Still right”. It notes the day, your role and how you know, and
        sets the next day to check. What you write into the boxes stays in this browser.
      </p>
      <Choices {...{ order, onOrder: setOrder, how, onHow: setHow, by, onBy }} />
      <p role="status">{summaryOf(own, outcomes)}</p>
      <p class="due-item__presses">
        <button
          class="desk-press"
          type="button"
          disabled={chosen.length === 0}
          onClick={() => stillRight(chosen, how)}
        >
          The ticked ones are still right ({chosen.length})
        </button>{" "}
        <button class="desk-press" type="button" onClick={props.print}>
          Print this list
        </button>{" "}
        <button class="desk-press" type="button" onClick={() => props.save(own)}>
          Save it for a spreadsheet
        </button>
      </p>
      <ol class="due-list">
        {own.slice(0, shown).map((row) => (
          <Item
            key={row.file}
            row={row}
            outcome={outcomes.get(row.file)}
            ticked={ticked.has(row.file)}
            onTick={() => tick(row.file)}
            answer={answerOf(row.file)}
            onAnswer={(words) => onAnswer(row.file, words)}
            stillRight={() => stillRight([row], how)}
          />
        ))}
      </ol>
      {more > 0 && (
        <p>
          <button class="desk-press" type="button" onClick={() => setShown(shown + STEP)}>
            Show {Math.min(STEP, more)} more of {more}
          </button>
        </p>
      )}
    </main>
  );
}
