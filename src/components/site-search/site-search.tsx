import type { ComponentChildren } from "preact";
import { ALL_PAGES_KILOBYTES, useSearchKilobytes } from "../search-box/kilobytes.ts";
import { TOLD_NOBODY } from "../search-box/privacy-words.ts";
import { SearchBox } from "../search-box/search-box.tsx";

interface SiteSearchProps {
  /** Words at which urgent help comes first. */
  readonly dangerWords: readonly string[];
  /** Words that look like those and mean no danger. */
  readonly harmlessWords: readonly string[];
  /** The urgent numbers. Without script they are in view; with it, at words of danger. */
  readonly urgent: ComponentChildren;
}

/**
 * Search of the whole site. The form and its results are only there with script; the page around it
 * contains everything by topic.
 */
export function SiteSearch({ dangerWords, harmlessWords, urgent }: SiteSearchProps) {
  const kilobytes = useSearchKilobytes();
  return (
    <site-search
      class="search"
      data-words={dangerWords.join("|")}
      data-harmless={harmlessWords.join("|")}
    >
      <p class="search__off">
        Search needs JavaScript, and it is not running here. Nothing that you type is sent to
        anybody. See <a href="/find/">the whole list</a>, look by topic below, or ring.
      </p>
      <SearchBox>
        <form
          class="search__form"
          action="/search/"
          method="get"
          role="search"
          autocomplete="off"
          hidden
        >
          <label class="search__label" for="search-words">
            What do you need?
          </label>
          <div class="search__row">
            <input
              class="search__input"
              id="search-words"
              enterkeyhint="search"
              type="search"
              autocomplete="off"
              spellcheck={false}
              maxLength={1000}
              aria-describedby="search-cost"
            />
            <button class="search__button" type="submit">
              Search
            </button>
          </div>
          <p class="search__cost" id="search-cost">
            {kilobytes !== undefined &&
              `Using this box downloads about ${kilobytes} kB of data, once. Pressing Search looks through every page and downloads about ${ALL_PAGES_KILOBYTES} kB more. `}
            {TOLD_NOBODY}
          </p>
        </form>
      </SearchBox>
      <p class="search__status" role="status" />
      <div class="search__urgent">{urgent}</div>
      <section class="search__found" aria-labelledby="search-found" hidden>
        <h2 class="search__heading" id="search-found" tabIndex={-1}>
          More pages
        </h2>
        <ol class="search__results" />
        <button class="search__more" type="button" hidden>
          Look for more pages
        </button>
      </section>
    </site-search>
  );
}
