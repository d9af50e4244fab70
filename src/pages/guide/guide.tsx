import { AskInstead } from "../../components/ask-instead/ask-instead.tsx";
import { type ChoiceLink, ChoiceList } from "../../components/choice-list/choice-list.tsx";
import { HelplineList } from "../../components/helpline-card/helpline-list.tsx";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import { PageTools } from "../../components/page-tools/page-tools.tsx";
import type { View } from "../../components/page/view.ts";
import { WatchedNote } from "../../components/watched-note/watched-note.tsx";
import { helplinesToRing, runningHelplines } from "../../directory/urgent.ts";
import { paragraphs } from "../../format/words.ts";
import { GUIDE_START, guideUrl, URGENT_PAGE } from "../../model/addresses.ts";
import type { Guide, GuideEnding, GuideQuestion } from "../../model/data/guide.ts";
import type { Library } from "../../model/library.ts";
import { description, editorialHead } from "../editorial-head.ts";
import { WithSide } from "../with-side.tsx";

export const GUIDE_TITLE = "Not sure where to start?";
const CRUMBS = [{ label: "Early help", url: "/early-help/" }];
const FROM_START = [...CRUMBS, { label: "Where to start", url: GUIDE_START }];

const choices = ({ answers }: GuideQuestion, guide: Guide): readonly ChoiceLink[] =>
  answers.map(({ label, note, next, danger, helpline }) => ({
    label,
    note,
    urgent: danger,
    url:
      next === undefined
        ? `${URGENT_PAGE}${helpline === undefined ? "" : `#${helpline}`}`
        : guideUrl(guide, next),
  }));

interface NoneOfTheseProps {
  readonly library: Library;
  /** The helpline that the question names for it. */
  readonly ask: GuideQuestion["ask"];
}

/** A contact for readers whose case is not among the answers. */
function NoneOfThese({ library, ask }: NoneOfTheseProps) {
  const own = ask === undefined ? [] : runningHelplines([ask], library);
  return (
    <section>
      <h2>None of these fits?</h2>
      {own.length > 0 ? (
        <>
          <p>You can still get in touch and say what it is about.</p>
          <HelplineList helplines={own} short />
        </>
      ) : (
        <AskInstead library={library} why="You can still ring and say what you need." />
      )}
      <p>
        Or <a href="/find/">look through all kinds of help</a>.
      </p>
    </section>
  );
}

/** The first question, under the name of the guide. */
function startPage(question: GuideQuestion, library: Library): View {
  const { guide, site } = library.data;
  const lead =
    "Answer up to three questions. You will see who to ring, what to say and where to go.";
  const body = (
    <WithSide
      title={<PageTitle title={GUIDE_TITLE} lead={lead} />}
      main={
        <>
          <h2>{question.question}</h2>
          {question.note !== undefined && <p>{question.note}</p>}
          <ChoiceList items={choices(question, guide)} />
          <p>
            This site does not keep what you press. Each answer is a separate page, so it shows in
            your browser’s history. <a href="/staying-safe-online/">How to remove it</a>
          </p>
        </>
      }
      side={<NoneOfThese library={library} ask={question.ask} />}
    />
  );
  const head = {
    title: GUIDE_TITLE,
    crumb: "Where to start",
    description: `Up to three questions for families in ${site.place} who do not know who to ask. Each ends with somebody to ring and something you can do today.`,
    url: GUIDE_START,
    crumbs: CRUMBS,
    kind: "Early help",
  };
  return { head: editorialHead(library, head), body };
}

/** A question. The first one has the address of the guide. */
export function guideQuestion(question: GuideQuestion, library: Library): View {
  const { guide } = library.data;
  if (question.id === guide.questions[0]?.id) return startPage(question, library);
  const body = (
    <WithSide
      title={<PageTitle title={question.question} lead={question.note} />}
      main={
        <>
          <ChoiceList items={choices(question, guide)} />
          <p>
            <a href={GUIDE_START}>Start again</a>
          </p>
        </>
      }
      side={<NoneOfThese library={library} ask={question.ask} />}
    />
  );
  const head = {
    title: question.question,
    description: description(question.question, "Choose what fits best."),
    url: guideUrl(guide, question.id),
    crumbs: FROM_START,
    unlisted: true,
  };
  return { head: editorialHead(library, head), body };
}

/** An end of the guide: what to know, what to say, whom to ring, where to go next. */
export function guideEnding(ending: GuideEnding, library: Library): View {
  const { id, title, text, say, helplines, links, sensitive } = ending;
  const { endings } = library.data.guide;
  const url = guideUrl(library.data.guide, id);
  const number = endings.findIndex((one) => one.id === id) + 1;
  const isAlone = endings.filter((one) => one.title === title).length === 1;
  const body = (
    <>
      <PageTitle title={title} />
      {paragraphs(text).map((part) => (
        <p>{part}</p>
      ))}
      {say !== undefined && (
        <section class="first-words">
          <h2>You could say</h2>
          <blockquote>
            <p>{say}</p>
          </blockquote>
        </section>
      )}
      <h2>Who to ring</h2>
      <HelplineList helplines={helplinesToRing(helplines, library)} short />
      {sensitive && <WatchedNote />}
      {links.length > 0 && (
        <>
          <h2>Where to go next</h2>
          <LinkList
            items={links.map(({ label, url: to, note }) => ({ label, url: to, text: note }))}
          />
        </>
      )}
      <p>
        Not what you meant? <a href={GUIDE_START}>Start again</a>, or{" "}
        <a href="/find/">look through all kinds of help</a>.
      </p>
      <PageTools title={title} url={url} library={library} sensitive={sensitive} />
    </>
  );
  const head = {
    // Each tab has words of its own. Those of a sensitive page say nothing of it, as they stay in
    // the browser's history.
    title: sensitive
      ? `Who to ring and where to go (${number})`
      : isAlone
        ? title
        : `${title} (${number})`,
    crumb: sensitive ? "What you can do" : title,
    description: sensitive
      ? `Who to ring and where to go in ${library.data.site.place}.`
      : description(text, "Who to ring, what to say and where to go next."),
    url,
    crumbs: FROM_START,
    sensitive,
    unlisted: true,
  };
  return { head: editorialHead(library, head), body };
}
