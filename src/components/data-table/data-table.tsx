import type { ComponentChildren } from "preact";

interface DataTableProps {
  /** Stands before the table: the same figures drawn. */
  readonly children?: ComponentChildren;
  /** What the table shows; the words to press. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row is its name. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * Figures in rows, which open on a press. On a narrow screen the table alone can be moved sideways,
 * by finger and by keyboard.
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
