/** Runs the list of checks: stores “Still right” and what people note. */
import { messageOf } from "./plain-errors.ts";
import { render } from "preact";
import { plainDate } from "../../format/dates.ts";
import { SITE_EDITOR } from "../../freshness/due.ts";
import { type CheckedField, type How, lookedAt } from "../../freshness/still-right.ts";
import type { AnyEntry, Content } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { DueList, type RowOutcome } from "../desk/due-list.tsx";
import { openRoleQuestion } from "../desk/asked-role.ts";
import { type DueRow, dueRows, dueTable, type DueOrder } from "../desk/due-rows.ts";
import type { DeskStorage } from "./desk-storage.ts";
import { answerOf, keepAnswer, keepRole, roleOf } from "./notebook.ts";
import { type Which, writeEntry } from "./write-entry.ts";

/** Checks saved since the page was opened, by file: the site shows them after its next build. */
const savedChecks = new Map<string, CheckedField>();

/** The content of the last build with the checks saved since in this tab. */
export function withSavedChecks(content: Content): Content {
  const fresh = (entry: AnyEntry): AnyEntry => {
    const checked = savedChecks.get(entry.file);
    return checked ? ({ ...entry, checked } as unknown as AnyEntry) : entry;
  };
  if (savedChecks.size === 0) return content;
  return Object.fromEntries(
    Object.entries(content).map(([name, entries]) => [
      name,
      (entries as readonly AnyEntry[]).map(fresh),
    ]),
  ) as unknown as Content;
}

/**
 * Stores that an entry is still right, and returns the day of its next check (YYYY-MM-DD). Throws a
 * sentence when it could not be saved.
 */
export async function markStillRight(
  desk: DeskStorage,
  { collection, file }: Which,
  how: How,
  today: string,
): Promise<string> {
  const by = roleOf(SITE_EDITOR.name).trim() || SITE_EDITOR.name;
  let checked: CheckedField | undefined;
  await writeEntry(desk, {
    collection,
    file,
    message: `Check ${file}: still right`,
    change: (data) => {
      checked = lookedAt(data["checked"] as CheckedField, { how, by, today });
      return { ...data, checked };
    },
  });
  if (checked) savedChecks.set(file, checked);
  return checked?.nextDue ?? today;
}

/** Saves a text as a file on this device. */
function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Roles that were asked about since the page was opened. */
const askedRoles = new Set<string>();

/** Draws the list into an element. Rows that were marked stay in it until it is opened again. */
export function openDueList(root: Element, library: Library, desk: DeskStorage): void {
  const rows: Readonly<Record<DueOrder, readonly DueRow[]>> = {
    due: dueRows(library, "due"),
    round: dueRows(library, "round"),
  };
  const outcomes = new Map<string, RowOutcome>();
  const typed = new Map<string, string>();
  let by = roleOf(SITE_EDITOR.name);
  const groups = library.content.organisations.map(({ name }) => name);
  const stillRight = async (chosen: readonly DueRow[], how: How): Promise<void> => {
    const question = openRoleQuestion(by, groups, askedRoles);
    if (question !== undefined) {
      for (const { file } of chosen)
        outcomes.set(file, { kind: "failed", words: `Not saved yet. ${question}` });
      draw();
      return;
    }
    for (const { file } of chosen) outcomes.set(file, { kind: "working" });
    draw();
    for (const { collection, file } of chosen) {
      try {
        const next = await markStillRight(desk, { collection, file }, how, library.today);
        keepAnswer(file, "");
        typed.delete(file);
        const words = `Still right. Check again by ${plainDate(next)}.`;
        outcomes.set(file, { kind: "done", words });
      } catch (error) {
        outcomes.set(file, { kind: "failed", words: `Not saved. ${messageOf(error)}` });
      }
      draw();
    }
  };
  const draw = (): void =>
    render(
      <DueList
        rows={rows}
        by={by}
        onBy={(role) => {
          by = role;
          keepRole(role);
          draw();
        }}
        outcomes={outcomes}
        answerOf={(file) => typed.get(file) ?? answerOf(file)}
        onAnswer={(file, words) => {
          typed.set(file, words);
          keepAnswer(file, words);
          draw();
        }}
        stillRight={(chosen, how) => void stillRight(chosen, how)}
        save={(own) => saveFile("ring-round.csv", dueTable(own, library.data.site.url))}
        print={() => window.print()}
      />,
      root,
    );
  draw();
}
