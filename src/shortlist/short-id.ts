/**
 * Letters and digits that are not mistaken for one another when they are read out or copied by hand
 * (Crockford's base 32, in small letters).
 */
const SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";

/** Signs of one short id: 35 bits, so that among 10,000 entries two are alike once in 700 sites. */
export const SHORT_ID_LENGTH = 7;

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const BITS_64 = 0xffffffffffffffffn;

/** FNV-1a of 64 bits, which spreads ids that differ in one character only. */
function hash(text: string): bigint {
  let value = OFFSET;
  for (const sign of text) value = ((value ^ BigInt(sign.codePointAt(0) ?? 0)) * PRIME) & BITS_64;
  return value;
}

/**
 * A short name for an entry in links, made of its identifier alone: it stays the same when the
 * entry is renamed or moved.
 */
export function shortIdOf(identifier: string): string {
  const value = hash(identifier.toLowerCase());
  let rest = (value ^ (value >> 35n)) & ((1n << 35n) - 1n);
  let id = "";
  for (let at = 0; at < SHORT_ID_LENGTH; at++, rest >>= 5n)
    id = (SIGNS[Number(rest & 31n)] ?? "") + id;
  return id;
}

/**
 * The short id as it was meant: large letters made small, and the characters that people mistake.
 * Undefined when it is not a short id.
 */
export function readShortId(text: string): string | undefined {
  const id = text.toLowerCase().replace(/o/g, "0").replace(/[il]/g, "1");
  return id.length === SHORT_ID_LENGTH && [...id].every((sign) => SIGNS.includes(sign))
    ? id
    : undefined;
}
