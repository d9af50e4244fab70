/** Facts that decide whether somebody goes: what it costs, for which ages, how to get in. */
import { statesAges } from "../../format/ages.ts";
import { isOffered } from "../../format/offered.ts";
import { isRunning } from "../../format/standing.ts";
import type { AdviceRule } from "./advice.ts";

/** Hints for services that run and for courses that families here can join. */
export const missingFacts: AdviceRule = (entry) => {
  const asked =
    (entry.collection === "services" ||
      (entry.collection === "programmes" && isOffered(entry) && entry.audience === "families")) &&
    isRunning(entry);
  if (!asked) return [];
  return [
    ...(entry.costOptions.length === 0
      ? [
          {
            path: ["costOptions"],
            message: "is not stated. Ask what it costs; for something free, add one cost of 0.",
          },
        ]
      : []),
    ...(!statesAges(entry)
      ? [
          {
            path: ["minimumAge"],
            message: "is not stated, nor the oldest age. Ask for which ages it is.",
          },
        ]
      : []),
    ...(entry.access.length === 0
      ? [
          {
            path: ["access"],
            message:
              "is not stated. Ask whether people drop in, ask for themselves, or are asked for by a professional.",
          },
        ]
      : []),
  ];
};
