/**
 * Records who has received an issue, so that an interrupted run continues and nobody gets it twice.
 * The file is kept beside the list of addresses, outside the project, and holds keyed hashes alone.
 */
import { createHmac, randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { sameAddress } from "./people.ts";

/** The state of one message. `begun` without a later state: it may have been delivered. */
export type DeliveryState = "begun" | "sent" | "refused" | "later";

const SIGN = { begun: "?", sent: "+", refused: "x", later: "~" } as const;
const MARK_OF: ReadonlyMap<string, DeliveryState> = new Map(
  Object.entries(SIGN).map(([mark, sign]) => [sign, mark as DeliveryState]),
);

export interface SendRecord {
  markOf(address: string): DeliveryState | undefined;
  /** Written to the disk before it returns. */
  mark(address: string, mark: DeliveryState): void;
  close(): void;
}

/** Path of the record: that of the list of addresses, then “.sent-” and the id of the issue. */
export const recordPath = (list: string, issue: string): string => `${list}.sent-${issue}`;

function readMarks(lines: readonly string[]): Map<string, DeliveryState> {
  const marks = new Map<string, DeliveryState>();
  for (const line of lines) {
    const mark = MARK_OF.get(line.slice(0, 1));
    if (mark !== undefined && /^.[0-9a-f]{64}$/.test(line)) marks.set(line.slice(1), mark);
  }
  return marks;
}

/** Opens the record for one run. A second run at the same time is refused. */
export function openRecord(list: string, issue: string): SendRecord {
  const path = recordPath(list, issue);
  const lock = `${path}.lock`;
  try {
    closeSync(openSync(lock, "wx"));
  } catch {
    throw new Error(
      `Another run is sending this issue, or one was broken off. When none is running, delete ${lock} and run this again: it goes on where it stopped.`,
    );
  }
  const before = existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
  const isNew = !/^key [0-9a-f]{64}$/.test(before[0] ?? "");
  const key = isNew ? randomBytes(32).toString("hex") : (before[0] ?? "").slice(4);
  const file = openSync(path, "a", 0o600);
  const write = (line: string): void => {
    writeSync(file, `${line}\n`);
    fsyncSync(file);
  };
  if (isNew) write(`key ${key}`);
  else write("");
  const marks = readMarks(before);
  const hash = (address: string): string =>
    createHmac("sha256", key).update(sameAddress(address)).digest("hex");
  return {
    markOf: (address) => marks.get(hash(address)),
    mark(address, mark) {
      marks.set(hash(address), mark);
      write(SIGN[mark] + hash(address));
    },
    close() {
      closeSync(file);
      rmSync(lock, { force: true });
    },
  };
}
