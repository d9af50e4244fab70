/** A mark cannot be compared with others unless its scale and who gave it are stated. */
import type { AdviceRule } from "./advice.ts";

const MARK = /^\d/;
const WHOLE = /^\d\+? out of \d\+?, \p{L}.*\d{4}$/u;

export const wholeRatings: AdviceRule = (entry) =>
  entry.collection === "programmes" &&
  entry.rating !== undefined &&
  MARK.test(entry.rating) &&
  !WHOLE.test(entry.rating)
    ? [
        {
          path: ["rating"],
          message: `is “${entry.rating}”. Say out of how many, who gave it and when: “3 out of 4+, Example Foundation, 2016”.`,
        },
      ]
    : [];
