/**
 * Makes every phone number in the running words of a page one that rings when it is pressed, and
 * every website named there that an entry has a link to it. The words of entries reach a page by
 * many ways (texts, lists, facts, titles of steps); here they are all in one piece.
 */
import { webName } from "../format/addresses.ts";
import { memoizeOn } from "../format/memoize-on.ts";
import { smsHref, telHref } from "../format/phones.ts";
import type { Library } from "../model/library.ts";
import { phoneFault, shownNumber } from "../model/phones/fault.ts";
import { numberSpansIn } from "../model/phones/in-words.ts";

/** The words to send to each number that takes texts. */
const textWords = ({ content }: Library): ReadonlyMap<string, string | undefined> =>
  new Map(
    content.helplines.flatMap(({ text }) =>
      text?.number === undefined ? [] : [[text.number, text.word] as const],
    ),
  );

/** The address of a link for a number as it is written; undefined where nobody can ring it. */
function addressOf(written: string, library: Library): string | undefined {
  const words = memoizeOn(library, textWords);
  if (words.has(written)) return smsHref(written, words.get(written));
  return phoneFault(written) === undefined ? telHref(shownNumber(written)) : undefined;
}

/** Elements that are pressed themselves, or whose text is not shown as words of the page. */
const CLOSED = /^(?:a|button|label|option|script|style|summary|template|textarea|title)$/;
/** Elements within a sentence. */
const INLINE = /^(?:a|abbr|b|em|i|small|span|strong|time|wbr)$/;
/** An element that is for paper alone. */
const PAPER = /\sdata-paper(?=[\s=]|$)/;
const PIECE = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|[^">])*)>|<[^>]*>|[^<]+/gi;
/** Characters before a number that can make it one: “ring 111”. */
const BEFORE = 80;

/** The websites of entries by their bare name, such as “safernel.co.uk”. */
const websites = ({ content }: Library): ReadonlyMap<string, string> =>
  new Map(
    [...content.services, ...content.organisations, ...content.helplines].flatMap(({ website }) =>
      website === undefined ? [] : [[webName(website), website] as const],
    ),
  );

/** A bare web address in words, not the end of an e-mail address or of a longer one. */
const BARE_SITE = /(^|[\s(“])((?:[a-z0-9-]+\.)+[a-z]{2,})(?=$|[\s,;:)”]|\.(?:\s|$))/g;

/** A text of HTML with links on the websites that entries have. */
function withWebsites(text: string, library: Library): string {
  if (!text.includes(".")) return text;
  const known = memoizeOn(library, websites);
  return text.replace(BARE_SITE, (all, before: string, name: string) => {
    const href = known.get(name);
    return href === undefined
      ? all
      : `${before}<a href="${href}" rel="noreferrer noopener" data-said>${name}</a>`;
  });
}

/** A text of HTML with links on its numbers. `before` is the text before it in the sentence. */
function linked(text: string, before: string, library: Library): string {
  let done = 0;
  let html = "";
  for (const { start, end } of numberSpansIn(before + text)) {
    const from = start - before.length;
    const to = end - before.length;
    if (from < done) continue;
    const written = text.slice(from, to);
    const address = addressOf(written, library);
    if (address === undefined) continue;
    html += `${withWebsites(text.slice(done, from), library)}<a href="${address}">${written}</a>`;
    done = to;
  }
  return html + withWebsites(text.slice(done), library);
}

function withLinks(html: string, library: Library): string {
  let before = "";
  /** The element that is left as it is, and how many of its kind are open. */
  let closed: { readonly name: string; readonly open: number } | undefined;
  return html.replace(
    PIECE,
    (piece, slash: string | undefined, name: string | undefined, rest: string | undefined) => {
      if (name === undefined) {
        if (piece.startsWith("<")) return piece;
        const text = closed ? piece : linked(piece, before, library);
        before = (before + piece).slice(-BEFORE);
        return text;
      }
      if (!INLINE.test(name)) before = "";
      if (rest?.endsWith("/") === true) return piece;
      if (closed) {
        const open = closed.open + (name === closed.name ? (slash === "/" ? -1 : 1) : 0);
        closed = open === 0 ? undefined : { name: closed.name, open };
      } else if (slash === "" && (CLOSED.test(name) || PAPER.test(rest ?? "")))
        closed = { name, open: 1 };
      return piece;
    },
  );
}

/**
 * A whole page whose main part has a link on every number in running words, `tel:`, or `sms:` for a
 * number that takes texts, and on every website that an entry has. What is for paper alone stays as
 * it is.
 */
export function withNumbersToRing(html: string, library: Library): string {
  const start = html.indexOf("<main");
  const end = html.lastIndexOf("</main>");
  if (start < 0 || end < start) return html;
  return html.slice(0, start) + withLinks(html.slice(start, end), library) + html.slice(end);
}
