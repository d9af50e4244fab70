/** Reads a request to the posting function, and refuses what is too large or not from the form. */
import { POSTED_FIELDS, type PostedItem } from "../newsletter/posted-item.ts";
import { FROM_FORM, MIN_SECONDS, MAX_PICTURE, PART } from "../newsletter/sending.ts";
import { plainJpeg } from "./plain-jpeg.ts";

export interface Posted {
  readonly item: PostedItem;
  /** A JPEG without what the camera wrote. */
  readonly picture?: Uint8Array;
}

export interface FieldWords {
  readonly field: string;
  readonly words: string;
}

/** Why a request is refused. The words are for the writer. */
export class Refusal extends Error {
  readonly status: number;
  readonly faults: readonly FieldWords[];
  constructor(status: number, words: string, faults: readonly FieldWords[] = []) {
    super(words);
    this.status = status;
    this.faults = faults;
  }
}

/** The picture, all answers at their longest, and the marks between the parts. */
const MAX_BODY = MAX_PICTURE + 60_000;
const TOO_LARGE = "The picture is too large. Choose a smaller one, or leave it out.";
const NOT_FROM_FORM =
  "This could not be sent from here. Open “Post an item” again, or send it by e-mail.";
export const LOOK_AGAIN = "Please look at the notes beside your answers.";

/**
 * Bytes that are read and thrown away before a refusal. A host that answers in the middle of a body
 * may close the connection, and the form would say that nothing could be sent, not why.
 */
const MAX_REQUEST_BYTES = MAX_BODY * 4;

/** The body, kept no further than the limit, whatever the request says of its length. */
async function bodyOf(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("Content-Length") ?? 0) > MAX_REQUEST_BYTES)
    throw new Refusal(413, TOO_LARGE);
  const reader = request.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
    if (done || value === undefined) break;
    size += value.length;
    if (size <= MAX_BODY) parts.push(value);
    else parts.length = 0;
    if (size > MAX_REQUEST_BYTES) {
      await reader?.cancel();
      break;
    }
  }
  if (size > MAX_BODY) throw new Refusal(413, TOO_LARGE);
  const body = new Uint8Array(size);
  let to = 0;
  for (const part of parts) {
    body.set(part, to);
    to += part.length;
  }
  return body;
}

async function formOf(request: Request): Promise<FormData> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!/^multipart\/form-data\b/i.test(type)) throw new Refusal(415, NOT_FROM_FORM);
  const body = await bodyOf(request);
  try {
    return await new Response(body, { headers: { "Content-Type": type } }).formData();
  } catch {
    throw new Refusal(400, NOT_FROM_FORM);
  }
}

/** Refuses what no person sent with the form in front of them. */
function refuseRobots(form: FormData): void {
  const waited = Number(form.get(PART.waited) ?? "");
  if (form.get(PART.trap) !== "" || !(waited >= MIN_SECONDS))
    throw new Refusal(
      422,
      "This was sent within seconds, as machines do. Wait a few seconds and press again, or send it by e-mail.",
    );
}

/** Line ends as in the content files, and no control characters. */
const cleaned = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\uFFFD]/g, "")
    .trim();

function itemOf(form: FormData): PostedItem {
  const faults: FieldWords[] = [];
  const answers = POSTED_FIELDS.flatMap((field) => {
    const { name, kind, max }: { name: string; kind: string; max?: number } = { ...field };
    const sent = form.get(name);
    const text = typeof sent === "string" ? cleaned(sent) : "";
    const value = kind === "text" ? text : text.replace(/\s+/g, " ");
    if (value.length > (max ?? 100))
      faults.push({ field: name, words: `Keep it to ${max ?? 100} letters.` });
    return value === "" ? [] : [[name, value] as const];
  });
  if (faults.length > 0) throw new Refusal(422, LOOK_AGAIN, faults);
  return Object.fromEntries(answers);
}

async function pictureOf(form: FormData): Promise<Uint8Array | undefined> {
  const sent = form.get(PART.picture);
  if (sent === null || typeof sent === "string" || sent.size === 0) return undefined;
  if (sent.size > MAX_PICTURE) throw new Refusal(413, TOO_LARGE);
  const picture = plainJpeg(new Uint8Array(await sent.arrayBuffer()));
  if (picture === undefined)
    throw new Refusal(415, "The picture cannot be read. Choose another, or leave it out.");
  return picture;
}

/** A picture needs its description and the consent of the people in it. */
function refusePictureAlone({ picture, consent }: PostedItem): void {
  const faults: FieldWords[] = [
    ...(picture === undefined ? [{ field: "picture", words: "Say what the picture shows." }] : []),
    ...(consent === undefined
      ? [{ field: "consent", words: "Has everybody in the picture agreed?" }]
      : []),
  ];
  if (faults.length > 0) throw new Refusal(422, LOOK_AGAIN, faults);
}

/** True when the browser names another site as the one whose page asks. */
function isOtherSite(request: Request): boolean {
  const from = request.headers.get("Origin");
  return from !== null && from !== "null" && from !== new URL(request.url).origin;
}

/** What was posted. Throws a Refusal. */
export async function received(request: Request): Promise<Posted> {
  if (request.method !== "POST") throw new Refusal(405, NOT_FROM_FORM);
  if (request.headers.get(FROM_FORM.name) !== FROM_FORM.value || isOtherSite(request))
    throw new Refusal(403, NOT_FROM_FORM);
  const form = await formOf(request);
  refuseRobots(form);
  const item = itemOf(form);
  const picture = await pictureOf(form);
  if (picture === undefined) return { item };
  refusePictureAlone(item);
  return { item, picture };
}
