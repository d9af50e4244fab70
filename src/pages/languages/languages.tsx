import { LinkList } from "../../components/link-list/link-list.tsx";
import { runningHelplines } from "../../directory/urgent.ts";
import { whenAnswered } from "../../freshness/when-answered.ts";
import { NumberRow } from "../../components/number-row/number-row.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { monthYear } from "../../format/dates.ts";
import { LANGUAGES, URGENT_PAGE, languageUrl } from "../../model/addresses.ts";
import type { Helpline } from "../../model/collections/index.ts";
import type { HelpLanguage } from "../../model/data/languages.ts";
import type { Library } from "../../model/library.ts";
import { Part } from "../directory/related.tsx";
import { editorialHead } from "../editorial-head.ts";

/** The languages in which there is a page. */
export function languagesPage(library: Library): View {
  const { languages } = library.data.languages;
  const body = (
    <>
      <PageTitle
        title="In your language"
        lead="The most important numbers, how to ask for help, and how to get an interpreter."
      />
      <ul class="languages">
        {languages.map(({ code, name, english, rightToLeft }) => (
          <li class="languages__item">
            <a class="languages__link" href={languageUrl(code)} hreflang={code}>
              <span lang={code} dir={rightToLeft ? "rtl" : "ltr"}>
                {name}
              </span>{" "}
              <span class="languages__english">{english}</span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        Another language? Ring and say its name in English, and ask for an interpreter. You can ask
        the NHS, the council and the police for one.
      </p>
    </>
  );
  const head = {
    title: "In your language",
    description: `Numbers to ring and how to ask for help in ${library.data.site.place}, in ${languages.length} languages.`,
    url: LANGUAGES,
    crumbs: [],
  };
  return { head: editorialHead(library, head), body };
}

/** When a helpline is answered, in a language; undefined where only the English is written. */
function hoursIn({ code, rightToLeft, hours }: HelpLanguage, helpline: Helpline) {
  const english = whenAnswered(helpline);
  const known = hours.find((words) => words.english === english);
  return (
    known && (
      <span lang={code} dir={rightToLeft ? "rtl" : "ltr"}>
        {known.text}
      </span>
    )
  );
}

/** The vital help in one language; names of helplines stay in English. */
export function languagePage(language: HelpLanguage, library: Library): View {
  const { code, name, english, rightToLeft, checked, title, intro, unchecked, danger } = language;
  const { linesTitle, lines, askTitle, ask, interpreterTitle, interpreter, phrase } = language;
  const body = (
    <>
      <div class="in-language" lang={code} dir={rightToLeft ? "rtl" : "ltr"}>
        <PageTitle title={title} lead={intro} />
        <p class="in-language__danger">{danger}</p>
        {/* The lead says what these numbers are; a second line would push 999 off a phone. */}
        <h2 class="visually-hidden">{linesTitle}</h2>
        <ul class="in-language__lines">
          {lines.map(({ helpline: slug, text }) =>
            runningHelplines([slug], library).map((helpline) => (
              <li class="in-language__line">
                <p>{text}</p>
                <div lang="en-GB" dir="ltr">
                  <NumberRow helpline={helpline} when={hoursIn(language, helpline)} />
                </div>
              </li>
            )),
          )}
        </ul>
        {checked === undefined && (
          <div class="callout callout--unsure">
            <div class="callout__body">
              <p>{unchecked}</p>
              <p lang="en-GB" dir="ltr">
                Nobody who speaks {english} has checked this page yet.
              </p>
            </div>
          </div>
        )}
        <h2>{askTitle}</h2>
        <ul>
          {ask.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
        <h2>{interpreterTitle}</h2>
        <p>{interpreter}</p>
        <blockquote lang="en-GB" dir="ltr">
          <p>{phrase}</p>
        </blockquote>
      </div>
      {checked !== undefined && (
        <p>
          Somebody who speaks {english} checked this page in {monthYear(checked)}.
        </p>
      )}
      <Part title="More, in English" onScreen>
        <LinkList
          items={[
            { label: "All numbers", url: URGENT_PAGE },
            { label: "Find help near you", url: "/find/" },
            { label: "Other languages", url: LANGUAGES },
          ]}
        />
      </Part>
    </>
  );
  const head = {
    title: `${title} (${english})`,
    crumb: name,
    description: `Numbers to ring, how to ask for help and how to get an interpreter, in ${english}.`,
    url: languageUrl(code),
    crumbs: [{ label: "In your language", url: LANGUAGES }],
    kind: "In your language",
  };
  return { head: editorialHead(library, head), body };
}
