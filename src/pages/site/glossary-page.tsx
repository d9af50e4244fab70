import { byName } from "../../format/sort-order.ts";
import { PrintAll } from "../../components/fold/print-all.tsx";
import { PageTitle } from "../../components/page-title/page-title.tsx";
import type { View } from "../../components/page/view.ts";
import { Prose } from "../../components/prose/prose.tsx";
import { Sources } from "../../components/sources/sources.tsx";
import { WordFilter } from "../../components/word-filter/word-filter.tsx";
import { joinOr } from "../../format/lists.ts";
import type { GlossaryTerm } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { editorialHead } from "../editorial-head.ts";

export const GLOSSARY = "/glossary/";

const letterOf = ({ term }: GlossaryTerm): string =>
  (/^[a-z]/i.exec(term)?.[0] ?? "#").toUpperCase();

/** Words by their first letter, from A to Z. */
export function byLetter({
  content: { glossary },
}: Library): readonly { readonly letter: string; readonly terms: readonly GlossaryTerm[] }[] {
  const sorted = glossary.toSorted((a, b) => byName(a.term, b.term));
  const letters = [...new Set(sorted.map(letterOf))].sort();
  return letters.map((letter) => ({
    letter,
    terms: sorted.filter((term) => letterOf(term) === letter),
  }));
}

const letterId = (letter: string): string =>
  letter === "#" ? "letter-other" : `letter-${letter.toLowerCase()}`;

function Letters({ letters }: { readonly letters: readonly string[] }) {
  return (
    <nav class="letters" aria-label="A to Z" data-pagefind-ignore>
      <ul class="letters__list">
        {letters.map((letter) => (
          <li>
            <a href={`#${letterId(letter)}`}>{letter === "#" ? "Other" : letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Word({ word, library }: { readonly word: GlossaryTerm; readonly library: Library }) {
  const { slug, term, abbreviation, otherNames, meaning, seeAlso } = word;
  const others = library.entries("glossary", seeAlso);
  return (
    <details class="word fold" id={slug}>
      <summary class="fold__summary">
        <h3 class="word__term fold__title">
          {term}
          {abbreviation !== undefined && ` (${abbreviation})`}
        </h3>
      </summary>
      <p class="word__meaning">{meaning}</p>
      <Prose markdown={word.body} />
      {otherNames.length > 0 && (
        <p class="word__note word__also">Also called {joinOr(otherNames)}.</p>
      )}
      {others.length > 0 && (
        <p class="word__note">
          See also:{" "}
          {others.map(({ slug: other, term: label }, index) => (
            <>
              {index > 0 && ", "}
              <a href={`#${other}`}>{label}</a>
            </>
          ))}
        </p>
      )}
    </details>
  );
}

/** The sources of some words, each once: a list under every word would be longer than the words. */
function sourcesOf(terms: readonly GlossaryTerm[]): GlossaryTerm["sources"] {
  const all = terms.flatMap(({ sources }) => sources);
  return all.filter(
    ({ title, url }, index) =>
      all.findIndex((other) => other.title === title && other.url === url) === index,
  );
}

/** Every official word in plain ones, on one page, from A to Z. */
export function glossaryPage(library: Library): View {
  const letters = byLetter(library);
  const body = (
    <>
      <PageTitle
        title="Words explained"
        lead="Official words and abbreviations, in plain English."
      />
      <div class="glossary">
        <div class="glossary__side">
          <WordFilter />
          <Letters letters={letters.map(({ letter }) => letter)} />
        </div>
        <div class="words">
          <PrintAll>
            {letters.map(({ letter, terms }) => (
              <section class="word-letter">
                <h2 id={letterId(letter)}>{letter === "#" ? "Other" : letter}</h2>
                {terms.map((word) => (
                  <Word word={word} library={library} />
                ))}
              </section>
            ))}
          </PrintAll>
          <p>
            Not here? <a href="/search/">Search the whole site</a>.
          </p>
        </div>
      </div>
      <Sources items={sourcesOf(library.content.glossary)} />
    </>
  );
  const modified = library.content.glossary
    .map(({ checked }) => checked.on)
    .sort()
    .at(-1);
  const head = {
    title: "Words explained",
    description:
      "What the official words and abbreviations that services use mean, in plain English, from A to Z.",
    url: GLOSSARY,
    crumbs: [],
    kind: "Word explained",
    ...(modified && { modified }),
  };
  return { head: editorialHead(library, head), body };
}
