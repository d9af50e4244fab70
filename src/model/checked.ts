/** The field group `checked` of every entry that tells of a service. */
import { askedLater, beginsWith, choice, date, group, optional, text } from "./fields/index.ts";
import { CONFIDENCE, CONFIRMED_BY } from "./words.ts";

/**
 * When somebody last read the sources, by which role, when next, and whether the people who run it
 * confirmed it. `freshness/certainty` puts it into words.
 */
export const checked = group({
  label: "Last checked",
  hint: "Reading a public page is one thing; being told by the people who run it is another.",
  fields: {
    on: askedLater(
      date({
        label: "Read on",
        hint: "When somebody last compared every fact here with its sources. A new entry takes today.",
      }),
      { daysWhenEmpty: 0 },
    ),
    by: beginsWith(
      text({
        label: "Read by (role)",
        hint: "A role, never a person's name: “Site editor”.",
        max: 60,
      }),
      "Site editor",
    ),
    nextDue: askedLater(
      date({ label: "Check again by", hint: "A new entry takes a day in six months." }),
      { daysWhenEmpty: 182 },
    ),
    confidence: choice({ label: "How sure we are", options: CONFIDENCE }),
    confirmedOn: optional(
      date({
        label: "Confirmed on",
        hint: "Only when the people who run it told us: the day on which they did.",
      }),
    ),
    confirmedBy: optional(choice({ label: "How they told us", options: CONFIRMED_BY })),
  },
});
