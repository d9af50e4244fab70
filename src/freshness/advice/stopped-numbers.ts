/** Advice on texts that name the number of an entry that has closed or stopped. */
import { NOT_ANSWERED } from "../../model/phones/fill.ts";
import { type AdviceRule, proseOf } from "./advice.ts";

export const stoppedNumbers: AdviceRule = (entry) =>
  proseOf(entry)
    .filter(({ text }) => text.includes(NOT_ANSWERED))
    .map(({ path }) => ({
      path,
      message:
        "names the number of a line that has closed or stopped, so readers do not see it. Name another number, or take the sentence out.",
    }));
