/**
 * Address of a message to write (RFC 6068): line ends as CRLF, every character encoded. Without
 * `to` the writer chooses.
 */
export function mailto(to: string | undefined, subject: string, body: string): string {
  const encode = (text: string): string => encodeURIComponent(text.replace(/\r?\n/g, "\r\n"));
  return `mailto:${to === undefined ? "" : encodeURIComponent(to).replace("%40", "@")}?subject=${encode(subject)}&body=${encode(body)}`;
}
