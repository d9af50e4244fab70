/** The place of the box over the words explained. Without script it takes no room. */
export function WordFilter() {
  return <word-filter class="word-filter" data-pagefind-ignore />;
}
