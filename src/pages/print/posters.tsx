/** Posters of A4: one for the whole site, one for each campaign. */
import { PRINT_CRUMBS } from "./crumbs.ts";
import type { ComponentChildren } from "preact";
import { PaperNote } from "../../components/paper/paper.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { QrCode } from "../../components/qr-code/qr-code.tsx";
import { codeWords, SiteAddress } from "../../components/qr-code/site-address.tsx";
import { helplineToAsk } from "../../directory/ask-instead.ts";
import { helpAtNight, helplinesToRing } from "../../directory/urgent.ts";
import { isReal } from "../../format/addresses.ts";
import { plainDate } from "../../format/dates.ts";
import { firstNumber } from "../../format/phones.ts";
import { whenAnswered } from "../../freshness/when-answered.ts";
import { GUIDE_START, printUrl } from "../../model/addresses.ts";
import type { Campaign, Helpline } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { tipsByPart, tipsOf } from "../campaigns/tips.ts";

interface PosterProps {
  readonly title: string;
  /** Helplines whose numbers are on it. */
  readonly helplines: readonly string[];
  /** Where its code leads, from the root of the site. */
  readonly way: string;
  readonly library: Library;
  /** Helplines that are answered day and night are on it too. */
  readonly night?: boolean;
  /** Words as large as a sheet with few of them has room for. */
  readonly large?: boolean;
  readonly children: ComponentChildren;
}

interface CampaignProps {
  readonly campaign: Campaign;
  readonly library: Library;
}

interface NumbersProps {
  readonly title?: string;
  readonly lines: readonly Helpline[];
  /** Each with the hours that are known, or that they are not confirmed. */
  readonly hours?: boolean;
}

function Numbers({ title, lines, hours = false }: NumbersProps) {
  const shown = lines.filter((line) => firstNumber(line) !== undefined);
  if (shown.length === 0) return null;
  return (
    <>
      {title !== undefined && <h2>{title}</h2>}
      <ul class="paper-poster__numbers">
        {shown.map((line) => (
          <li>
            {line.name} <strong>{firstNumber(line)}</strong>
            {hours && <small>{whenAnswered(line)}</small>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A message, the numbers to ring, one code, and the day it was made. */
function Poster({
  title,
  helplines,
  way,
  library,
  night = false,
  large = false,
  children,
}: PosterProps) {
  const { data, today } = library;
  const address = `${data.site.url}${way}`;
  const lines = helplinesToRing(helplines, library);
  const others = helpAtNight(library).filter((line) => !lines.includes(line));
  return (
    <div class={`paper paper-poster${large ? " paper-poster--large" : ""}`} data-paper>
      <PageTitle title={title} />
      <PaperNote>An A4 poster, {codeWords(address)}. Print it from your browser’s menu.</PaperNote>
      {children}
      {isReal(address) && (
        <>
          <QrCode text={address} title="Code that leads to the page" />
          <p>
            <strong>
              <SiteAddress address={address} />
            </strong>
          </p>
        </>
      )}
      <Numbers lines={lines} hours />
      {night && <Numbers title="Answered day and night" lines={others} />}
      <p class="paper-poster__made">
        {data.site.name}. Made on {plainDate(today)}.
      </p>
    </div>
  );
}

/** A poster with the way to the guide, or to the directory where a place has no guide. */
export function poster(library: Library): View {
  const { site, guide } = library.data;
  const way = guide.questions.length > 0 ? GUIDE_START : "/find/";
  const everyday = helplineToAsk(library);
  return {
    head: {
      title: "Poster",
      description: `A poster for families in ${site.place}, ${codeWords(site.url)}.`,
      url: printUrl("poster"),
      crumbs: PRINT_CRUMBS,
      unlisted: true,
    },
    body: (
      <Poster
        title="Finding things hard? Ask early."
        helplines={site.urgentHelplines}
        way={way}
        library={library}
        night
        large
      >
        <p>Food, sleep, school, money, feelings, somebody at home.</p>
        {/* Said of the website alone: who answers the numbers may keep what they hear. */}
        {isReal(`${site.url}${way}`) && (
          <p>This website is free to use. You do not give your name to look.</p>
        )}
        {everyday !== undefined && !site.urgentHelplines.includes(everyday.slug) && (
          <Numbers title="Not sure who to ask?" lines={[everyday]} hours />
        )}
      </Poster>
    ),
  };
}

export const posterUrl = ({ slug }: Campaign): string => printUrl(`poster-${slug}`);

/** One thing to try from each part of a campaign. */
function ToTry({ campaign: { slug }, library }: CampaignProps) {
  const parts = tipsByPart(tipsOf(library, slug));
  if (parts.length === 0) return null;
  return (
    <>
      <h2>Try one today</h2>
      <ul class="paper-poster__tips">
        {parts.flatMap(({ tips: [first] }) =>
          first === undefined ? [] : [<li>{first.doThis}</li>],
        )}
      </ul>
    </>
  );
}

/**
 * The numbers on a campaign's poster: its own, or whom families may ask about anything, so that no
 * poster is without one.
 */
function linesOf({ helplines }: Campaign, library: Library): readonly string[] {
  const asked = helplineToAsk(library);
  return helplines.length > 0 || asked === undefined ? helplines : [asked.slug];
}

/** A campaign's message, with its numbers and the way to its page. */
export function campaignPoster(campaign: Campaign, library: Library): View {
  const { name, headline, summary, url, sensitive } = campaign;
  return {
    head: {
      title: `${name}: poster`,
      description: `A poster for ${name}, ${codeWords(library.data.site.url)}.`,
      url: posterUrl(campaign),
      crumbs: PRINT_CRUMBS,
      unlisted: true,
      sensitive,
    },
    body: (
      <Poster
        title={headline}
        helplines={linesOf(campaign, library)}
        way={url}
        library={library}
        large={tipsOf(library, campaign.slug).length === 0}
      >
        <p>{summary}</p>
        <ToTry campaign={campaign} library={library} />
      </Poster>
    ),
  };
}
