import type { ComponentChildren } from "preact";

interface DataTableProps {
  /** Content before the table: what is counted, and a chart of the same figures. */
  readonly children?: ComponentChildren;
  /** Caption of the table, and label of the disclosure. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row is its name. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * A table in a disclosure. On a narrow screen it scrolls sideways on its own, by finger and
 * keyboard.
 */
export function DataTable({ caption, columns, rows, children }: DataTableProps) {
  if (rows.length === 0) return null;
  return (
    <details class="data-table-fold">
      <summary>{caption}</summary>
      {children}
      <div class="data-table" role="region" aria-label={caption} tabindex={0}>
        <table class="data-table__table" aria-label={caption}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr>
                <th scope="row">{name}</th>
                {cells.map((cell) => (
                  <td>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
