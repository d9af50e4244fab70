import { joinAnd } from "../../format/lists.ts";
import { capital } from "../../format/words.ts";
import type { GlossaryTerm } from "../../model/collections/index.ts";

/** The shortest name of a term, in quotation marks. */
const quoted = ({ term, abbreviation }: GlossaryTerm): string => `“${abbreviation ?? term}”`;

const fullName = ({ term, abbreviation }: GlossaryTerm): string =>
  abbreviation === undefined ? term : `${term} (${abbreviation})`;

/** True for a name that takes more than two lines on a phone, where its abbreviation does. */
const isLong = (term: GlossaryTerm): boolean =>
  term.abbreviation !== undefined && fullName(term).length > 40;

/** What the words of a paragraph mean, in one line to open where they are first used. */
export function TermNotes({ terms }: { readonly terms: readonly GlossaryTerm[] }) {
  const [only, another] = terms;
  if (only === undefined) return null;
  return (
    <details class="term-note" data-pagefind-ignore>
      <summary>
        {another === undefined
          ? `What does ${isLong(only) ? quoted(only) : `“${fullName(only)}”`} mean?`
          : `What do ${joinAnd(terms.map(quoted))} mean?`}
      </summary>
      {terms.map((term) => (
        <p>
          {(another !== undefined || isLong(term)) && <strong>{capital(fullName(term))}: </strong>}
          {term.meaning}
        </p>
      ))}
    </details>
  );
}
