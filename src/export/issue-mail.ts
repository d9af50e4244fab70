/**
 * An issue as HTML for a mail program: one column, inline styles as mail programs drop style
 * sheets, absolute URLs, and no tracking: a picture's URL is the same for every reader.
 */
import { runningHelplines } from "../directory/urgent.ts";
import { numberToDial } from "../format/phones.ts";
import type { ReadyPicture } from "../format/ready-picture.ts";
import { partialDateText } from "../format/dates.ts";
import { knownDate } from "../format/known-date.ts";
import { renderMarkdown } from "../format/markdown.ts";
import type { NewsItem } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { type Edition, itemsToSend } from "../newsletter/edition.ts";
import { issueUrl } from "../newsletter/titles.ts";
import { ALL_OVER, eventWhen, headingOf, leadOf, regularWhen } from "../newsletter/words.ts";
import { absoluteLinks } from "./feeds.ts";
import { escapeXml as text } from "./xml.ts";

type Pictures = (item: NewsItem) => ReadyPicture | undefined;

/**
 * Mail programs cut off longer messages (Gmail at 102 kB); past this, items keep to their sentence.
 */
export const MAX_MAIL_BYTES = 90_000;

/** Pixels across of the small copy, which is the one that is sent. */
const PICTURE = 400;

const FONT = "font-family:Arial,Helvetica,sans-serif;color:#11252c";
const STYLE = {
  body: `margin:0;padding:16px;background:#ffffff;${FONT};font-size:17px;line-height:1.5`,
  column: "max-width:600px;margin:0 auto",
  h1: `${FONT};font-size:26px;line-height:1.25;margin:0 0 8px`,
  h2: `${FONT};font-size:20px;line-height:1.3;margin:28px 0 4px`,
  small: "color:#33474e;font-size:15px;margin:0 0 8px",
  p: "margin:0 0 12px",
  link: "color:#0a4757",
  img: "display:block;max-width:100%;height:auto;border:0;margin:8px 0",
  foot: "border-top:2px solid #0b3f4c;margin:32px 0 0;padding:12px 0 0",
} as const;

const tag = (name: string, style: string, inner: string): string =>
  `<${name} style="${style}">${inner}</${name}>`;
const anchor = (url: string, words: string): string =>
  `<a href="${text(url)}" style="${STYLE.link}">${text(words)}</a>`;

/** An editor's text: headings a step lower, no ids, links with their colour. */
function bodyHtml(item: NewsItem, url: string): string {
  return absoluteLinks(renderMarkdown(item.body), url)
    .replace(/(<h\d) id="[^"]*"/g, "$1")
    .replace(
      /<(\/?)h[2-5]( dir="auto")?>/g,
      (_, slash: string, direction = "") =>
        `<${slash}h3${direction}${slash === "" ? ` style="${FONT};font-size:17px;margin:12px 0 4px"` : ""}>`,
    )
    .replace(/<p(?=[ >])/g, `<p style="${STYLE.p}"`)
    .replace(/<a /g, `<a style="${STYLE.link}" `)
    .trim();
}

function picture(ready: ReadyPicture | undefined, origin: string): string {
  if (!ready) return "";
  const { src, alt, width, height } = ready;
  const shown = Math.min(PICTURE, width);
  return `<img src="${text(origin + src)}" alt="${text(alt)}" width="${shown}" height="${Math.round((height * shown) / width)}" style="${STYLE.img}">`;
}

function itemHtml(item: NewsItem, library: Library, pictures: Pictures, whole: boolean): string {
  const { site } = library.data;
  const url = site.url + item.url;
  return [
    tag("h2", STYLE.h2, anchor(url, item.title)),
    tag(
      "p",
      STYLE.small,
      text(
        `${partialDateText(knownDate(item))} · ${library.entry("organisations", item.group).name}`,
      ),
    ),
    tag("p", `${STYLE.p};font-weight:bold`, text(item.summary)),
    ...(whole
      ? [picture(pictures(item), site.url), bodyHtml(item, url)]
      : [tag("p", STYLE.p, anchor(url, `Read “${item.title}” on the site`))]),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function linesHtml(
  title: string,
  lines: readonly { readonly name: string; readonly url: string; readonly words: string }[],
): readonly string[] {
  if (lines.length === 0) return [];
  return [
    tag("h2", STYLE.h2, text(title)),
    "<ul>",
    ...lines.map(({ name, url, words }) => `<li>${anchor(url, name)}: ${text(words)}</li>`),
    "</ul>",
  ];
}

function footHtml(library: Library): string {
  const { site } = library.data;
  const helplines = runningHelplines(site.urgentHelplines, library).map(
    ({ name, phones }) =>
      `<strong>${text(name)}</strong>: ${text(phones.map(numberToDial).join(" or "))}`,
  );
  return tag(
    "div",
    STYLE.foot,
    [
      tag("p", STYLE.p, helplines.join("<br>")),
      tag(
        "p",
        STYLE.p,
        `${anchor(`${site.url}/find/`, "Find help near you")} · ${anchor(`${site.url}/whats-on/`, "See what is on")} · ${anchor(`${site.url}/post-an-item/`, "Post an item for your group")}`,
      ),
      tag(
        "p",
        STYLE.small,
        text(
          `${site.name} keeps no list of readers. Somebody who thought of you sent you this. As the site was on ${partialDateText(library.today)}.`,
        ),
      ),
    ].join("\n"),
  );
}

/** Whole texts, newest first, as long as the message stays short enough to arrive in one piece. */
function itemsHtml(edition: Edition, library: Library, pictures: Pictures): readonly string[] {
  let left = MAX_MAIL_BYTES - 12_000;
  return itemsToSend(edition).map((item) => {
    const whole = itemHtml(item, library, pictures, true);
    const html =
      Buffer.byteLength(whole) <= left ? whole : itemHtml(item, library, pictures, false);
    left -= Buffer.byteLength(html);
    return html;
  });
}

/** The whole message. */
export function issueMail(
  edition: Edition,
  library: Library,
  pictures: Pictures = () => undefined,
): string {
  const { site } = library.data;
  const heading = headingOf(edition);
  const at = ({ name, url }: { readonly name: string; readonly url: string }) => ({
    name,
    url: site.url + url,
  });
  const column = [
    tag("p", STYLE.small, text(site.name)),
    tag("h1", STYLE.h1, text(heading)),
    tag(
      "p",
      STYLE.p,
      `${text(leadOf(edition))} ${anchor(site.url + issueUrl(edition.id), "Read this issue on the web")}.`,
    ),
    ...(itemsToSend(edition).length === 0
      ? [tag("p", STYLE.p, ALL_OVER)]
      : itemsHtml(edition, library, pictures)),
    ...linesHtml(
      "Coming up",
      edition.coming.map((event) => ({ ...at(event), words: eventWhen(event, library) })),
    ),
    ...linesHtml(
      "Groups and sessions",
      edition.regular.map((entry) => ({ ...at(entry), words: regularWhen(entry, library) })),
    ),
    footHtml(library),
  ].join("\n");
  const head = `<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="robots" content="noindex">\n<meta name="referrer" content="no-referrer">\n<title>${text(`${heading}: ${site.name}`)}</title>`;
  return `<!doctype html>\n<html lang="en-GB">\n<head>\n${head}\n</head>\n<body style="${STYLE.body}">\n<div role="main" style="${STYLE.column}">\n${column}\n</div>\n</body>\n</html>\n`;
}
