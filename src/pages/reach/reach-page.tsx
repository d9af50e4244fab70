/** What is listed where, how far it is, and official figures of need: for partners and funders. */
import { AreaMap } from "../../components/area-map/area-map.tsx";
import { BarChart, type Bar } from "../../components/bar-chart/bar-chart.tsx";
import { DataTable } from "../../components/data-table/data-table.tsx";
import { Fold } from "../../components/fold/fold.tsx";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { Sources } from "../../components/sources/sources.tsx";
import { type Coverage, coverage } from "../../directory/coverage.ts";
import { whatIsCounted } from "../../directory/what-is-counted.ts";
import { plainDate } from "../../format/dates.ts";
import { joinAnd } from "../../format/lists.ts";
import { count, inFigures } from "../../format/words.ts";
import { REACH } from "../../model/addresses.ts";
import type { Area } from "../../model/data/index.ts";
import type { Library } from "../../model/library.ts";
import { editorialHead } from "../editorial-head.ts";
import { HowFar } from "./how-far.tsx";
import { NotKnown } from "./not-known.tsx";

interface PartProps {
  readonly found: Coverage;
  readonly library: Library;
}

const entriesOf = (number: number): string => count(number, "entry", "entries");

/** “6 of 7”, or that no figure is known. */
function shareOf({ id }: Area, { data }: Library): string {
  const figure = data.reach.areas.find(({ area }) => area === id);
  return figure === undefined ? "No figure" : `${figure.mostDeprived} of ${figure.neighbourhoods}`;
}

/** The name of an area; its short name where the place has no such area. */
const areaName = (id: string, { data }: Library): string =>
  data.places.areas.find((area) => area.id === id)?.name ?? id;

/** True when at least half of the neighbourhoods are in the most deprived tenth. */
function isMostDeprived({ id }: Area, { data }: Library): boolean {
  const figure = data.reach.areas.find(({ area }) => area === id);
  return figure !== undefined && figure.mostDeprived * 2 >= figure.neighbourhoods;
}

function ByArea({ found, library }: PartProps) {
  const { basemap, reach, places } = library.data;
  const numbered = found.areas.map((one, index) => ({ ...one, number: index + 1 }));
  const drawn = numbered.filter(({ area }) => area.kind === "ward");
  const marked = drawn.filter(({ area }) => isMostDeprived(area, library));
  const title = `Map of ${count(drawn.length, "area")}: the more is listed there, the larger the circle.`;
  return (
    <section>
      <h2 id="areas">By area</h2>
      <p>
        {entriesOf(found.everywhere)} are for all of {library.data.site.place}. This counts what is
        in one area or next to it, or made for it.
      </p>
      <AreaMap
        title={title}
        land={basemap.land}
        circles={drawn.map(({ area, entries, closeBy, number }) => ({
          latitude: area.latitude,
          longitude: area.longitude,
          number,
          entries: entries + closeBy,
          marked: isMostDeprived(area, library),
        }))}
      />
      <p>
        The more we list there, the larger the circle.
        {marked.length > 0 &&
          " Stripes: at least half of its neighbourhoods are in the most deprived tenth of the country."}{" "}
        The table says which number is which area. {whatIsCounted("reach", library)}
      </p>
      <DataTable
        caption="What is listed in each area"
        columns={[
          "Area",
          "In it or for it",
          "In it or next to it, by postcode",
          ...(reach.areas.length > 0 ? ["Neighbourhoods in the most deprived tenth"] : []),
        ]}
        rows={numbered.map(({ area, entries, closeBy, number }) => [
          `${number}. ${area.name}`,
          entries,
          closeBy,
          ...(reach.areas.length > 0 ? [shareOf(area, library)] : []),
        ])}
      />
      {places.areasNote !== undefined && <p>{places.areasNote}</p>}
    </section>
  );
}

/** “The most: Play (12) and Health (9). The fewest: Drink and drugs (none).” */
function mostAndLeast(bars: readonly Bar[]): string {
  const sorted = [...bars].sort((a, b) => b.value - a.value);
  const said = (some: readonly Bar[]): string =>
    joinAnd(some.map(({ label, value }) => `${label} (${value === 0 ? "none" : value})`));
  return `The most: ${said(sorted.slice(0, 2))}. The fewest: ${said(sorted.slice(-2))}.`;
}

