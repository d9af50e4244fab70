/** Which services are run by a public body that charges nobody. */
import type { Library } from "../model/library.ts";
import type { Listed } from "./entries.ts";

/** Kinds of organisations whose services are known to be free. */
const FREE_KINDS: readonly string[] = ["nhs", "police"];

/** True for a service of the NHS or the police. */
export const isPublicService = (entry: Listed, library: Library): boolean =>
  entry.collection === "services" &&
  entry.organisation !== undefined &&
  FREE_KINDS.includes(library.entry("organisations", entry.organisation).kind);
