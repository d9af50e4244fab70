import type { SiteData } from "../../model/data/index.ts";
import { Icon } from "../icon/icon.tsx";
import { Mark } from "../mark/mark.tsx";
import { SearchUnscripted } from "./search-unscripted.tsx";
import { SearchBox } from "../search-box/search-box.tsx";

interface HeaderProps {
  readonly data: SiteData;
  /** Path of the page. */
  readonly url: string;
}

/** The link of the navigation with the longest URL that contains this page. */
function currentOf(links: SiteData["navigation"]["main"], url: string): string | undefined {
  return links
    .map((link) => link.url)
    .filter((path) => url.startsWith(path))
    .sort((a, b) => b.length - a.length)[0];
}

/** The field and the button of a search form. The field has no name, so no form sends the words. */
export function SearchControls({ id }: { readonly id: string }) {
  return (
    <div class="search-form__row">
      <input
        class="search-form__input"
        id={id}
        type="search"
        autocomplete="off"
        enterkeyhint="search"
      />
      <button class="search-form__button" type="submit">
        <Icon name="search" />
        <span>Search</span>
      </button>
    </div>
  );
}

/** Search of the whole site; without script it leads to the search page, without the words. */
export function SearchForm({ id }: { readonly id: string }) {
  return (
    <form class="search-form" action="/search/" method="get" role="search">
      <label class="search-form__label" for={id}>
        What do you need?
      </label>
      <SearchControls id={id} />
      <SearchUnscripted />
    </form>
  );
}

/** Mark, name, search and main navigation. */
export function SiteHeader({ data: { site, navigation }, url }: HeaderProps) {
  const current = currentOf(navigation.main, url);
  return (
    <header class="site-header" data-pagefind-ignore>
      <div class="site-header__inner">
        <a class="site-header__home" href="/">
          <Mark />
          <span class="site-header__name">{site.name}</span>
        </a>
        {url !== "/" && url !== "/search/" && (
          <details class="header-search">
            <summary class="header-search__open">
              <Icon name="search" />
              Search
            </summary>
            <SearchBox>
              <SearchForm id="header-search" />
            </SearchBox>
          </details>
        )}
        <nav class="site-nav" aria-label="Main">
          <ul class="site-nav__list">
            {navigation.main.map(({ label, url: to }) => (
              <li>
                <a
                  class="site-nav__link"
                  href={to}
                  aria-current={to === url ? "page" : to === current ? "true" : undefined}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
