import type { ComponentChildren } from "preact";

export interface CompareColumn {
  readonly name: string;
  /** Its name in a word or two, for the choice above the table. */
  readonly short: string;
  readonly url: string;
  /** Its short id, for the address that keeps the choice. */
  readonly id: string;
  /** Whether it is shown before the reader chooses. */
  readonly chosen: boolean;
  /** A cell for each row; an unknown value is stated as such. */
  readonly cells: readonly ComponentChildren[];
}

interface CompareColumnsProps {
  /** Accessible name of the table. */
  readonly label: string;
  /** The question above the choice. */
  readonly question: string;
  readonly rows: readonly string[];
  readonly columns: readonly CompareColumn[];
}

/** Number of columns that the style sheet has rules for. */
export const MAX_COLUMNS = 12;

/**
 * Entries side by side in the same facts. The reader ticks which; the style sheet hides the other
 * columns, so it works without script, which only keeps the choice in the address. At most
 * MAX_COLUMNS columns are shown.
 */
export function CompareColumns({ label, question, rows, columns }: CompareColumnsProps) {
  const shown = columns.slice(0, MAX_COLUMNS);
  const column = (index: number): string => `compare-columns__column--${index + 1}`;
  return (
    <compare-columns>
      <fieldset class="compare-columns">
        <legend class="compare-columns__question">{question}</legend>
        {shown.map(({ short, chosen, id }, index) => (
          <>
            <input
              type="checkbox"
              class={`compare-columns__tick compare-columns__tick--${index + 1}`}
              id={`compare-${index + 1}`}
              value={id}
              checked={chosen}
            />
            <label class="compare-columns__choice" for={`compare-${index + 1}`}>
              {short}
            </label>
          </>
        ))}
        <p class="compare-columns__none">Choose at least one, and its facts come here.</p>
        {/* With three columns it is wider than a phone, so it can be scrolled by keyboard. */}
        <div class="compare-columns__frame" role="region" aria-label={label} tabIndex={0}>
          <table class="compare-columns__table" aria-label={label}>
            <thead>
              <tr>
                <td />
                {shown.map(({ name, url }, index) => (
                  <th scope="col" class={column(index)}>
                    <a href={url}>{name}</a>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <tr>
                  <th scope="row">{row}</th>
                  {shown.map(({ cells }, index) => (
                    <td class={column(index)}>{cells[at]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </fieldset>
    </compare-columns>
  );
}
