/**
 * Promises that a page makes without saying how sure the site is of them. Each is named by its
 * words, so that they can be counted.
 */
import type { BuiltPage } from "./built-site.ts";

/** Words that claim a confirmation or a date that nobody has confirmed. */
const NEVER = /\bcorrect as printed\b|\blast checked\b|\bwere checked in the last\b/i;
/** Headings that promise for all that is below them. */
const FOR_ALL = /^(?:running|open|hubs you can go to|you can go to)$/i;
/** Headings that promise of lines, each of which says what is not certain. */
const FOR_LINES = /\bwhere you can ask$/i;
/** What such a line says of an entry that is not confirmed. */
const NOTE = /\bnot (?:confirmed|sure|running|known)\b|\bclosed\b|\bplanned\b|\bpaused\b|\bpast\b/i;
/** Headings and words that promise of one entry; its certainty must be beside it. */
const FOR_ONE = /^(?:(?:offered here|drop in|open now|just turn up)\b|running$)/i;

const text = (element: { text(): string }): string => element.text().replace(/\s+/g, " ").trim();

/** Promises of a page, each as the words that make it. */
export function barePromises({ $ }: BuiltPage): string[] {
  const found: string[] = [];
  const main = $("main").first().clone();
  const never = NEVER.exec(main.text());
  if (never) found.push(never[0]);
  $("main h2, main h3").each((_index, heading) => {
    const words = text($(heading));
    const forLines = FOR_LINES.test(words);
    if (!forLines && !FOR_ALL.test(words) && !/^offered here$/i.test(words)) return;
    const items = $(heading).parent().find("li").not("li li");
    const bare = items.toArray().some((item) => {
      const kind = $(item).attr("data-certainty");
      if (kind === undefined) return true;
      if (forLines) return kind !== "confirmed" && !NOTE.test(text($(item)));
      return FOR_ALL.test(words) && kind !== "confirmed";
    });
    if (items.length > 0 && bare) found.push(words);
  });
  $("main li, main dd, main p, main strong, main span").each((_index, element) => {
    if ($(element).children("p, ul, dl, li, div, a").length > 0) return;
    const words = text($(element));
    if (
      words.length > 80 ||
      !FOR_ONE.test(words) ||
      $(element).closest("form, details, nav").length > 0
    )
      return;
    const item = $(element).closest("[data-certainty], li.session, article.card");
    const onPage = $("main [data-certainty]").filter(
      (_at, other) => $(other).closest("li, .entry-card").length === 0,
    );
    if (item.length === 0 && onPage.length === 0) found.push(words);
  });
  return found;
}
