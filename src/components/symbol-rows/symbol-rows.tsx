import type { Helpline } from "../../model/collections/index.ts";
import { Icon, type IconName } from "../icon/icon.tsx";
import { NumberPills } from "../number-row/number-row.tsx";

interface SymbolRow {
  readonly symbol: IconName;
  readonly text: string;
  readonly helpline?: Helpline | undefined;
}

/** Short sentences, each beside a drawing; a line may have a number to ring. */
export function SymbolRows({ rows }: { readonly rows: readonly SymbolRow[] }) {
  return (
    <ul class="symbol-rows">
      {rows.map(({ symbol, text, helpline }) => (
        <li class="symbol-rows__row">
          <span class="symbol-rows__symbol">
            <Icon name={symbol} />
          </span>
          <div>
            <p class="symbol-rows__text">{text}</p>
            {helpline !== undefined && <NumberPills helpline={helpline} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
