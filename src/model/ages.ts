/** The fields that say for which ages something is; `format/ages` puts them into words. */
import { OLDEST_AGE } from "../format/ages.ts";
import { flag, number, optional } from "./fields/index.ts";

export const ages = {
  minimumAge: optional(
    number({
      label: "From age (years)",
      hint: "0 is from birth. Leave empty when not stated.",
      min: 0,
      max: OLDEST_AGE,
    }),
  ),
  minimumMonths: optional(
    number({
      label: "Or from age (months)",
      hint: "“9” for “from 9 months old”. Then leave the years empty.",
      min: 1,
      max: 23,
    }),
  ),
  maximumAge: optional(
    number({
      label: "Up to age (years)",
      hint: "Leave empty when there is no upper age, or it is not stated.",
      min: 0,
      max: OLDEST_AGE,
    }),
  ),
  upperAgeUnknown: flag({
    label: "Up to which age is not known",
    hint: "There is an oldest age, and no source says which. Older children are then told “may suit”, never left out.",
  }),
  extraNeedsMaximumAge: optional(
    number({
      label: "Up to age with extra needs (years)",
      hint: "Only when it is higher with special educational needs or a disability: “8 to 19, or up to 25 with SEND” is 19 above and 25 here.",
      min: 1,
      max: OLDEST_AGE,
    }),
  ),
  beforeBirth: flag({
    label: "From before birth",
    hint: "For people who are expecting a baby too.",
  }),
};
