import { askInsteadOf } from "../../directory/ask-instead.ts";
import { runningHelplines } from "../../directory/urgent.ts";
import { isReal } from "../../format/addresses.ts";
import {
  hoursBesideNumbers,
  helplineHours,
  numberForAll,
  numberToDial,
} from "../../format/phones.ts";
import { phoneText } from "../../shortlist/texts.ts";
import { addressesOf } from "../../shortlist/records.ts";
import { haveEnded, timesLine } from "../../calendar/times.ts";
import type { Listed } from "../../directory/listing-of.ts";
import { webName } from "../../format/addresses.ts";
import { plainDate } from "../../format/dates.ts";
import { isRunning } from "../../format/standing.ts";
import type { Library } from "../../model/library.ts";
import { certaintyOf } from "../../freshness/certainty.ts";
import { QrCode } from "../qr-code/qr-code.tsx";
import { SiteAddress } from "../qr-code/site-address.tsx";

interface LinesProps {
  readonly title: string;
  readonly entries: readonly Listed[];
  readonly library: Library;
}

/** Said where silence would be taken for “at any hour”. */
const NO_HOURS = "hours not known";

/** A number in short. One that is another's line says whose, and when it is answered. */
function inShort({ number, extension, name, helpline, hours }: Listed["phones"][number]): string {
  if (helpline === undefined) return phoneText({ number, extension });
  const when = numberForAll(number) ? undefined : (hours ?? NO_HOURS);
  return phoneText({ number, extension, name, hours: when });
}

/** Phone numbers, else the website. */
function reachOf({ phones, website }: Listed, whole: boolean): readonly string[] {
  if (phones.length > 0) return phones.map(whole ? phoneText : inShort);
  return website === undefined ? [] : [webName(website)];
}

/** One sentence for the whole sheet says what it means. */
const Unsure = ({ entry }: { readonly entry: Listed }) =>
  certaintyOf(entry.checked).kind === "unsure" ? <> *</> : null;

function Line({ entry, library }: { readonly entry: Listed; readonly library: Library }) {
  const when = timesLine(entry, library);
  const reach = reachOf(entry, true);
  return (
    <li class="noticeboard__line" data-certainty={certaintyOf(entry.checked).kind}>
      <strong>{entry.name}</strong>
      <Unsure entry={entry} />
      {[entry.summary, ...(when === undefined ? [] : [when]), ...addressesOf(entry, library)].map(
        (fact) => (
          <p>{fact}</p>
        ),
      )}
      {reach.length > 0 && <p class="noticeboard__reach">{reach.join(" · ")}</p>}
    </li>
  );
}

/** Entries that fit on a notice board sheet in type that is readable from a step away. */
export const MAX_NOTICE_LINES = 4;
/** More of the area, in short. */
const MAX_OTHERS = 2;

/** What nobody has confirmed comes after the rest. A place without a phone can be gone to. */
export const surestFirst = (entries: readonly Listed[]): readonly Listed[] => {
  const isUnsure = ({ checked }: Listed): boolean => certaintyOf(checked).kind === "unsure";
  return [...entries.filter((entry) => !isUnsure(entry)), ...entries.filter(isUnsure)];
};

/** A hub in a line: where it is, as far as that is known, and its number or whom to ask. */
function HubLine({ entry, library }: { readonly entry: Listed; readonly library: Library }) {
  const instead = askInsteadOf(entry, library);
  const reach = [
    ...reachOf(entry, false),
    ...(instead?.phones ?? []).map((phone) => `${instead?.name ?? ""}: ${numberToDial(phone)}`),
  ];
  return (
    <li class="noticeboard__line" data-certainty={certaintyOf(entry.checked).kind}>
      <strong>{entry.name}</strong>
      <Unsure entry={entry} />
      {[": ", ...addressesOf(entry, library).map((place) => `${place}. `)].join("")}
      <span class="noticeboard__reach">{reach.join(" or ")}</span>
    </li>
  );
}

/**
 * The numbers of an entry, else its website and where it is; nothing where its number is at the top
 * of the sheet.
 */
function inShortOf(entry: Listed, library: Library): readonly string[] {
  const isUrgent = ({ helpline }: Listed["phones"][number]): boolean =>
    helpline !== undefined && library.data.site.urgentHelplines.includes(helpline);
  if (entry.phones.length > 0 && entry.phones.every(isUrgent)) return [];
  const reach = reachOf(entry, false);
  if (entry.phones.length > 0) return reach;
  // A place that is named like the entry is not named twice in a line.
  const places = addressesOf(entry, library).map((place) => place.replace(`${entry.name}, `, ""));
  return [...reach, ...places];
}

/** Up to this number of entries, the first of which a line of `NoticeNumbers` can be written. */
export function inNumbers(
  entries: readonly Listed[],
  library: Library,
  most: number,
): readonly Listed[] {
  const found: Listed[] = [];
  for (const entry of entries) {
    if (found.length >= most) break;
    if (isRunning(entry) && !haveEnded(entry, library) && inShortOf(entry, library).length > 0)
      found.push(entry);
  }
  return found;
}

