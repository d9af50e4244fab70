/** Rules for the ages of an entry. */
import { backwards, type Rule } from "./rule.ts";

const ageOrder: Rule = ({ minimumAge, maximumAge, fromMonths, toMonths }) => [
  ...(backwards(minimumAge, maximumAge)
    ? [
        {
          path: ["maximumAge"],
          message: `${String(maximumAge)} is below the youngest age, ${String(minimumAge)}. Change one of them.`,
        },
      ]
    : []),
  ...(backwards(fromMonths, toMonths)
    ? [
        {
          path: ["toMonths"],
          message: `${String(toMonths)} is below the youngest age, ${String(fromMonths)}. Change one of them.`,
        },
      ]
    : []),
];

/** Ages that say the same twice, or that add nothing. */
const extraAges: Rule = ({ minimumAge, minimumMonths, maximumAge, extraNeedsMaximumAge }) => [
  ...(minimumAge !== undefined && minimumMonths !== undefined
    ? [
        {
          path: ["minimumMonths"],
          message: "is filled in beside the age in years. Leave one of them empty.",
        },
      ]
    : []),
  ...(typeof minimumMonths === "number" &&
  typeof maximumAge === "number" &&
  minimumMonths >= (maximumAge + 1) * 12
    ? [
        {
          path: ["maximumAge"],
          message: `${String(maximumAge)} is below the youngest age, ${String(minimumMonths)} months. Change one of them.`,
        },
      ]
    : []),
  ...(extraNeedsMaximumAge !== undefined &&
  (typeof maximumAge !== "number" || maximumAge >= (extraNeedsMaximumAge as number))
    ? [
        {
          path: ["extraNeedsMaximumAge"],
          message:
            "should be higher than “Up to age (years)”, which is for everybody else. Fill in both, or leave this empty.",
        },
      ]
    : []),
];

/** Ages that contradict one another or say the same twice. */
export const ageRules: Rule = (record, collection) => [
  ...ageOrder(record, collection),
  ...extraAges(record, collection),
];
