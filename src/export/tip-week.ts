/** A campaign's tip of the week as an Atom feed and as a calendar. */
import { dateToRfc3339 } from "@11ty/eleventy-plugin-rss";
import { tipWeeks } from "../calendar/tip-weeks.ts";
import { monthsText } from "../format/ages.ts";
import { whenToStop } from "../format/when-to-stop.ts";
import type { Campaign, Tip } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { noon } from "./feeds.ts";
import { dayCalendar } from "./icalendar.ts";
import { uuid5 } from "./names.ts";
import { element, escapeXml, parent, xmlDocument } from "./xml.ts";

/** Weeks of the feed, this one too. */
const WEEKS_IN_FEED = 8;
/** Weeks of the calendar after this one. Calendar programs refresh long before they are over. */
const WEEKS_AHEAD = 26;

export const tipFeedUrl = ({ url }: Campaign): string => `${url}feed.xml`;
export const tipCalendarUrl = ({ url }: Campaign): string => `${url}tips.ics`;

/** `parts`, followed by when to stop, for a tip that has such advice. */
const wordsOf = (tip: Tip, campaign: Campaign, parts: readonly string[]): readonly string[] => {
  const stop = whenToStop(tip, campaign);
  return stop === undefined ? parts : [...parts, stop];
};

const titleOf = (campaign: Campaign): string => `${campaign.name}: a tip a week`;

/** The tips of the last weeks, the newest first (RFC 4287). `tips` are in the campaign's order. */
export function tipFeed(
  campaign: Campaign,
  tips: readonly Tip[],
  { data: { site }, today }: Library,
): string {
  const weeks = tipWeeks(tips, today, { before: WEEKS_IN_FEED - 1, after: 0 }).toReversed();
  const self = `${site.url}${tipFeedUrl(campaign)}`;
  return xmlDocument(
    parent("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en-GB" }, [
      element("id", self),
      element("title", titleOf(campaign)),
      element("subtitle", campaign.summary),
      element("link", undefined, { href: self, rel: "self", type: "application/atom+xml" }),
      element("link", undefined, {
        href: `${site.url}${campaign.url}`,
        rel: "alternate",
        type: "text/html",
      }),
      element("updated", dateToRfc3339(noon(weeks[0]?.monday ?? today))),
      parent("author", {}, [element("name", site.feedAuthor)]),
      ...weeks.map(({ monday, tip }) => {
        const date = dateToRfc3339(noon(monday));
        return parent("entry", {}, [
          element("id", `urn:uuid:${uuid5(`${campaign.url}#week-${monday}`)}`),
          element("title", tip.title),
          element("link", undefined, {
            href: `${site.url}${tip.url}`,
            rel: "alternate",
            type: "text/html",
          }),
          element("published", date),
          element("updated", date),
          element("summary", `${tip.moment}. ${tip.doThis}`),
          element(
            "content",
            wordsOf(tip, campaign, [
              `${tip.moment}. ${monthsText(tip.fromMonths, tip.toMonths)}.`,
              tip.doThis,
              tip.why,
            ])
              .map((words) => `<p>${escapeXml(words)}</p>`)
              .join(""),
            { type: "html" },
          ),
        ]);
      }),
    ]),
  );
}

/** One tip on the Monday of each week to come. `tips` are in the campaign's order. */
export function tipCalendar(
  campaign: Campaign,
  tips: readonly Tip[],
  { data: { site }, today }: Library,
): string {
  return dayCalendar({
    name: titleOf(campaign),
    description: campaign.summary,
    producer: `-//${site.name.replaceAll("/", " ")}//Tip of the week//EN`,
    events: tipWeeks(tips, today, { before: 0, after: WEEKS_AHEAD }).map(({ monday, tip }) => ({
      uid: uuid5(`${tipCalendarUrl(campaign)}#${monday}`),
      date: monday,
      stamped: tip.checked.on,
      summary: tip.title,
      description: wordsOf(tip, campaign, [`${tip.moment}.`, tip.doThis]).join(" "),
      url: `${site.url}${tip.url}`,
    })),
  });
}