/** An entry in short, with its days where they are known. */
function NumberLine({ entry, library }: { readonly entry: Listed; readonly library: Library }) {
  const when = timesLine(entry, library);
  return (
    <li class="noticeboard__line" data-certainty={certaintyOf(entry.checked).kind}>
      {entry.name}
      <Unsure entry={entry} />: {when !== undefined && `${when}. `}
      <span class="noticeboard__reach">{inShortOf(entry, library).join(" or ")}</span>
    </li>
  );
}

/** What a sheet says of its area. */
export interface AreaLines {
  /** With what is needed to go there. */
  readonly entries: readonly Listed[];
  /** Those of the area that have no room among the entries. */
  readonly hubs: readonly Listed[];
  /** What else there is, in short. */
  readonly others: readonly Listed[];
}

/**
 * Entries without phone or address, paused or over are left out, as paper has no links. A hub of
 * the area always has a line, as families look for it.
 */
export function noticeLines(all: readonly Listed[], library: Library): AreaLines {
  const fit = surestFirst(
    all.filter(
      (entry) =>
        isRunning(entry) &&
        !haveEnded(entry, library) &&
        reachOf(entry, true).length + addressesOf(entry, library).length > 0,
    ),
  );
  const beside = (shown: readonly Listed[]): readonly Listed[] =>
    all.filter((one) => one.collection === "hubs" && isRunning(one) && !shown.includes(one));
  const room = MAX_NOTICE_LINES - beside(fit.slice(0, MAX_NOTICE_LINES)).length;
  const entries = fit.slice(0, Math.max(0, room));
  const hubs = beside(entries);
  const rest = fit.filter((one) => !entries.includes(one) && !hubs.includes(one));
  return { entries, hubs, others: inNumbers(rest, library, MAX_OTHERS) };
}

/** The lines of `noticeLines`. */
export function NoticeLines({
  title,
  lines: { entries, hubs, others },
  library,
}: Omit<LinesProps, "entries"> & { readonly lines: AreaLines }) {
  if (entries.length + hubs.length === 0) return null;
  return (
    <section class="noticeboard__part">
      <h2 class="noticeboard__title">{title}</h2>
      <ul class="noticeboard__lines">
        {entries.map((entry) => (
          <Line entry={entry} library={library} />
        ))}
        {hubs.map((entry) => (
          <HubLine entry={entry} library={library} />
        ))}
        {others.map((entry) => (
          <NumberLine entry={entry} library={library} />
        ))}
      </ul>
    </section>
  );
}

/** Many entries in short, in a line each: those of `inNumbers`. */
export function NoticeNumbers({ title, entries: others, library }: LinesProps) {
  if (others.length === 0) return null;
  return (
    <section class="noticeboard__part">
      <h2 class="noticeboard__title">{title}</h2>
      <ul class="noticeboard__lines">
        {others.map((entry) => (
          <NumberLine entry={entry} library={library} />
        ))}
      </ul>
    </section>
  );
}

/** Urgent helplines, the first thing that a person in need looks for. */
export function NoticeUrgent({ library }: { readonly library: Library }) {
  return (
    <section class="noticeboard__urgent">
      <h2 class="noticeboard__title">In danger, or worried about a child?</h2>
      <ul class="noticeboard__numbers">
        {runningHelplines(library.data.site.urgentHelplines, library).map((line) => (
          <li>
            <span>{line.name}</span> <strong>{line.phones.map(numberToDial).join(" or ")}</strong>
            <span class="noticeboard__hours">
              {" "}
              {helplineHours(line) ?? hoursBesideNumbers(line)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How sure the sheet is: the day of its oldest check, and what its mark means. */
function howSure(entries: readonly Listed[]): string {
  const [oldest] = entries.map(({ checked }) => certaintyOf(checked).on).sort();
  const since = oldest === undefined ? "" : ` since ${plainDate(oldest)}`;
  return `Read on public pages or confirmed${since}. Where there is a *, we could not be sure: ask before you go.`;
}

/** QR code to the page that is kept up to date. */
export function NoticeWeb({
  url,
  name,
  entries,
  library,
}: {
  readonly url: string;
  readonly name: string;
  /** All that the sheet may list. */
  readonly entries: readonly Listed[];
  readonly library: Library;
}) {
  const address = `${library.data.site.url}${url}`;
  return (
    <section class="noticeboard__web">
      <QrCode text={address} title={`Code that leads to: ${name}`} />
      <div>
        {isReal(library.data.site.url) && (
          <h2 class="noticeboard__title">More, and the newest, on your phone</h2>
        )}
        <p class="noticeboard__address">
          <SiteAddress address={address} />
        </p>
        <p class="noticeboard__sure">{howSure(entries)}</p>
      </div>
    </section>
  );
}
