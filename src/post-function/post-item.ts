/**
 * The posting function: puts an item that somebody sent with the form onto the board of drafts.
 * Nothing is published by it. It keeps and logs nothing of what was sent.
 */
import { nowAt } from "../calendar/now.ts";
import type { KnownNames } from "../newsletter/lay-out.ts";
import type { SendAnswer } from "../newsletter/sending.ts";
import { type BoardFetch, type Board, BoardError, type Repository } from "./board.ts";
import { draftOf } from "./draft.ts";
import { forgejoBoard } from "./forgejo.ts";
import { githubBoard } from "./github.ts";
import { gitlabBoard } from "./gitlab.ts";
import { createLimit } from "./limit.ts";
import { type Posted, received, Refusal } from "./received.ts";

const BOARDS = { github: githubBoard, gitlab: gitlabBoard, forgejo: forgejoBoard } as const;

/** What the build passes to the function; no secret is in it. */
export interface Settings extends Omit<Repository, "token"> {
  readonly backend: keyof typeof BOARDS;
  readonly known: KnownNames;
}

/** One request, with what the host of the site adds to it. */
export interface Received {
  readonly request: Request;
  /** The secret with which the function writes to the repository; set at the host. */
  readonly token: string | undefined;
  /** The sender's network address. */
  readonly sender: string;
  readonly now: Date;
}

const HOUR = 3_600_000;
/** Items that one sender may post in an hour. */
const MAX_PER_SENDER = 5;
/** Items that may be posted in an hour by all, and that may wait at one time. */
const MAX_PER_HOUR = 12;
const MAX_WAITING = 40;
/** Names that are tried for items of one title and day. */
const MAX_NAMES = 5;

const BY_MAIL = "Nothing is lost: try again later, or send it by e-mail.";

function answer(status: number, body: SendAnswer): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'",
      ...(status === 405 && { Allow: "POST" }),
    },
  });
}

async function refuseWhenFull(board: Board, now: number): Promise<void> {
  const times = (await board.waiting()).map((time) => Date.parse(time));
  if (times.length >= MAX_WAITING)
    throw new Refusal(429, `Too many items are waiting to be reviewed. ${BY_MAIL}`);
  if (times.filter((time) => time > now - HOUR).length >= MAX_PER_HOUR)
    throw new Refusal(429, `Too many items have come within the last hour. ${BY_MAIL}`);
}

async function add(board: Board, posted: Posted, known: KnownNames, now: Date): Promise<void> {
  const today = nowAt(now, "").date;
  for (let attempt = 1; attempt <= MAX_NAMES; attempt++)
    if (await board.add(draftOf(posted, { known, today, attempt }))) return;
  throw new Refusal(
    409,
    "Items with this title came today already. Change the title, and press again.",
    [{ field: "title", words: "Another item of today has this title." }],
  );
}

/** The function for one site; `ask` is `fetch`. */
export function postingFunction({ backend, known, ...repository }: Settings, ask: BoardFetch) {
  const mayPost = createLimit(MAX_PER_SENDER, HOUR);
  return async ({ request, token, sender, now }: Received): Promise<Response> => {
    try {
      const posted = await received(request);
      if (token === undefined || token === "")
        throw new Refusal(503, `Sending is not set up on this site yet. ${BY_MAIL}`);
      draftOf(posted, { known, today: nowAt(now, "").date, attempt: 1 });
      if (!mayPost(sender, now.getTime()))
        throw new Refusal(429, `You have sent several items within the hour. ${BY_MAIL}`);
      const board = BOARDS[backend]({ ...repository, token }, ask);
      await refuseWhenFull(board, now.getTime());
      await add(board, posted, known, now);
      return answer(201, {
        sent: true,
        words: "It is with the editors now. It is not on the site until one of them has read it.",
      });
    } catch (error) {
      if (error instanceof Refusal)
        return answer(error.status, { sent: false, words: error.message, faults: error.faults });
      const what = error instanceof BoardError ? error.message : "The repository did not answer";
      console.error(`Post an item: ${what}.`);
      return answer(502, { sent: false, words: `It could not be sent just now. ${BY_MAIL}` });
    }
  };
}