function ByNeed({ found }: Pick<PartProps, "found">) {
  const bars = found.needs.map(({ need, all }): Bar => ({
    label: need.label,
    value: all,
    of: Math.max(...found.needs.map((one) => one.all), 1),
    shown: all === 0 ? "None" : `${all}`,
  }));
  return (
    <section>
      <h2 id="topics">By topic</h2>
      <p>{mostAndLeast(bars)}</p>
      <DataTable
        caption="What is listed on each topic, by area"
        columns={[
          "Topic",
          "All",
          "For the whole place",
          ...found.areas.map(({ area }) => area.name),
        ]}
        rows={found.needs.map(({ need, all, everywhere, inArea }) => [
          need.label,
          all,
          everywhere,
          ...inArea,
        ])}
      >
        <BarChart id="topics-chart" title="How many entries help with each topic" bars={bars} />
      </DataTable>
    </section>
  );
}

function ByAge({ found }: Pick<PartProps, "found">) {
  return (
    <section>
      <h2 id="ages">By age</h2>
      <DataTable
        caption="What is listed for each age"
        columns={["Age", "Entries", "Out of"]}
        rows={[
          ...found.ages.map(({ group, entries }) => [group.label, entries, found.entries]),
          ["Age not stated", found.ageUnstated, found.entries],
        ]}
      >
        <BarChart
          id="ages-chart"
          title="How many entries suit each age"
          bars={found.ages.map(({ group, entries }) => ({
            label: group.label,
            value: entries,
            of: found.entries,
          }))}
        />
      </DataTable>
    </section>
  );
}

/** Figures that are read at once; the others open on a press. */
const FIRST_FIGURES = 1;

const Figures = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul>
    {texts.map((text) => (
      <li>{text}</li>
    ))}
  </ul>
);

function Deprivation({ library }: Pick<PartProps, "library">) {
  const { about, areas, neighbourhoods, outOf, summaries, sources } = library.data.reach;
  if (areas.length === 0) return null;
  return (
    <section>
      <h2 id="need">What official figures say about need</h2>
      {about !== undefined && <p>{about}</p>}
      <Figures texts={summaries.slice(0, FIRST_FIGURES).map(({ text }) => text)} />
      {summaries.length > FIRST_FIGURES && (
        <Fold title="More figures" heading={3}>
          <Figures texts={summaries.slice(FIRST_FIGURES).map(({ text }) => text)} />
        </Fold>
      )}
      <DataTable
        caption="Neighbourhoods in the most deprived tenth, by area"
        columns={[
          "Area",
          "In the most deprived tenth",
          "Neighbourhoods",
          "Most deprived one ranks",
        ]}
        rows={areas.map(({ area, mostDeprived, neighbourhoods: all, lowestRank }) => [
          areaName(area, library),
          mostDeprived,
          all,
          inFigures(lowestRank),
        ])}
      >
        <BarChart
          id="need-chart"
          title="How many neighbourhoods of each area are in the most deprived tenth of the country"
          bars={areas.map(({ area, mostDeprived, neighbourhoods: all }) => ({
            label: areaName(area, library),
            value: mostDeprived,
            of: all,
            tone: "poor",
          }))}
        />
      </DataTable>
      <DataTable
        caption="Neighbourhood by neighbourhood"
        columns={["Neighbourhood", "Official code", "Area", "Rank"]}
        rows={neighbourhoods.map(({ name, code, area, rank }) => [
          name,
          code,
          areaName(area, library),
          outOf === undefined ? inFigures(rank) : `${inFigures(rank)} of ${inFigures(outOf)}`,
        ])}
      />
      <p>
        The figures are about places, not people: in every street some families have enough and some
        do not. Compare places with them, not years.
      </p>
      <Sources items={sources} />
    </section>
  );
}

/** The page on reach and need. */
export function reachPage(library: Library): View {
  const found = coverage(library);
  const { place } = library.data.site;
  const lead = `What this site lists for families in ${place}, and where it is. It also shows how far people have to go, and what official figures say about each area.`;
  const head = {
    title: "What is listed, and where it is needed",
    description: lead,
    url: REACH,
    crumbs: [{ label: "How up to date is this site?", url: "/data-health/" }],
  };
  return {
    head: editorialHead(library, head),
    body: (
      <>
        <PageTitle title={head.title} lead={lead} />
        <div class="side-sections">
          <ByArea found={found} library={library} />
          <HowFar found={found} />
          <ByNeed found={found} />
          <ByAge found={found} />
          <NotKnown found={found} library={library} />
          <Deprivation library={library} />
        </div>
        <p>
          For partners and funders. We count what is listed, never who reads it. Counted on{" "}
          {plainDate(library.today)}: {entriesOf(found.entries)} that run, as far as we know.
        </p>
        <h2 id="more">More</h2>
        <LinkList
          items={[
            { label: "How up to date is this site?", url: "/data-health/" },
            { label: "Find help", url: "/find/" },
            { label: "About this site", url: "/about/" },
          ]}
        />
      </>
    ),
  };
}
