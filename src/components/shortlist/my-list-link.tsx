import { SHORTLIST_URL } from "../../shortlist/record.ts";

/** The way to the reader's list. It is shown only when the list has an entry. */
export function MyListLink() {
  return (
    <my-list class="my-list" data-pagefind-ignore hidden>
      <a class="my-list__link" href={SHORTLIST_URL}>
        My list
      </a>
    </my-list>
  );
}
