import { BarChart } from "../../components/bar-chart/bar-chart.tsx";
import { DataTable } from "../../components/data-table/data-table.tsx";
import type { Coverage, Distance } from "../../directory/coverage.ts";
import { milesInWords } from "../../finder/reach.ts";
import { joinAnd } from "../../format/lists.ts";
import { count } from "../../format/words.ts";

const NOT_KNOWN = "Not known";

/** “about 1.2 miles”, with a mark when only the area is known. */
const inWords = (distance: Distance | undefined): string =>
  distance === undefined
    ? NOT_KNOWN
    : `${milesInWords(distance.miles)}${distance.exact ? "" : " *"}`;

/** Miles to the nearest place of a kind of which at least one is known. */
function Kind({ found, index }: { readonly found: Coverage; readonly index: number }) {
  const kind = found.kinds[index];
  const known = found.sectors.flatMap(({ code, nearest }) => {
    const distance = nearest[index];
    return distance === undefined ? [] : [{ code, distance }];
  });
  if (kind === undefined) return null;
  const placed = kind.entries.length - kind.nowhere.length;
  const title = `${kind.label}: miles to the nearest`;
  if (known.length === 0)
    return (
      <>
        <h3>{kind.label}</h3>
        <p>
          {kind.entries.length === 0
            ? "None is listed."
            : `${count(kind.entries.length, "entry", "entries")} listed. We do not know exactly where any of them is, so we cannot measure how far it is.`}
        </p>
      </>
    );
  const farthest = Math.max(...known.map(({ distance }) => distance.miles), 0.1);
  return (
    <>
      <h3>{kind.label}</h3>
      <p>
        {placed} of {kind.entries.length} listed can be measured.
        {kind.roughly.length > 0 &&
          ` Of ${kind.roughly.length} we know only the area, so we measured to the middle of it.`}
      </p>
      <details>
        <summary>{title}</summary>
        <BarChart
          id={`far-${index}`}
          title={title}
          bars={known.map(({ code, distance }) => ({
            label: code,
            value: distance.miles,
            of: farthest,
            shown: inWords(distance),
          }))}
        />
      </details>
    </>
  );
}

/** How far each postcode sector is from the nearest place of each kind. */
export function HowFar({ found }: { readonly found: Coverage }) {
  if (found.kinds.length === 0) return null;
  return (
    <section>
      <h2 id="how-far">How far it is</h2>
      <p>
        In a straight line from the middle of each postcode area, so the walk is longer. Only what
        we know to be there is measured.
      </p>
      {found.kinds.map((_, index) => (
        <Kind found={found} index={index} />
      ))}
      <DataTable
        caption="Miles from each postcode area to the nearest"
        columns={["Postcode area", "Wards it is in", ...found.kinds.map(({ label }) => label)]}
        rows={found.sectors.map(({ code, areas, nearest }) => [
          code,
          joinAnd(areas.map(({ name }) => name)),
          ...nearest.map(inWords),
        ])}
      />
      <p>* To the middle of its area, because we do not know exactly where it is.</p>
    </section>
  );
}
