/** What the button of a search field does without script, under the field. */
export const SearchUnscripted = () => (
  <noscript>
    <p class="search-form__off">Scripts are off. Search leads to numbers to ring and topics.</p>
  </noscript>
);
