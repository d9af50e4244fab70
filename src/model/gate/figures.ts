/** Checks the figures of speech in `_data/safety.json`. */
import { dataFiles, type SiteData } from "../data/index.ts";
import type { Problem } from "../problem.ts";
import { unmatched } from "./danger-phrases.ts";

const FILE = "_data/safety.json";

/** A word alone is no figure of speech: it would mean nothing wherever it is typed. */
const aloneIn = (phrase: string): string | undefined =>
  /[ +]/.test(phrase)
    ? undefined
    : `“${phrase}” is one word, which then means nothing anywhere. Write the words beside it too.`;

/** What is wrong in the figures of speech. */
export const figureProblems = ({ safety }: Pick<SiteData, "safety">): Problem[] =>
  safety.figures.flatMap(({ kind, phrases }) =>
    phrases.flatMap((phrase) => {
      const message = aloneIn(phrase) ?? unmatched(phrase);
      const field = `${dataFiles.safety.fields.figures.label} › ${kind}`;
      return message === undefined ? [] : [{ file: FILE, field, message }];
    }),
  );
