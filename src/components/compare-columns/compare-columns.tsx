import type { ComponentChildren } from "preact";

export interface CompareColumn {
  readonly name: string;
  /** Its name in a word or two, for the choice above the table. */
  readonly short: string;
  readonly url: string;
  /** Its short id, for the address that keeps the choice. */
  readonly id: string;
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
export const MAX_COLUMNS = 16;

/**
 * Entries side by side in the same facts. The reader ticks which; the style sheet hides the other
 * columns, so it works without script, which only keeps the choice in the address. At most
 * MAX_COLUMNS columns are shown. Paper cannot be scrolled: there each fact is a heading over the
 * chosen entries, each with its name.
 */
export function CompareColumns({ label, question, rows, columns }: CompareColumnsProps) {
  const shown = columns.slice(0, MAX_COLUMNS);
  const column = (index: number): string => `compare-columns__column--${index + 1}`;
  return (
    <compare-columns>
      <fieldset class="compare-columns">
        <legend class="compare-columns__question">{question}</legend>
        {shown.map(({ short, id }, index) => (
          <>
            <input
              type="checkbox"
              class={`compare-columns__tick compare-columns__tick--${index + 1}`}
              id={`compare-${index + 1}`}
              value={id}
            />
            <label class="compare-columns__choice" for={`compare-${index + 1}`}>
              {short}
            </label>
          </>
        ))}
        <p class="compare-columns__none">
          <span class="on-screen">
            Choose two or more, up to all {shown.length}. Their facts come here, side by side.
          </span>
          <span class="compare-columns__unchosen">
            None was chosen before this was printed. Choose some on the page, then print it again.
          </span>
        </p>
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
                  {shown.map(({ short, cells }, index) => (
                    <td class={column(index)} data-of={short}>
                      {cells[at]}
                    </td>
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
