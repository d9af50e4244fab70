/** The tips of a campaign in order, and what is near a family for one of them. */
import { byOwnOrder } from "../../format/sort-order.ts";
import { mayBeOn, upcoming, type Session } from "../../calendar/sessions.ts";
import { memoizeOn } from "../../format/memoize-on.ts";
import { isRunning } from "../../format/standing.ts";
import { TIP_PART } from "../../model/collections/tips.ts";
import type { Campaign, Service, Tip } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { groupsThatMeet } from "../whats-on/regular-groups.ts";

const WEEK_DAYS = 7;
const MAX_SERVICES = 2;

/** All tips of a campaign, in its order. */
export function tipsOf({ content: { tips } }: Library, campaign: string): readonly Tip[] {
  return tips.filter((tip) => tip.campaign === campaign).toSorted(byOwnOrder);
}

export interface PartOfTips {
  readonly part: Tip["part"];
  readonly tips: readonly Tip[];
}

/** The parts that have tips, in the campaign's order: look, say, sing, play, do. */
export function tipsByPart(tips: readonly Tip[]): readonly PartOfTips[] {
  const parts = Object.keys(TIP_PART) as readonly Tip["part"][];
  return parts
    .map((part) => ({ part, tips: tips.filter((tip) => tip.part === part) }))
    .filter((part) => part.tips.length > 0);
}

/** The tip after this one; after the last comes the first. */
export function nextTip(tips: readonly Tip[], tip: Tip): Tip | undefined {
  const next = tips[(tips.findIndex(({ slug }) => slug === tip.slug) + 1) % tips.length];
  return next?.slug === tip.slug ? undefined : next;
}

const sharesNeed = (needs: readonly string[], others: readonly string[]): boolean =>
  others.some((need) => needs.includes(need));

const thisWeek = (library: Library): readonly Session[] =>
  upcoming(library, library.today, WEEK_DAYS);

/** This week's sessions on the topics of a tip. */
export function sessionsFor({ needs }: Tip, library: Library): readonly Session[] {
  return memoizeOn(library, thisWeek).filter(
    (session) =>
      mayBeOn(session) &&
      session.date >= library.today &&
      session.entry.collection !== "hubs" &&
      sharesNeed(needs, session.entry.needs),
  );
}

/** Whom to ask about a tip when no day is confirmed. */
export interface ToAsk {
  /** “groups” meet; “others” are services that know what there is. */
  readonly kind: "groups" | "others";
  readonly services: readonly Service[];
}

/** Groups that meet on the topics of a tip; where there are none, what the campaign names. */
export function toAsk({ needs }: Tip, { services }: Campaign, library: Library): ToAsk {
  const onTopic = (all: readonly Service[]) =>
    all.filter((service) => sharesNeed(needs, service.needs)).slice(0, MAX_SERVICES);
  const groups = onTopic(memoizeOn(library, groupsThatMeet));
  if (groups.length > 0) return { kind: "groups", services: groups };
  const named = library
    .entries("services", services)
    .filter((entry) => isRunning(entry) && !entry.venue);
  return { kind: "others", services: onTopic(named) };
}
