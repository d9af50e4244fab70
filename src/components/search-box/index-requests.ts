/**
 * Fetches the files of the index: every part, always in the same order, so that no request depends
 * on what is typed.
 */
import {
  type FirstPart,
  nearEnd,
  type IndexPart,
  partUrl,
  pieceOf,
} from "../../search/index-format.ts";

/** Requests that were started already, by the number of their part. */
const started = new Map<number, Promise<Response>>();

/** Starts the request for a part, once. An error surfaces where its response is read. */
function ask(number: number): Promise<Response> {
  const asked = started.get(number) ?? fetch(partUrl(number), { credentials: "same-origin" });
  started.set(number, asked);
  asked.catch(() => undefined);
  return asked;
}

/** Takes over requests that were started already, from the first part on. */
export const useStartedRequests = (first: readonly Promise<Response>[]): void =>
  first.forEach((answer, number) => started.set(number, answer));

/** Drops them, so that all parts come from one build. */
export const forgetStartedRequests = (): void => started.clear();

/** For each piece of the first part: whether the second part is to be requested now. */
function nearEndOfFirst(): (piece: object) => boolean {
  let come = -1;
  let groups = 0;
  return (piece) => {
    if (++come === 0) ({ groups } = piece as FirstPart);
    return nearEnd(come, groups);
  };
}

/**
 * Yields the pieces of a part while it downloads. The request for the next part starts as soon as
 * this one's response begins, so that a slow line has one response waiting while it carries
 * another. The names in the first part come before anything else.
 */
export async function* piecesOf(number: number, isLast: boolean): AsyncGenerator<object> {
  const asked = ask(number);
  started.delete(number);
  const answer = await asked;
  if (!answer.ok || !answer.body) throw new Error(`${partUrl(number)} answered ${answer.status}`);
  const isTime = nearEndOfFirst();
  let isAsked = isLast || number > 0;
  if (!isLast && number > 0) void ask(number + 1);
  const reader = answer.body.getReader();
  const text = new TextDecoder();
  let rest = "";
  try {
    for (let come = await reader.read(); ; come = await reader.read()) {
      const lines = (rest + text.decode(come.value, { stream: !come.done })).split("\n");
      rest = come.done ? "" : (lines.pop() ?? "");
      for (const line of lines) {
        const piece = pieceOf(line);
        if (piece === undefined) continue;
        if (!isAsked && isTime(piece)) {
          isAsked = true;
          void ask(number + 1);
        }
        yield piece;
      }
      if (come.done) return;
    }
  } finally {
    // A part of another build is left unread.
    void reader.cancel().catch(() => undefined);
  }
}

/** The first piece of a part. Rejects when the part has none. */
export async function headOf<T extends IndexPart>(pieces: AsyncGenerator<object>): Promise<T> {
  const { value, done } = await pieces.next();
  if (done === true) throw new Error("the index is empty");
  return value as T;
}

/** The pieces of a part after its head. */
export async function restOf(
  number: number,
  { build, parts }: FirstPart,
): Promise<AsyncGenerator<object>> {
  const pieces = piecesOf(number, number === parts - 1);
  if ((await headOf(pieces)).build !== build) {
    await pieces.return(undefined);
    throw new Error(`${partUrl(number)} is of another day`);
  }
  return pieces;
}
