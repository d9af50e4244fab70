/** Words spelled as they are heard: “bein”, “fink”, “kickd”. */
import { readWord } from "./features.ts";
import type { IntentModel } from "./model.ts";

/** What is heard, and what is written for it. */
const HEARD: readonly (readonly [heard: RegExp, meant: string])[] = [
  [/n$/, "ng"],
  [/d$/, "ed"],
  [/f|v/, "th"],
  [/z$/, "s"],
  [/er/, "ur"],
  [/k/, "c"],
];

/** Words, each that the model does not know spelled as one that it knows, if it sounds like one. */
export const respelled = ({ weights }: IntentModel, words: readonly string[]): readonly string[] =>
  words.map(
    (word) =>
      [word, ...HEARD.map(([heard, meant]) => word.replace(heard, meant))].find(
        (one) => weights[readWord(one).places[0] as number],
      ) ?? word,
  );
