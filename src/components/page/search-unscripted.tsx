/** Under a search field, for a browser without script: what its button does there. */
export const SearchUnscripted = () => (
  <noscript>
    <p class="search-form__off">
      This browser has scripts off, so nothing looks up what you type. Search opens a page with
      numbers to ring and everything by topic.
    </p>
  </noscript>
);
