import type { GlossaryTerm } from "../../model/collections/index.ts";

/** What a word means, to open where the word is first used. */
export function TermNotes({ terms }: { readonly terms: readonly GlossaryTerm[] }) {
  return (
    <>
      {terms.map(({ term, abbreviation, meaning }) => (
        <details class="term-note" data-pagefind-ignore>
          <summary>
            What does “{term}
            {abbreviation !== undefined && ` (${abbreviation})`}” mean?
          </summary>
          <p>{meaning}</p>
        </details>
      ))}
    </>
  );
}
