/**
 * A message that a mail program opens as a draft: plain text and HTML, nothing sent, no clock (RFC
 * 5322, RFC 2045 to 2047).
 */

export interface Mail {
  readonly to: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const BOUNDARY = "=_part_of_a_letter";
const CRLF = "\r\n";
/** Signs on a line, the “=” of a soft break apart (RFC 2045, 6.7). */
const LINE = 75;

const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;

/** Quoted-printable (RFC 2045): printable ASCII as it is, every other sign as its bytes. */
function signs(line: string): string[] {
  const plain = [...line].map((sign) =>
    /[ -<>-~\t]/.test(sign) && sign.length === 1
      ? sign
      : [...new TextEncoder().encode(sign)].map(hex).join(""),
  );
  const last = plain.at(-1);
  if (last === " " || last === "\t") plain[plain.length - 1] = hex(last.charCodeAt(0));
  return plain;
}

/** Quoted-printable: no line is longer than 76 signs, and no letter is cut in two. */
export function quotedPrintable(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => {
      const rows = [""];
      for (const sign of signs(line)) {
        if ((rows.at(-1) ?? "").length + sign.length > LINE) rows.push("");
        rows[rows.length - 1] += sign;
      }
      return rows.join(`=${CRLF}`);
    })
    .join(CRLF);
}

/** A header's words: as they are when plain, else as encoded words of at most 75 signs. */
export function headerWords(text: string): string {
  const line = text.replace(/[\r\n]+/g, " ");
  if (/^[ -~]*$/.test(line)) return line;
  const words: string[] = [];
  let bytes: number[] = [];
  for (const sign of line) {
    const next = new TextEncoder().encode(sign);
    if (bytes.length + next.length > 42) {
      words.push(base64(bytes));
      bytes = [];
    }
    bytes.push(...next);
  }
  return [...words, base64(bytes)].map((word) => `=?utf-8?B?${word}?=`).join(`${CRLF} `);
}

const base64 = (bytes: readonly number[]): string => btoa(String.fromCharCode(...bytes));

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
