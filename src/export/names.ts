/** Names for things that must never change, made from what never changes. */
import { createHash } from "node:crypto";

/** Fixed once: every name made from an address of a newsletter item begins here. */
const NAMESPACE = "0b8f6d0e-64f3-5a3c-9a70-2f3a6a0e7c11";

/** A name-based UUID, version 5 (RFC 9562, 5.5). */
export function uuid5(name: string, namespace = NAMESPACE): string {
  const hash = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name, "utf8")
    .digest()
    .subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
