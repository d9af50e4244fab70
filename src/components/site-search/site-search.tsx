import type { ComponentChildren } from "preact";
import { SearchBox } from "../search-box/search-box.tsx";

interface SiteSearchProps {
  /** Words at which urgent help comes first. */
  readonly dangerWords: readonly string[];
  /** Words that look like those and mean no danger. */
  readonly harmlessWords: readonly string[];
  /** The urgent numbers. */
  readonly urgent: ComponentChildren;
}

/**
 * Search of the whole site. The form and its results are only there with script; the page around it
 * holds everything by topic.
 */
export function SiteSearch({ dangerWords, harmlessWords, urgent }: SiteSearchProps) {
  return (
    <site-search
      class="search"
      data-words={dangerWords.join("|")}
      data-harmless={harmlessWords.join("|")}
    >
      <p class="search__off">Search needs JavaScript. Here is everything by topic.</p>
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
            Pressing Search uses about 230 kB of data the first time. What you type stays on your
            device.
          </p>
        </form>
      </SearchBox>
      <p class="search__status" role="status" />
      <div class="search__urgent" hidden>
        {urgent}
      </div>
      <section class="search__found" aria-labelledby="search-found" hidden>
        <h2 class="search__heading" id="search-found" tabIndex={-1}>
          More pages that mention it
        </h2>
        <ol class="search__results" />
        <button class="search__more" type="button" hidden>
          Look for more pages
        </button>
      </section>
    </site-search>
  );
}
