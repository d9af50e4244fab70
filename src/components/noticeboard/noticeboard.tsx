import { phoneText } from "../../shortlist/texts.ts";
import { addressesOf } from "../../shortlist/records.ts";
import { whenText } from "../entry-card/card-facts.ts";
import type { Listed } from "../../finder/listing-of.ts";
import { webName } from "../../format/addresses.ts";
import type { Library } from "../../model/library.ts";
import { QrCode } from "../qr-code/qr-code.tsx";

interface LinesProps {
  readonly title: string;
  readonly entries: readonly Listed[];
  readonly library: Library;
  /** Only who and how to reach them, for those that are many. */
  readonly brief?: boolean;
}

function Line({ entry, library, brief }: { readonly entry: Listed; readonly library: Library; readonly brief: boolean }) {
  const phones = entry.phones.map((phone) => (brief ? phone.number : phoneText(phone)));
  const web = entry.website === undefined ? [] : [webName(entry.website)];
  const reach = phones.length > 0 ? phones : web;
  const when = brief || entry.schedules.length === 0 ? [] : [whenText(entry, library.today)];
  const where = brief ? [] : addressesOf(entry, library);
  return (
    <li class="noticeboard__line">
      <strong>{entry.name}</strong>
      {!brief && <p>{entry.summary}</p>}
      {[...when, ...where].map((fact) => <p>{fact}</p>)}
      <p class="noticeboard__reach">{reach.length === 0 ? "No number is confirmed. Ask at a family hub." : reach.join(" · ")}</p>
    </li>
  );
}

/** Entries on the sheet, under their heading; nothing when there are none. */
export function NoticeLines({ title, entries, library, brief = false }: LinesProps) {
  if (entries.length === 0) return null;
  return (
    <section class="noticeboard__part">
      <h2 class="noticeboard__title">{title}</h2>
      <ul class={brief ? "noticeboard__lines noticeboard__lines--brief" : "noticeboard__lines"}>{entries.map((entry) => <Line entry={entry} library={library} brief={brief} />)}</ul>
    </section>
  );
}

/** Whom to ring when it is urgent: the first thing that a person in need looks for. */
export function NoticeUrgent({ library }: { readonly library: Library }) {
  return (
    <section class="noticeboard__urgent">
      <h2 class="noticeboard__title">In danger, or worried about a child?</h2>
      <ul class="noticeboard__numbers">
        {library.entries("helplines", library.data.site.urgentHelplines).map(({ name, phones }) => (
          <li><span>{name}</span> <strong>{phones.map((phone) => phone.number).join(" or ")}</strong></li>
        ))}
      </ul>
    </section>
  );
}

/** The same on a phone, where it stays up to date. */
export function NoticeWeb({ url, name, library }: { readonly url: string; readonly name: string; readonly library: Library }) {
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
