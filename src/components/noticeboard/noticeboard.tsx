import { answered, numberToDial } from "../../format/phones.ts";
import { phoneText } from "../../shortlist/texts.ts";
import { addressesOf, placesAndWays } from "../../shortlist/records.ts";
import { haveEnded, timesLine } from "../../calendar/times.ts";
import type { Listed } from "../../directory/listing-of.ts";
import { webName } from "../../format/addresses.ts";
import type { Library } from "../../model/library.ts";
import { certaintyOf } from "../../freshness/certainty.ts";
import { QrCode } from "../qr-code/qr-code.tsx";

interface LinesProps {
  readonly title: string;
  readonly entries: readonly Listed[];
  readonly library: Library;
}

/** A number in short. One that is another's line says whose. */
const inShort = ({ number, extension, name, helpline }: Listed["phones"][number]): string =>
  phoneText({ number, extension, name: helpline === undefined ? undefined : name });

/** Phone numbers, else the website. */
function reachOf({ phones, website }: Listed, whole: boolean): readonly string[] {
  if (phones.length > 0) return phones.map(whole ? phoneText : inShort);
  return website === undefined ? [] : [webName(website)];
}

function Line({ entry, library }: { readonly entry: Listed; readonly library: Library }) {
  const when = timesLine(entry, library);
  const reach = reachOf(entry, true);
  return (
    <li class="noticeboard__line" data-certainty={certaintyOf(entry.checked).kind}>
      <strong>{entry.name}</strong>
      {[
        entry.summary,
        ...(when === undefined ? [] : [when]),
        ...placesAndWays(entry, library),
        `${certaintyOf(entry.checked).short}.`,
      ].map((fact) => (
        <p>{fact}</p>
      ))}
      {reach.length > 0 && <p class="noticeboard__reach">{reach.join(" · ")}</p>}
    </li>
  );
}

/** Entries that fit on a notice board sheet in type that is readable from a step away. */
export const MOST_NOTICE_LINES = 6;

/** What nobody has confirmed stands after the rest. A place without a phone can be gone to. */
export const surestFirst = (entries: readonly Listed[]): readonly Listed[] => {
  const isUnsure = ({ checked }: Listed): boolean => certaintyOf(checked).kind === "unsure";
  return [...entries.filter((entry) => !isUnsure(entry)), ...entries.filter(isUnsure)];
};

/**
 * Entries with what is needed to go there. Those without phone or address, paused or over are left
 * out, as paper has no links.
 */
export function NoticeLines({ title, entries: all, library }: LinesProps) {
  const entries = surestFirst(
    all.filter(
      (entry) =>
        entry.status === "active" &&
        !haveEnded(entry, library) &&
        reachOf(entry, true).length + placesAndWays(entry, library).length > 0,
    ),
  ).slice(0, MOST_NOTICE_LINES);
  if (entries.length === 0) return null;
  return (
    <section class="noticeboard__part">
      <h2 class="noticeboard__title">{title}</h2>
      <ul class="noticeboard__lines">
        {entries.map((entry) => (
          <Line entry={entry} library={library} />
        ))}
      </ul>
    </section>
  );
}

const MOST_NUMBERS = 8;

interface NumbersProps extends LinesProps {
  /** Most entries that are named. */
  readonly most?: number | undefined;
}

/** Many entries in short: who and how to reach them, else where they are; as many as fit. */
export function NoticeNumbers({ title, entries, library, most = MOST_NUMBERS }: NumbersProps) {
  const inShortOf = (entry: Listed): readonly string[] => {
    const reach = reachOf(entry, false);
    return reach.length > 0 ? reach : addressesOf(entry, library);
  };
  const others: Listed[] = [];
  for (const entry of entries) {
    if (others.length === most) break;
    if (entry.status === "active" && !haveEnded(entry, library) && inShortOf(entry).length > 0)
      others.push(entry);
  }
  if (others.length === 0) return null;
  return (
    <section class="noticeboard__part">
      <h2 class="noticeboard__title">{title}</h2>
      <ul class="noticeboard__lines">
        {others.map((entry) => (
          <li class="noticeboard__line" data-certainty={certaintyOf(entry.checked).kind}>
            {entry.name}
            {certaintyOf(entry.checked).kind === "unsure" && " (not confirmed)"}:{" "}
            <span class="noticeboard__reach">{inShortOf(entry).join(" or ")}</span>
          </li>
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
        {library.entries("helplines", library.data.site.urgentHelplines).map((line) => (
          <li>
            <span>{line.name}</span> <strong>{line.phones.map(numberToDial).join(" or ")}</strong>
            <span class="noticeboard__hours"> {answered(line)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** QR code to the page that is kept up to date. */
export function NoticeWeb({
  url,
  name,
  library,
}: {
  readonly url: string;
  readonly name: string;
  readonly library: Library;
}) {
  const address = `${library.data.site.url}${url}`;
  return (
    <section class="noticeboard__web">
      <QrCode text={address} title={`Code that leads to: ${name}`} />
      <div>
        <h2 class="noticeboard__title">The newest on your phone</h2>
        <p>{webName(address)}</p>
      </div>
    </section>
  );
}
