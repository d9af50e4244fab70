import { knownDate } from "../format/known-date.ts";
import { PageTitle } from "../components/page-title/page-title.tsx";
import type { View } from "../components/page/view.ts";
import { Prose } from "../components/prose/prose.tsx";
import { QrCode } from "../components/qr-code/qr-code.tsx";
import { SiteAddress, unlessReal } from "../components/qr-code/site-address.tsx";
import { webName } from "../format/addresses.ts";
import { partialDateText } from "../format/dates.ts";
import type { NewsItem } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import type { Edition } from "../newsletter/edition.ts";
import { sheetOf } from "../newsletter/sheet.ts";
import { issueUrl, issuePrintUrl } from "../newsletter/titles.ts";
import { ALL_OVER, eventWhen, headingOf, regularWhen } from "../newsletter/words.ts";
import { ISSUE_CRUMBS } from "./issue-parts.tsx";

interface SheetProps {
  readonly edition: Edition;
  readonly library: Library;
}

/** A code for a phone, with its address in letters under it. */
function Code({
  url,
  what,
  library,
}: {
  readonly url: string;
  readonly what: string;
  readonly library: Library;
}) {
  const address = `${library.data.site.url}${url}`;
  const parts = webName(address).split("/");
  return (
    <div class="issue-sheet__code">
      <QrCode text={address} title={`Code that leads to: ${what}`} />
      <p class={unlessReal("issue-sheet__address", address)}>
        {parts.map((part, index) =>
          index === 0 ? (
            part
          ) : (
            <>
              /<wbr />
              {part}
            </>
          ),
        )}
      </p>
    </div>
  );
}

function Item({
  item,
  whole,
  library,
}: {
  readonly item: NewsItem;
  readonly whole: boolean;
  readonly library: Library;
}) {
  const { title, url, summary, group, body } = item;
  return (
    <section class="issue-sheet__item">
      <div class="issue-sheet__head">
        <div class="issue-sheet__lead">
          <h2 class="issue-sheet__title">{title}</h2>
          <p class="issue-sheet__by">
            {partialDateText(knownDate(item))} · {library.entry("organisations", group).name}
          </p>
          <p class="issue-sheet__summary">{summary}</p>
        </div>
        <Code url={url} what={title} library={library} />
      </div>
      {whole && <Prose markdown={body} />}
    </section>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly { readonly name: string; readonly text: string }[];
}

function Lines({ title, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <section class="issue-sheet__item">
      <h2 class="issue-sheet__title">{title}</h2>
      <ul class="issue-sheet__lines">
        {lines.map(({ name, text }) => (
          <li>
            <strong>{name}</strong>
            {text === "" ? "" : `: ${text}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where to find help and how to post; the numbers to ring are at the end of every printed page. */
function Foot({ edition, library }: SheetProps) {
  const { site } = library.data;
  return (
    <section class="issue-sheet__item">
      <div class="issue-sheet__head">
        <div class="issue-sheet__lead">
          <h2 class="issue-sheet__title">More on the web</h2>
          <p>
            <SiteAddress before="All help in one place: " address={`${site.url}/find/`} />
          </p>
          <p>
            <SiteAddress
              before="Does your group have news? "
              address={`${site.url}/post-an-item/`}
            />
          </p>
        </div>
        <Code url={issueUrl(edition.id)} what="this issue on the web" library={library} />
      </div>
    </section>
  );
}

/** The issue on two sides of A4, for a notice board, a shop window or a waiting room. */
export function issuePrint(edition: Edition, library: Library): View {
  const { id, title, coming, regular } = edition;
  const { items, more } = sheetOf(edition);
  const heading = headingOf(edition);
  const body = (
    <div class="issue-sheet">
      <PageTitle title={heading} />
      <p class="issue-sheet__how">
        This is a sheet for paper: two sides of A4. Print it from your browser’s menu, on both sides
        if you can. <a href={issueUrl(id)}>Read this issue on the web</a>.
      </p>
      <div class="issue-sheet__columns">
        {items.length === 0 && <p>{ALL_OVER}</p>}
        {items.map(({ item, whole }) => (
          <Item item={item} whole={whole} library={library} />
        ))}
        <Lines
          title="More in this issue"
          lines={more.map(({ title: name }) => ({ name, text: "" }))}
        />
        <Lines
          title="Coming up"
          lines={coming.map((event) => ({ name: event.name, text: eventWhen(event, library) }))}
        />
        <Lines
          title="Groups and sessions"
          lines={regular.map((entry) => ({ name: entry.name, text: regularWhen(entry, library) }))}
        />
        <Foot edition={edition} library={library} />
      </div>
    </div>
  );
  const crumbs = [...ISSUE_CRUMBS, { label: title, url: issueUrl(id) }];
  return {
    head: {
      title: `${heading}: sheet to print`,
      crumb: "Sheet to print",
      description: `${heading}, on two sides of A4, with codes for phones.`,
      url: issuePrintUrl(id),
      crumbs,
      unlisted: true,
    },
    body,
  };
}
