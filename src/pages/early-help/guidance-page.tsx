import type { ComponentChildren } from "preact";
import { Checked } from "../../components/checked/checked.tsx";
import { HelplineList } from "../../components/helpline-card/helpline-list.tsx";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { NotConfirmed } from "../../components/not-confirmed/not-confirmed.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import { PageTools } from "../../components/page-tools/page-tools.tsx";
import type { View } from "../../components/page/view.ts";
import { Prose } from "../../components/prose/prose.tsx";
import { SectionNav } from "../../components/section-nav/section-nav.tsx";
import { Sources } from "../../components/sources/sources.tsx";
import { Steps } from "../../components/steps/steps.tsx";
import { TermsUsed } from "../../components/terms-used/terms-used.tsx";
import { TwoWays } from "../../components/two-ways/two-ways.tsx";
import { WatchedNote } from "../../components/watched-note/watched-note.tsx";
import type { Guidance } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { description, editorialHead, tabWords } from "../editorial-head.ts";
import { EntryCards } from "../entry-cards.tsx";
import { WithSide } from "../with-side.tsx";
import { counterpartOf, FAMILY_START, guidanceFor, PROFESSIONAL_START } from "./guidance.ts";

export interface GuidanceProps {
  readonly page: Guidance;
  readonly library: Library;
}

const KICKER = {
  family: "Early help for families",
  professional: "Early help for professionals",
} as const;

/** The way to the same page for the other readers. */
export function Counterpart({ page, library }: GuidanceProps) {
  const other = counterpartOf(page, library);
  if (other === undefined) return null;
  return (
    <p class="counterpart">
      {page.audience === "family"
        ? "Do you work with families? "
        : "Are you asking for your own family? "}
      <a href={other.url}>
        {page.audience === "family"
          ? "Read the page for professionals"
          : "Read the page for families"}
        : {other.title}
      </a>
    </p>
  );
}

/** Numbers come first where somebody may be in danger, else after the words. */
function Numbers({ page: { helplines, sensitive }, library }: GuidanceProps) {
  if (helplines.length === 0) return null;
  return (
    <section>
      <h2>Who to ring</h2>
      <HelplineList helplines={library.entries("helplines", helplines)} short />
      {sensitive && <WatchedNote />}
    </section>
  );
}

const isUrgent = ({ page: { helplines }, library }: GuidanceProps): boolean =>
  library.entries("helplines", helplines).some(({ urgency }) => urgency === "emergency");

function ToDo({ steps, audience }: Pick<Guidance, "steps" | "audience">) {
  if (steps.length === 0) return null;
  return (
    <section>
      <h2>{audience === "family" ? "What you can do" : "What to do, in order"}</h2>
      <Steps items={steps} />
    </section>
  );
}

function Levels({ page: { levels, audience }, library }: GuidanceProps) {
  if (levels.length === 0) return null;
  const items = library
    .entries("levels", levels)
    .map(({ name, familyName, url }) =>
      audience === "family"
        ? { label: familyName, url, text: name }
        : { label: name, url, text: familyName },
    );
  return (
    <section>
      <h2>
        {audience === "family" ? "The kinds of help this is about" : "Levels of need this is about"}
      </h2>
      <LinkList items={items} />
    </section>
  );
}

/**
 * The words of a guidance page in their order, for the page itself and for the start of the
 * professionals' part.
 */
export function GuidanceBody({
  page,
  library,
  children,
}: GuidanceProps & { readonly children?: ComponentChildren }) {
  const urgent = isUrgent({ page, library });
  const {
    title,
    summary,
    audience,
    steps,
    askForYourself,
    professionalAsks,
    services,
    terms,
    notConfirmed,
    sources,
    checked,
    url,
    sensitive,
  } = page;
  return (
    <>
      <PageTitle title={title} lead={summary} />
      <Counterpart page={page} library={library} />
      {urgent && <Numbers page={page} library={library} />}
      <ToDo steps={steps} audience={audience} />
      <TwoWays askForYourself={askForYourself} professionalAsks={professionalAsks} />
      <Prose markdown={page.body} />
      {children}
      {!urgent && <Numbers page={page} library={library} />}
      <EntryCards
        title="Services for this"
        entries={library.entries("services", services)}
        library={library}
      />
      <Levels page={page} library={library} />
      <TermsUsed terms={library.entries("glossary", terms)} />
      <NotConfirmed items={notConfirmed} />
      <Sources items={sources} />
      <Checked checked={checked} today={library.today} own />
      <PageTools title={title} url={url} library={library} sensitive={sensitive} />
    </>
  );
}

/** One page of guidance, for families or for professionals. */
export function guidancePage(page: Guidance, library: Library): View {
  const { title, summary, url, audience, sensitive, checked } = page;
  const start =
    audience === "family"
      ? { label: "Early help", url: FAMILY_START }
      : { label: "For professionals", url: PROFESSIONAL_START };
  const siblings = guidanceFor(library, audience).map((other) => ({
    label: other.title,
    url: other.url,
    current: other.slug === page.slug,
  }));
  const body = (
    <WithSide
      main={<GuidanceBody page={page} library={library} />}
      side={<SectionNav label={KICKER[audience]} items={siblings} />}
    />
  );
  const head = {
    title: tabWords(page, library),
    description: description(summary, `${KICKER[audience]}: ${title}.`),
    url,
    crumbs: [start],
    kind: audience === "family" ? "Early help" : "For professionals",
    sensitive,
    modified: checked.on,
  };
  return { head: editorialHead(library, head), body };
}
