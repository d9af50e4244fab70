/**
 * Words that a tab, a list of visited pages or a shared card must not show when somebody may be
 * looking over a shoulder.
 */
const TELLING =
  /abus|violen|neglect|refuge\b|rape|assault|stalk|coerc|honour|forced marriage|exploit|self-harm|suicid|\bdrugs?\b|alcohol|danger|domestic/i;

/** True when words say nothing that could put their reader in danger. */
export const isDiscreet = (words: string): boolean => !TELLING.test(words);

/** The first of some titles that is discreet, for the tab of a sensitive page. */
export function discreetTitle(titles: readonly string[], otherwise: string): string {
  return titles.find(isDiscreet) ?? otherwise;
}
