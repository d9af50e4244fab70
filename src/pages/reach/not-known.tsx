/** The limits of the page on reach: where nothing is listed, and what cannot be measured. */
import { Fold } from "../../components/fold/fold.tsx";
import type { Coverage } from "../../directory/coverage.ts";
import type { Listed } from "../../directory/listing-of.ts";
import { joinAnd } from "../../format/lists.ts";
import { placeLine } from "../../locations/locations.ts";
import type { Library } from "../../model/library.ts";
import { needUrl, areaUrl } from "../../model/addresses.ts";

interface UnmeasuredProps {
  readonly label: string;
  readonly entries: readonly Listed[];
  readonly library: Library;
}

/** Entries of a kind without a position: those whose pages say where to go, and the others. */
function Unmeasured({ label, entries, library }: UnmeasuredProps) {
  const namesOf = (told: boolean): readonly string[] =>
    entries
      .filter((entry) => (placeLine(entry, library) !== undefined) === told)
      .map(({ name }) => name);
  const [told, lost] = [namesOf(true), namesOf(false)];
  return (
    <>
      {told.length > 0 && (
        <li>
          {label}: we know where to find {joinAnd(told)}, but not exactly enough to measure how far
          it is.
        </li>
      )}
      {lost.length > 0 && (
        <li>
          {label}: we do not know where to find {joinAnd(lost)}.
        </li>
      )}
    </>
  );
}

/** Topics with nothing of an area's own, areas with nothing, kinds of place without a position. */
export function NotKnown({
  found,
  library,
}: {
  readonly found: Coverage;
  readonly library: Library;
}) {
  const empty = found.areas.filter(({ entries, closeBy }) => entries + closeBy === 0);
  const nowhere = found.kinds.filter(({ nowhere: lost }) => lost.length > 0);
  const unlisted = found.kinds.filter(({ entries }) => entries.length === 0);
  const onlyWhole = found.needs.filter(({ inArea }) => inArea.every((entries) => entries === 0));
  return (
    <section>
      <h2 id="not-known">Where nothing is known</h2>
      <ul>
        {empty.length > 0 && (
          <li>
            Nothing in it or next to it:{" "}
            {empty.map(({ area }, index) => (
              <>
                {index > 0 && ", "}
                <a href={areaUrl(area.id)}>{area.name}</a>
              </>
            ))}
            .
          </li>
        )}
        {onlyWhole.length > 0 && (
          <li>
            Only for the whole place, or nothing at all:{" "}
            {onlyWhole.map(({ need }, index) => (
              <>
                {index > 0 && ", "}
                <a href={needUrl(need.id)}>{need.label}</a>
              </>
            ))}
            .
          </li>
        )}
        {unlisted.map(({ label }) => (
          <li>{label}: none is listed.</li>
        ))}
      </ul>
      {nowhere.length > 0 && (
        <Fold title="Places whose distance cannot be measured" heading={3}>
          <ul>
            {nowhere.map(({ label, nowhere: unmeasured }) => (
              <Unmeasured label={label} entries={unmeasured} library={library} />
            ))}
          </ul>
        </Fold>
      )}
      <p>
        Nothing listed does not mean that there is nothing. It means that we have not found it yet.
      </p>
    </section>
  );
}
