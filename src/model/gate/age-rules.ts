/** Rules for the ages of an entry. */
import { backwards, type Rule, textsOf } from "./rule.ts";

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

/** Words of “what is not confirmed” that leave the oldest age open. */
const OPEN_UPPER_AGE = /\b(?:up to|until) (?:what|which) age\b|\b(?:upper|oldest|highest) age\b/i;

/** An oldest age that the entry itself calls unknown would leave out children it may help. */
const unknownUpperAge: Rule = ({ notConfirmed, maximumAge, minimumAge, ...more }) => {
  if (maximumAge !== undefined) {
    const isOpen =
      more.upperAgeUnknown === true ||
      textsOf(notConfirmed).some(({ text }) => OPEN_UPPER_AGE.test(text));
    return isOpen
      ? [
          {
            path: ["maximumAge"],
            message:
              "is filled in, and the entry says that the oldest age is not known. Leave it empty and say yes to “Up to which age is not known”.",
          },
        ]
      : [];
  }
  const hasStart =
    minimumAge !== undefined || more.minimumMonths !== undefined || more.beforeBirth === true;
  return more.upperAgeUnknown === true && !hasStart
    ? [
        {
          path: ["upperAgeUnknown"],
          message: "needs the youngest age. Fill in “From age”, or say no here.",
        },
      ]
    : [];
};

/** Ages that contradict one another or say the same twice. */
export const ageRules: Rule = (record, collection) => [
  ...ageOrder(record, collection),
  ...extraAges(record, collection),
  ...unknownUpperAge(record, collection),
];
