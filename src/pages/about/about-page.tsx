import { PageFoot } from "../page-foot.tsx";
import { byOwnOrder } from "../../format/sort-order.ts";
import { Callout } from "../../components/callout/callout.tsx";
import { Fold } from "../../components/fold/fold.tsx";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { NotConfirmed } from "../../components/not-confirmed/not-confirmed.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { LongProse } from "../../components/prose/prose.tsx";
import { SectionNav } from "../../components/section-nav/section-nav.tsx";
import { TermNotes } from "../../components/term-note/term-note.tsx";
import type { About } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { description, editorialHead } from "../editorial-head.ts";
import { EntryCards } from "../entry-cards.tsx";
import { explained } from "../explained.ts";
import { WithSide } from "../with-side.tsx";
import { URGENT_PAGE } from "../../model/addresses.ts";

interface AboutProps {
  readonly page: About;
  readonly library: Library;
}

/** All pages of the partnership, in order, without its first. */
function pagesOf({ content: { about } }: Library): readonly About[] {
  return about.filter(({ kind }) => kind !== "start").toSorted(byOwnOrder);
}

const startOf = ({ content: { about } }: Library): About | undefined =>
  about.find(({ kind }) => kind === "start");
const aboutLink = ({ title, url, summary }: About) => ({ label: title, url, text: summary });

/** Past results are shown as history, never as the present. */
function Period({ period }: Pick<About, "period">) {
  if (period === undefined) return null;
  return (
    <Callout tone="past" title="This is about the past">
      <p>It covers {period}. Things may be different now.</p>
    </Callout>
  );
}

/** From the first page to the others: what was done, then the workstreams. */
function Contents({ library }: { readonly library: Library }) {
  const pages = pagesOf(library);
  const workstreams = pages.filter(({ kind }) => kind === "workstream");
  return (
    <>
      <h2>Read more</h2>
      <LinkList items={pages.filter(({ kind }) => kind === "page").map(aboutLink)} />
      {workstreams.length > 0 && (
        <Fold title="The workstreams">
          <LinkList items={workstreams.map(aboutLink)} />
        </Fold>
      )}
    </>
  );
}

function Who({ page: { organisations }, library }: AboutProps) {
  if (organisations.length === 0) return null;
  return (
    <Fold title="Organisations involved">
      <LinkList
        items={library
          .entries("organisations", organisations)
          .map(({ name, url, summary }) => ({ label: name, url, text: summary }))}
      />
    </Fold>
  );
}

/** One page on the partnership; the first one lists the others. */
export function aboutPage(page: About, library: Library): View {
  const {
    title,
    summary,
    url,
    kind,
    period,
    programmes,
    terms,
    notConfirmed,
    checked,
    sensitive,
    order,
  } = page;
  const start = startOf(library);
  const siblings = [...(start === undefined ? [] : [start]), ...pagesOf(library)].map((other) => ({
    label: other.title,
    url: other.url,
    current: other.slug === page.slug,
  }));
  const inWords = explained({ terms, name: title }, [summary], page.body, library);
  const words = (
    <>
      <TermNotes terms={inWords.parts[0] ?? []} />
      <Period period={period} />
      <LongProse markdown={page.body} terms={inWords.body} />
      <EntryCards
        title="Programmes involved"
        entries={library.entries("programmes", programmes)}
        library={library}
      />
      <Who page={page} library={library} />
      <p>
        Looking for help today? <a href="/find/">Find help near you</a>, or see{" "}
        <a href={URGENT_PAGE}>who to ring first</a>.
      </p>
      <NotConfirmed items={notConfirmed} />
    </>
  );
  const isStart = kind === "start";
  const body = (
    <WithSide
      title={
        <PageTitle
          title={title}
          lead={summary}
          kicker={kind === "workstream" ? "Workstream" : undefined}
        />
      }
      menu={!isStart && <SectionNav label={start?.title ?? "More"} items={siblings} />}
      main={words}
      side={isStart && siblings.length > 1 && <Contents library={library} />}
      foot={
        <>
          <PageFoot title={title} page={page} library={library} />
        </>
      }
    />
  );
  const crumbs =
    kind === "start" || start === undefined ? [] : [{ label: start.title, url: start.url }];
  const open = kind === "start" || start === undefined ? title : `${title}: ${start.title}`;
  const head = {
    title: sensitive ? `${start?.title ?? library.data.site.shortName}, part ${order}` : open,
    sensitive,
    crumb: title,
    description: description(summary, `${start?.title ?? title}: ${title}.`),
    url,
    crumbs,
    kind: "About the partnership",
    modified: checked.on,
  };
  return { head: editorialHead(library, head), body };
}
