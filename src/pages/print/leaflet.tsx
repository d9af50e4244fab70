/** A leaflet of A4 for a campaign: what it is about, what to notice, and who to ring. */
import { PRINT_CRUMBS } from "./crumbs.ts";
import { byOwnOrder } from "../../format/sort-order.ts";
import { PaperFoot, PaperNote } from "../../components/paper/paper.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { helplinesToRing } from "../../directory/urgent.ts";
import { firstNumber } from "../../format/phones.ts";
import { withFullStop } from "../../format/words.ts";
import { whenAnswered } from "../../freshness/when-answered.ts";
import { printUrl } from "../../model/addresses.ts";
import type { Campaign, Helpline } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";

/** Campaigns that have something to notice, in order. Of the others there is no leaflet. */
export const campaignsWithSigns = ({ content: { campaigns } }: Library): readonly Campaign[] =>
  campaigns.filter(({ signs }) => signs.length > 0).toSorted(byOwnOrder);

export const leafletUrl = ({ slug }: Campaign): string => printUrl(`leaflet-${slug}`);

const Lines = ({ lines }: { readonly lines: readonly Helpline[] }) => (
  <ul class="paper-leaflet__numbers">
    {lines.map((line) => (
      <li>
        {line.name}: <strong>{firstNumber(line)}</strong>. {line.summary}{" "}
        {line.urgency !== "emergency" && withFullStop(whenAnswered(line))}
      </li>
    ))}
  </ul>
);

function Numbers({
  campaign,
  library,
}: {
  readonly campaign: Campaign;
  readonly library: Library;
}) {
  const young = library.data.urgent.young.lines;
  const isForYoung = ({ slug, urgency }: Helpline): boolean =>
    urgency !== "emergency" && young.includes(slug);
  const all = helplinesToRing(campaign.helplines, library).filter(
    (line) => firstNumber(line) !== undefined,
  );
  // A grown-up who goes from number to number does not end at a line for children.
  const lines = all.filter((line) => !isForYoung(line));
  const forYoung = all.filter(isForYoung);
  if (all.length === 0) return null;
  return (
    <>
      <h2>Who to ring</h2>
      <Lines lines={lines} />
      <h2>What to do next</h2>
      <p>
        Write down what you saw, and when. Ring: you do not have to be sure. If nobody answers, ring
        the next number. They ask what you know, and decide what would help.
      </p>
      {forYoung.length > 0 && <Lines lines={forYoung} />}
    </>
  );
}

/** A campaign's questions in groups, its numbers, and the way to its page. */
export function campaignLeaflet(campaign: Campaign, library: Library): View {
  const { name, headline, introduction, signs, url, sensitive, checked } = campaign;
  const { site } = library.data;
  return {
    head: {
      title: `${name}: leaflet`,
      description: `A leaflet on ${name}, to print and hand on.`,
      url: leafletUrl(campaign),
      crumbs: PRINT_CRUMBS,
      unlisted: true,
      sensitive,
    },
    body: (
      <div class="paper paper-leaflet">
        <PageTitle title={headline} kicker={name} />
        <PaperNote>An A4 leaflet. Print it from your browser’s menu.</PaperNote>
        <p>{introduction}</p>
        <Numbers campaign={campaign} library={library} />
        <h2>Questions to ask yourself</h2>
        <div class="paper-leaflet__signs">
          {signs.map(({ title, items }) => (
            <section class="paper-leaflet__group">
              <h3>{title}</h3>
              <ul>
                {items.map((item) => (
                  <li>{item}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <PaperFoot address={`${site.url}${url}`} today={library.today} checked={checked.on} />
      </div>
    ),
  };
}
