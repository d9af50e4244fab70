interface CompareRow {
  readonly name: string;
  readonly url: string;
  /** A cell for each column after the first; an unknown value is stated as such. */
  readonly cells: readonly string[];
}

interface CompareTableProps {
  /** Accessible name of the table. */
  readonly label: string;
  /** Column headings; the first is that of the row headings. */
  readonly columns: readonly string[];
  readonly rows: readonly CompareRow[];
}

/**
 * Entries compared in the same few facts: a table where it is wide, and one block an entry on a
 * phone. The roles keep it a table for screen readers where the style sheet lays cells out as
 * blocks (WAI-ARIA 1.2, table).
 */
export function CompareTable({ label, columns, rows }: CompareTableProps) {
  if (rows.length === 0) return null;
  return (
    <table class="compare-table" role="table" aria-label={label}>
      <thead>
        <tr role="row">
          {columns.map((column) => (
            <th role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, url, cells }) => (
          <tr role="row">
            <th scope="row">
              <a href={url}>{name}</a>
            </th>
            {cells.map((cell, index) => (
              // `display: block` on phones takes a table's roles away.
              // eslint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role
              <td role="cell">
                <span class="compare-table__what" aria-hidden="true">
                  {columns[index + 1]}:{" "}
                </span>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
