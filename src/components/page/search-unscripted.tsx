/** Under a search field, for a browser without script: what its button does there. */
export const SearchUnscripted = () => (
  <noscript>
    <p class="search-form__off">
      Scripts are off in this browser, so we cannot look up what you type. Search opens a page with
      numbers to ring and everything by topic.
    </p>
  </noscript>
);
