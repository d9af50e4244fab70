/**
 * A message that a mail program opens as a draft: plain text and HTML, nothing sent, no clock (RFC
 * 5322, RFC 2045 to 2047). Encoding is nodemailer's; its composer is not used, as it adds a date
 * and a random Message-ID, and the same message must give the same bytes.
 */
import { encodeWords } from "nodemailer/lib/mime-funcs";
import { encode, wrap } from "nodemailer/lib/qp";

export interface Mail {
  readonly to: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const BOUNDARY = "=_part_of_a_letter";
const CRLF = "\r\n";
/** Longest line and longest encoded word, in characters (RFC 2045, 6.7; RFC 2047, 2). */
const LINE = 76;
const WORD = 75;

/** Quoted-printable (RFC 2045): printable ASCII as it is, every other character as its bytes. */
export const quotedPrintable = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => wrap(encode(line), LINE))
    .join(CRLF);

/** The value of a header: as it is when plain, else as encoded words (RFC 2047). */
export function headerWords(text: string): string {
  const line = text.replace(/[\r\n]+/g, " ");
  return encodeWords(line, "B", WORD, true).replaceAll("?= =?", `?=${CRLF} =?`);
}

const part = (type: string, text: string): string =>
  [
    `--${BOUNDARY}`,
    `Content-Type: ${type}; charset=utf-8`,
    "Content-Transfer-Encoding: quoted-printable",
    "",
    quotedPrintable(text),
  ].join(CRLF);

/** The whole message. Without an address there is no To line: the person who sends it chooses. */
export function eml({ to, subject, text, html }: Mail): string {
  const head = [
    ...(to === undefined ? [] : [`To: ${to}`]),
    `Subject: ${headerWords(subject)}`,
    "MIME-Version: 1.0",
    "X-Unsent: 1",
    `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
  ];
  return [
    ...head,
    "",
    part("text/plain", text),
    part("text/html", html),
    `--${BOUNDARY}--`,
    "",
  ].join(CRLF);
}
