/**
 * Words of a search looked up in the index of the one box: the same rank, the same danger words.
 * Fetched with the first word that is typed, beside the box.
 */
import { cardKey, scoresFrom } from "../../finder/search-matches.ts";
import { needsMeant } from "../../search/needs-meant.ts";
import type { OpenIndex } from "../../search/search-index.ts";
import type { Result } from "../../search/ranker.ts";
import type { Shown } from "../search-box/panel-state.ts";
import type { WordSearch, Means } from "./looked-up.ts";

/** Results that the finder does not list, and how far down the whole list they may come from. */
const MAX_OTHERS = 3;
const FROM_RESULTS = 8;
/** State of what we have not found being offered here. */
const NOT_HERE = "n";

/** What comes with the box. */
type Box = Pick<
  typeof import("../search-box/bundle.ts"),
  | "elsewhereNotes"
  | "hasPanel"
  | "isHarmless"
  | "listed"
  | "lookAndStyle"
  | "shortItem"
  | "urgentPart"
  | "waysOn"
>;

function others(
  { shortItem }: Box,
  index: OpenIndex,
  results: readonly Result[],
  isListed: (key: string) => boolean,
): HTMLLIElement[] {
  const found = results
    .slice(0, FROM_RESULTS)
    .filter(({ entry }) => !isListed(cardKey(entry)) && entry.state !== NOT_HERE);
  return found.slice(0, MAX_OTHERS).map(({ entry }) => shortItem(index, entry));
}

/** Scores that fall by more than what counts as equal, so that the order stays. */
const byPlace = (results: readonly Result[]): readonly Result[] =>
  results.map(({ entry }, at) => ({ entry, score: 2 ** (results.length - at) }));

/** What the words give. Throws when the index cannot be loaded. */
export async function lookUp(
  box: Box,
  words: string,
  { isListed, isNewlyDue }: Pick<Means, "isListed" | "isNewlyDue">,
): Promise<WordSearch> {
  const {
    box: { index, complete },
    answer,
    classified,
    hour,
    numbers,
    mayRise,
  } = await box.lookAndStyle(words);
  const shown: Shown = {
    index,
    words: () => words,
    answer,
    classified,
    hour,
    complete,
    shownResults: [],
    ...numbers,
    mayRise,
    keepsPlace: false,
  };
  // With danger in the words, only what fits it is shown, in the order of the box.
  const inDanger = classified.answer !== "none";
  const results = inDanger
    ? byPlace(box.listed(shown).slice())
    : answer.results.slice(0, answer.results.whole);
  const onCards = results.filter(({ entry }) => isListed(cardKey(entry)));
  return {
    words,
    scores: scoresFrom(results, isListed, isNewlyDue),
    why: new Map(onCards.map(({ entry }) => [cardKey(entry), answer.reason(entry)])),
    needs: needsMeant(index, answer.query),
    near: answer.suggestions.map(({ entry }) => cardKey(entry)).filter(isListed),
    plain: false,
    complete,
    urgent: box.urgentPart(shown, "finder"),
    inDanger: box.hasPanel(shown),
    notes: box.elsewhereNotes(shown),
    isHarmless: () => box.isHarmless(index, words),
    others: others(box, index, results, isListed),
    ways: () => box.waysOn(shown),
  };
}
