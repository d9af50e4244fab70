/** The two answers that an owner can give with one press, as messages that are ready to send. */
import { plainDate } from "../format/dates.ts";
import { mailto } from "../format/mailto.ts";
import type { SiteData } from "../model/data/index.ts";
import type { CheckedEntry } from "./due.ts";
import { editorAddress } from "./editor-link.ts";
import { nameOf } from "./names.ts";

export interface Replies {
  readonly stillRight: string;
  readonly hasChanged: string;
}

/** The text of the reply: entry, URL and date, so that the editor can file it without asking. */
function about(entry: CheckedEntry, origin: string, today: string): string {
  return `Entry: ${nameOf(entry)}\nPage: ${origin}${entry.url}\nOpen in the editor: ${origin}${editorAddress(entry)}\nLast checked: ${plainDate(entry.checked.on)}\nAsked on: ${plainDate(today)}`;
}

/** Messages to the site's address, or to none when the site has none yet. */
export function replies(entry: CheckedEntry, site: SiteData["site"], today: string): Replies {
  const facts = about(entry, site.url, today);
  const name = nameOf(entry);
  return {
    stillRight: mailto(
      site.contactEmail,
      `Still right: ${name} (${today})`,
      `I have looked at this page, and everything on it is still right.\n\n${facts}\n\nMy role: `,
    ),
    hasChanged: mailto(
      site.contactEmail,
      `Has changed: ${name} (${today})`,
      `Something on this page has changed.\n\n${facts}\n\nWhat it should say now: \n\nMy role: `,
    ),
  };
}
