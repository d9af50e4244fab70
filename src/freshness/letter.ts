/** A message to one owner: what is due for a check, and two answers to press for each. */
import { plainDate } from "../format/dates.ts";
import { escapeHtml } from "../format/escape.ts";
import { count } from "../format/words.ts";
import type { SiteData } from "../model/data/index.ts";
import type { Due, Owner } from "./due.ts";
import { nameOf } from "./names.ts";
import { replies } from "./reply.ts";

export interface Letter {
  /** Address of the organisation, when it has one that is known. */
  readonly to: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const NO_ADDRESS =
  "This site has no e-mail address of its own yet, so the answers open a message without an address. Send it to the person who sent you this.";

/** “due on 1 May 2026”, “due since 1 May 2026, 12 days ago”. */
export function whenDue({ entry, freshness: { daysOverdue } }: Due): string {
  const day = plainDate(entry.checked.nextDue);
  return daysOverdue === 0 ? `due on ${day}` : `due since ${day}, ${count(daysOverdue, "day")} ago`;
}

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
const link = (href: string, words: string): string =>
  `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`;

interface Item {
  readonly name: string;
  readonly page: string;
  readonly when: string;
  readonly stillRight: string;
  readonly hasChanged: string;
}

const inText = ({ name, page, when, stillRight, hasChanged }: Item): string =>
  `${name}\n${page}\nCheck ${when}.\nStill right: ${stillRight}\nHas changed: ${hasChanged}`;

const inHtml = ({ name, page, when, stillRight, hasChanged }: Item): string =>
  `<li><p><strong>${link(page, name)}</strong><br>Check ${escapeHtml(when)}.</p><p>${link(stillRight, "Yes, still right")} &nbsp; ${link(hasChanged, "No, something has changed")}</p></li>`;

function opening(owner: Owner, due: readonly Due[], site: SiteData["site"]): readonly string[] {
  const entries = count(due.length, "entry", "entries");
  return [
    `To ${owner.name}`,
    `${owner.organisation ? "Families read about you on" : "Nobody else answers for this part of"} ${site.name} (${site.url}). ${due.length === 1 ? "One entry is" : `${entries} are`} due for a check. Please open each page, read it, and press one of the two answers under it. A message opens that is already written: send it.`,
    ...(site.contactEmail === undefined ? [NO_ADDRESS] : []),
  ];
}

/** The message in plain text and as HTML, which says the same with shorter links. */
export function letterTo(
  owner: Owner,
  due: readonly Due[],
  site: SiteData["site"],
  today: string,
): Letter {
  const items = due.map((one): Item => ({
    name: nameOf(one.entry),
    page: `${site.url}${one.entry.url}`,
    when: whenDue(one),
    ...replies(one.entry, site, today),
  }));
  const start = opening(owner, due, site);
  const end = `Thank you. ${site.name}, ${plainDate(today)}`;
  return {
    to: owner.organisation?.email,
    subject: `Please check: ${count(due.length, "entry", "entries")} on ${site.name}`,
    text: `${[...start, ...items.map(inText), end].join("\n\n")}\n`,
    html: `<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>Please check</title></head><body>\n${[...start.map(paragraph), `<ul>\n${items.map(inHtml).join("\n")}\n</ul>`, paragraph(end)].join("\n")}\n</body></html>\n`,
  };
}
