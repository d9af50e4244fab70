import { byName } from "../../format/sort-order.ts";
import { tipWeeks } from "../../calendar/tip-weeks.ts";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { NO_CALENDAR_ADDRESS, webcal } from "../../components/session-times/calendar-link.tsx";
import { tipCalendarUrl, tipFeedUrl } from "../../export/tip-week.ts";
import { isBeforeBirth } from "../../format/ages.ts";
import { dayAndMonth } from "../../format/dates.ts";
import { groupedBy } from "../../format/grouped-by.ts";
import type { Campaign, Tip } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";

interface TipsOfChoice {
  readonly label: string;
  readonly tips: readonly Tip[];
}

/** Ages in months; a tip is listed under every one that it suits. */
const AGES = [
  { label: "Before the birth", from: 0, to: 0 },
  { label: "From birth to 3 months", from: 0, to: 3 },
  { label: "3 to 6 months", from: 3, to: 6 },
  { label: "6 to 12 months", from: 6, to: 12 },
  { label: "1 to 2 years", from: 12, to: 24 },
] as const;

const byAge = (tips: readonly Tip[]): readonly TipsOfChoice[] =>
  AGES.map(({ label, from, to }) => ({
    label,
    tips: tips.filter((tip) =>
      to === 0 || isBeforeBirth(tip.toMonths)
        ? to === 0 && isBeforeBirth(tip.toMonths)
        : tip.fromMonths < to && (tip.toMonths ?? Infinity) > from,
    ),
  }));

const byMoment = (tips: readonly Tip[]): readonly TipsOfChoice[] =>
  [...groupedBy(tips, ({ moment }) => [moment])]
    .map(([label, own]) => ({ label, tips: own }))
    .toSorted((a, b) => byName(a.label, b.label));

function Choices({
  title,
  choices,
}: {
  readonly title: string;
  readonly choices: readonly TipsOfChoice[];
}) {
  return (
    <details>
      <summary>{title}</summary>
      {choices
        .filter(({ tips }) => tips.length > 0)
        .map(({ label, tips }) => (
          <>
            <h3>{label}</h3>
            <ul>
              {tips.map(({ title: name, url }) => (
                <li>
                  <a href={url}>{name}</a>
                </li>
              ))}
            </ul>
          </>
        ))}
    </details>
  );
}

/** Fewer tips than this are found by reading them. */
const MANY = 8;

/** The tips by the age of the child and by the moment of the day. */
export function TipsByAgeAndMoment({ tips }: { readonly tips: readonly Tip[] }) {
  if (tips.length < MANY) return null;
  return (
    <section class="on-screen" id="find-a-tip">
      <h2>Find a tip</h2>
      <Choices title="By the age of your child" choices={byAge(tips)} />
      <Choices title="By moment in the day" choices={byMoment(tips)} />
    </section>
  );
}

interface TipAWeekProps {
  readonly campaign: Campaign;
  /** In the campaign's order. */
  readonly tips: readonly Tip[];
  readonly library: Library;
}

/** The tip of the week, named by its Monday, and how to get the next ones. */
export function TipAWeek({ campaign, tips, library }: TipAWeekProps) {
  const { site } = library.data;
  const [week] = tipWeeks(tips, library.today, { before: 0, after: 0 });
  if (week === undefined) return null;
  const followed = webcal(site.url, tipCalendarUrl(campaign));
  return (
    <section class="on-screen" id="a-tip-a-week">
      <h2>A tip a week</h2>
      <p>
        In the week from {dayAndMonth(week.monday)}: <a href={week.tip.url}>{week.tip.title}</a>.
      </p>
      {followed === undefined && <p>{NO_CALENDAR_ADDRESS}</p>}
      <LinkList
        items={[
          ...(followed === undefined
            ? [
                {
                  label: "A tip a week for your calendar, as a file",
                  url: tipCalendarUrl(campaign),
                  text: "The tip shows on Mondays.",
                },
              ]
            : [
                {
                  label: "Put a tip a week in your calendar",
                  url: followed,
                  text: "Opens your calendar app. The tip shows on Mondays.",
                },
                { label: "The same, as a file", url: tipCalendarUrl(campaign) },
              ]),
          {
            label: "A tip a week in a news reader",
            url: tipFeedUrl(campaign),
            text: "A feed. Nobody is told who you are.",
          },
        ]}
      />
    </section>
  );
}
