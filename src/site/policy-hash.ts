import { createHash } from "node:crypto";

/**
 * How a policy names a script or a style inside a page, by its text (CSP Level 3, section
 * 2.3.1): “sha256-…”.
 */
export const policyHash = (text: string): string =>
  `sha256-${createHash("sha256").update(text).digest("base64")}`;
