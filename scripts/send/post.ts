/**
 * Sends an issue to each person once, at a limited rate, and records each delivery before the next.
 */
import { setTimeout as wait } from "node:timers/promises";
import { createTransport, type Transporter } from "nodemailer";
import type { IssueMessage } from "./message.ts";
import type { Person } from "./people.ts";
import type { SendRecord } from "./record.ts";

export interface Sending {
  readonly message: IssueMessage;
  readonly people: readonly Person[];
  readonly record: SendRecord;
  /** `smtp://` or `smtps://`, with the name and the password of the mail account. */
  readonly server: string;
  /** The sender, as “Name <address>”. */
  readonly from: string;
  readonly perMinute: number;
  /**
   * True when the https links answer a POST by stopping the e-mails (RFC 8058). A link that opens a
   * page to press on may not promise that.
   */
  readonly oneClick: boolean;
  /** Waits between two messages; tests wait for nothing. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

export interface SendOutcome {
  sent: number;
  /** Received it in an earlier run. */
  before: number;
  /** Possibly delivered, as a run was interrupted while sending: not sent again. */
  unsure: number;
  /** The server will not take this address. */
  refused: number;
  /** The server asks to try later. */
  later: number;
  /** Why the run stopped before its end; without an address. */
  stopped?: string;
}

/** Refusals in a row after which the fault is with the server or the account. */
const MAX_CONSECUTIVE = 5;

interface Failure {
  /** The server's three digits (RFC 5321, 4.2); undefined when there was no answer. */
  readonly code: number | undefined;
  /** The message cannot have left: the server refused it, or there was no connection. */
  readonly stayed: boolean;
  /** The answer was to the whole account or connection, and not to one address. */
  readonly isGeneral: boolean;
}

/** What a mail program's error means. Its own words are left out, as they name the address. */
function failureOf(error: unknown): Failure {
  const { responseCode, code, command } = error as Readonly<Record<string, unknown>>;
  const digits = typeof responseCode === "number" ? responseCode : undefined;
  const isGeneral = digits === undefined || (code !== "EENVELOPE" && code !== "EMESSAGE");
  return { code: digits, stayed: digits !== undefined || command === "CONN", isGeneral };
}

function mailFor({ message, from, oneClick }: Sending, { address, unsubscribe }: Person) {
  return {
    from,
    to: { name: "", address },
    subject: message.subject,
    html: message.html(unsubscribe),
    text: message.text(unsubscribe),
    headers: {
      "List-Unsubscribe": `<${unsubscribe}>`,
      ...(oneClick &&
        unsubscribe.startsWith("https:") && {
          "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

async function sendOne(
  sending: Sending,
  person: Person,
  mail: Transporter,
): Promise<Failure | undefined> {
  try {
    await mail.sendMail(mailFor(sending, person));
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

/** Sends to everybody who has not had it. Never throws an error that names an address. */
export async function sendIssue(sending: Sending): Promise<SendOutcome> {
  const { people, record, server, perMinute, pause = wait } = sending;
  const outcome: SendOutcome = { sent: 0, before: 0, unsure: 0, refused: 0, later: 0 };
  const mail = createTransport(server, { pool: true, maxConnections: 1 } as object);
  let inARow = 0;
  try {
    for (const person of people) {
      const mark = record.markOf(person.address);
      if (mark === "sent") outcome.before++;
      else if (mark === "begun") outcome.unsure++;
      else if (mark === "refused") outcome.refused++;
      if (mark !== undefined && mark !== "later") continue;
      if (outcome.sent + inARow > 0) await pause(60_000 / perMinute);
      record.mark(person.address, "begun");
      const failure = await sendOne(sending, person, mail);
      if (failure === undefined) {
        record.mark(person.address, "sent");
        outcome.sent++;
        inARow = 0;
        continue;
      }
      inARow++;
      const isForGood = !failure.isGeneral && (failure.code ?? 0) >= 500;
      // A message that may have left stays “begun”.
      if (failure.stayed) record.mark(person.address, isForGood ? "refused" : "later");
      if (isForGood) outcome.refused++;
      else if (!failure.stayed) outcome.unsure++;
      else outcome.later++;
      if (failure.isGeneral || inARow >= MAX_CONSECUTIVE) {
        outcome.stopped = `The mail server ${failure.code === undefined ? "gave no answer" : `answered ${failure.code}`}.`;
        break;
      }
    }
  } finally {
    mail.close();
  }
  return outcome;
}
