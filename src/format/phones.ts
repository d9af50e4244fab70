/** The digits of a UK number as it is dialled from a UK phone. */
export function digits(number: string): string {
  return number.replace(/^\+44\s*(?:\(0\))?\s*/, "0").replace(/\D/g, "");
}

/**
 * Address of a tap-to-ring link (RFC 3966), in the form dialled here: numbers such as 116 123 have
 * no other.
 */
export const telHref = (number: string): string => `tel:${digits(number)}`;

/** Address of a tap-to-text link (RFC 5724), with the word to send when there is one. */
export const smsHref = (number: string, word?: string): string =>
  `sms:${digits(number)}${word === undefined ? "" : `?body=${encodeURIComponent(word)}`}`;

/**
 * When a helpline is answered; a reader must not take silence for “at any hour”. Undefined for an
 * emergency number, which has no hours.
 */
export const answered = (line: {
  readonly urgency: string;
  readonly hours?: string | undefined;
}): string | undefined =>
  line.urgency === "emergency"
    ? undefined
    : (line.hours ?? "We have not confirmed when it is answered.");
