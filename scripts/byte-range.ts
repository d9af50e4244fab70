/** Parts of a file, as browsers ask for them (RFC 9110, section 14). */

/** First and last byte, both of them sent; or `none` for a part that the file does not have. */
export type ByteRange = { readonly first: number; readonly last: number } | "none";

/**
 * The single range of a `Range` header. Undefined for any other header, to which the answer is
 * the whole file.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | undefined {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "") ?? [];
  if (from === undefined || to === undefined || from + to === "") return undefined;
  if (from === "")
    return Number(to) === 0 || size === 0
      ? "none"
      : { first: Math.max(0, size - Number(to)), last: size - 1 };
  const [first, last] = [Number(from), to === "" ? size - 1 : Math.min(Number(to), size - 1)];
  if (to !== "" && Number(to) < first) return undefined;
  return first >= size ? "none" : { first, last };
}
