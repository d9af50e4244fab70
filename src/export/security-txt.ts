/** The contact for reports of a vulnerability in the site (RFC 9116). */
import { addDays } from "../calendar/dates.ts";
import type { SiteData } from "../model/data/index.ts";

/**
 * RFC 9116 recommends less than a year. The site is built daily, so the date stays half a year
 * ahead.
 */
const VALID_DAYS = 180;

/** The text of /.well-known/security.txt. */
export function securityTxt({ url, contactEmail }: SiteData["site"], today: string): string {
  const lines = [
    `Contact: ${contactEmail === undefined ? `${url}/about/` : `mailto:${contactEmail}`}`,
    `Expires: ${addDays(today, VALID_DAYS)}T00:00:00Z`,
    "Preferred-Languages: en",
    `Canonical: ${url}/.well-known/security.txt`,
  ];
  return `${lines.join("\n")}\n`;
}
