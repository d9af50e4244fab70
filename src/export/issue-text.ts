/** An issue as plain text. Lines of at most 72 characters (RFC 5322 recommends less than 78). */
import { runningHelplines } from "../directory/urgent.ts";
import { numberToDial } from "../format/phones.ts";
import { partialDateText } from "../format/dates.ts";
import { knownDate } from "../format/known-date.ts";
import { paragraphs } from "../format/words.ts";
import type { NewsItem } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { type Edition, itemsToSend } from "../newsletter/edition.ts";
import { issueUrl } from "../newsletter/titles.ts";
import { ALL_OVER, eventWhen, headingOf, leadOf, regularWhen } from "../newsletter/words.ts";
import { plainText } from "./plain-text.ts";

const WIDTH = 72;

/**
 * Breaks a line between words; a word that is longer, such as an address, keeps a line of its own.
 */
export function wrap(line: string, indent = ""): string {
  const lines: string[] = [];
  for (const word of line.split(/[ \t]+/).filter((part) => part !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(last === undefined ? word : indent + word);
  }
  return lines.join("\n");
}

const underlined = (title: string, sign: string): string =>
  `${wrap(title)}\n${sign.repeat(Math.min(WIDTH, title.length))}`;

/** Paragraphs and lists of an editor's text, each line wrapped. */
const wrapped = (text: string): string =>
  paragraphs(text)
    .map((part) =>
      part
        .split("\n")
        .map((line) => wrap(line, /^(?:[-*]|\d+\.) /.test(line) ? "  " : ""))
        .join("\n"),
    )
    .join("\n\n");

function itemText(item: NewsItem, library: Library): string {
  const { site } = library.data;
  const by = `${partialDateText(knownDate(item))}, ${library.entry("organisations", item.group).name}`;
  return [
    underlined(item.title, "-"),
    wrap(by),
    wrap(item.summary),
    wrapped(plainText(item.body, site.url)),
    site.url + item.url,
  ].join("\n\n");
}

function lines(
  title: string,
  list: readonly { readonly name: string; readonly words: string; readonly url: string }[],
): readonly string[] {
  if (list.length === 0) return [];
  return [
    underlined(title, "-"),
    list.map(({ name, words, url }) => `${wrap(`- ${name}: ${words}`, "  ")}\n  ${url}`).join("\n"),
  ];
}

/** The whole message. */
export function issueText(edition: Edition, library: Library): string {
  const { site } = library.data;
  const at = ({ name, url }: { readonly name: string; readonly url: string }) => ({
    name,
    url: site.url + url,
  });
  const helplines = runningHelplines(site.urgentHelplines, library).map(({ name, phones }) =>
    wrap(`${name}: ${phones.map(numberToDial).join(" or ")}`, "  "),
  );
  return [
    underlined(`${site.name}: ${headingOf(edition)}`, "="),
    wrap(leadOf(edition)),
    `On the web:\n${site.url}${issueUrl(edition.id)}`,
    ...(itemsToSend(edition).length === 0 ? [ALL_OVER] : []),
    ...itemsToSend(edition).map((item) => itemText(item, library)),
    ...lines(
      "Coming up",
      edition.coming.map((event) => ({ ...at(event), words: eventWhen(event, library) })),
    ),
    ...lines(
      "Groups and sessions",
      edition.regular.map((entry) => ({ ...at(entry), words: regularWhen(entry, library) })),
    ),
    underlined("Help, and your own news", "-"),
    helplines.join("\n"),
    `Find help near you: ${site.url}/find/\nPost an item for your group: ${site.url}/post-an-item/`,
    wrap(
      `${site.name} keeps no list of readers. Somebody who thought of you sent you this. As the site was on ${partialDateText(library.today)}.`,
    ),
  ]
    .join("\n\n")
    .concat("\n");
}
