/** Under a search field, for a browser without script: what its button does there. */
export const SearchUnscripted = () => (
  <noscript>
    <p class="search-form__off">Scripts are off. Search leads to numbers to ring and topics.</p>
  </noscript>
);
