/** What keeps an issue from being sent, and what to know before. */
import { isReal } from "../../src/format/addresses.ts";
import { plainDate } from "../../src/format/dates.ts";
import { lastDayOf } from "../../src/newsletter/months.ts";

/** Throws when the links of a message would lead nowhere. `url` is the site's address. */
export function refuseUnreal(html: string, url: string): void {
  if (!isReal(url))
    throw new Error(
      `Nothing was sent: the site's address is still “${url}”, so every link in the message would lead nowhere. “npm run launch” says what to do.`,
    );
  if (!html.includes(`"${url.replace(/\/$/, "")}/`))
    throw new Error(
      `Nothing was sent: the site was built with another address than “${url}”. Run “npm run build”, and look at the message again.`,
    );
}

/** What to know before an issue is sent, as sentences. `today` is YYYY-MM-DD. */
export function beforeSending(issue: string, url: string, today: string): readonly string[] {
  const last = /^\d{4}-\d{2}$/.test(issue) ? lastDayOf(issue) : `${issue}-12-31`;
  return [
    ...(last < today
      ? []
      : [
          `This issue is not finished before ${plainDate(last)}: what comes later will not be in it, and nobody gets it a second time.`,
        ]),
    ...(isReal(url)
      ? []
      : [`It cannot be sent yet: the site's address is still “${url}” (npm run launch).`]),
  ];
}
