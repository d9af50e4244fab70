import type { GlossaryTerm } from "../../model/collections/index.ts";
import { Fold } from "../fold/fold.tsx";

/** The official words of a page, in plain ones. */
export function TermsUsed({ terms }: { readonly terms: readonly GlossaryTerm[] }) {
  if (terms.length === 0) return null;
  return (
    <div class="terms-used">
      <Fold title="Words explained">
        <dl class="terms-used__list">
          {terms.map(({ term, abbreviation, meaning, url }) => (
            <div class="terms-used__row">
              <dt>
                <a href={url}>
                  {term}
                  {abbreviation !== undefined && ` (${abbreviation})`}
                </a>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Fold>
    </div>
  );
}
