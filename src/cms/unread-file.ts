/**
 * A content file that the gate cannot read, in the editor: its fields as far as they can be had,
 * else its whole text, so that nobody meets an empty form and saves over it.
 */
import { readEntryText } from "../model/entry-text.ts";
import { readFrontMatter } from "../model/gate/front-matter.ts";
import type { Step } from "../model/problem.ts";

type Data = Readonly<Record<string, unknown>>;

/** U+FFFD: stands where a character was lost. */
const LOST = "\uFFFD";

/** A noncharacter of Unicode, in the place of U+FFFD while a file is read. */
const STAND_IN = "\uFDD0";

/** Begins the text of a file that cannot be read, where the form shows it. */
const WHOLE = "This file cannot be read, so its whole text is here.";
const WHAT_TO_DO = "Put each part into its box, then take all of this out.";

const NO_FIELDS = "has no fields between its two lines of hyphens.";

const isRecord = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The first fault of a file, with the line that it is in instead of the number of the line. */
export function unreadReason(text: string): string | undefined {
  const parsed = readFrontMatter(text);
  const faults = "faults" in parsed ? parsed.faults : isRecord(parsed.data) ? [] : [NO_FIELDS];
  const [fault] = faults;
  if (fault === undefined) return undefined;
  const [, number, words = fault] = /^line (\d+): ([\s\S]*)$/.exec(fault) ?? [];
  const line = text.split(/\r\n?|\n/)[Number(number ?? 0) - 1]?.trim() ?? "";
  return line === "" ? `The file ${words}` : `The file, at “${line.slice(0, 60)}”: ${words}`;
}

/** Each line as a paragraph, in which no character means anything to Markdown. */
const asWords = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => line.trim().replace(/[\\`*_{}[\]()<>#+\-.!|~&]/g, "\\$&"))
    .join("\n\n");

function readWithLost(text: string): Data | undefined {
  if (!text.includes(LOST) && !text.includes("\0")) return undefined;
  try {
    const data = readEntryText(text.replaceAll("\0", "").replaceAll(LOST, STAND_IN));
    return JSON.parse(JSON.stringify(data).replaceAll(STAND_IN, LOST)) as Data;
  } catch {
    return undefined;
  }
}

/** The fields and the body of a file for the form. Never throws. */
export function readForForm(text: string): Data {
  const reason = unreadReason(text);
  if (reason === undefined) return readEntryText(text);
  const shown = `${WHOLE} ${asWords(reason)} ${WHAT_TO_DO}\n\n${asWords(text)}`;
  return readWithLost(text) ?? { body: shown };
}

interface Found {
  readonly path: readonly Step[];
  readonly message: string;
}

function lostIn(value: unknown, path: readonly Step[]): readonly Found[] {
  if (typeof value === "string" && value.includes(LOST))
    return [
      {
        path,
        message: `contains “${LOST}” where a character such as ’ or £ was lost. Write it again.`,
      },
    ];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    lostIn(inner, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

/** What a form still holds of a file that could not be read. */
export function unreadFaults(typed: unknown): readonly Found[] {
  const { body } = (typed ?? {}) as { readonly body?: unknown };
  const isWhole = typeof body === "string" && body.includes(WHOLE);
  const whole = {
    path: ["body"],
    message: `still has the text of a file that cannot be read. ${WHAT_TO_DO}`,
  };
  return [...(isWhole ? [whole] : []), ...lostIn(typed, [])];
}
