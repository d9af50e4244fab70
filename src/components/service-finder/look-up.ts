/** Words of a search looked up in the index of the one box: the same rank, the same danger words. Fetched with the first word that is typed. */
import { cardKey, scoresFrom } from "../../finder/box-answers.ts";
import { nearestResults } from "../../finder/onebox/nearest.ts";
import type { OpenIndex } from "../../finder/onebox/open.ts";
import type { Results } from "../../finder/onebox/rank.ts";
import { whyFound } from "../../finder/onebox/why.ts";
import { lookIn, whenMore } from "../one-box/box-index.ts";
import { shortItem } from "../one-box/box-items.ts";
import { type Shown, urgentSection, waysOn } from "../one-box/box-panel.ts";
import type { Looked, Means } from "./finder-words.ts";

/** Results that the finder does not list, and how far down the whole list they may come from. */
const MOST_OTHERS = 3;
const FROM_RESULTS = 8;
/** State of what we have not found being offered here. */
const NOT_HERE = "n";

function others(index: OpenIndex, { results }: Results, isListed: (key: string) => boolean): HTMLLIElement[] {
  const found = results.slice(0, FROM_RESULTS).filter(({ entry }) => !isListed(cardKey(entry)) && entry.state !== NOT_HERE);
  return found.slice(0, MOST_OTHERS).map(({ entry }) => shortItem(index, entry));
}

/** What the words give. Throws when the index cannot be fetched. */
export async function lookUp(words: string, { isListed, isNewlyDue }: Pick<Means, "isListed" | "isNewlyDue">): Promise<Looked> {
  const { box: { index, complete }, found, danger } = await lookIn(words);
  const near = found.results.length === 0 ? nearestResults(index, words) : [];
  const shown: Shown = { index, words: () => words, found, near, danger, complete };
  const listed = found.results.filter(({ entry }) => isListed(cardKey(entry)));
  return {
    words,
    scores: scoresFrom(found.results, isListed, isNewlyDue),
    why: new Map(listed.map(({ entry }) => [cardKey(entry), whyFound(index, entry, found.query)])),
    near: near.map(({ entry }) => cardKey(entry)).filter(isListed),
    plain: false,
    complete,
    urgent: shown.danger ? urgentSection(shown, "finder") : undefined,
    others: others(index, found, isListed),
    ways: () => waysOn(shown),
  };
}

export { whenMore };
