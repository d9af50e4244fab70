/** Rules against claims that go beyond what is known of an entry. */
import { inWords } from "../quote.ts";
import { CONFIDENCE } from "../words.ts";
import { backwards, groupOf, items, type Rule, type RuleFault } from "./rule.ts";

/** “Confirmed” needs a date and a means, and these need “confirmed”. */
const confirmation: Rule = ({ checked }) => {
  const { nextDue, confidence, confirmedOn, confirmedBy } = groupOf(checked);
  const fault = (name: string, message: string): RuleFault => ({
    path: ["checked", name],
    message,
  });
  if (confidence === undefined) return [];
  if (confidence !== "confirmed")
    return confirmedOn === undefined && confirmedBy === undefined
      ? []
      : [
          fault(
            "confidence",
            "is not “confirmed”, but the entry has a day or a way of confirming. Choose “confirmed”, or take both out.",
          ),
        ];
  return [
    ...(confirmedOn === undefined
      ? [
          fault(
            "confirmedOn",
            `is missing. Say on which day the people who run it told us, and how; if we only read it, choose “${CONFIDENCE.reported}”.`,
          ),
        ]
      : confirmedBy === undefined
        ? [fault("confirmedBy", "is missing. Say how the people who run it told us.")]
        : []),
    ...(backwards(confirmedOn, nextDue)
      ? [
          fault(
            "confirmedOn",
            `${inWords(confirmedOn as string)} is after the day of the next check, ${inWords(nextDue as string)}. Change one of them.`,
          ),
        ]
      : []),
  ];
};

/** An entry for people in danger must not name a level of need, which implies an assessment. */
const crisisLevels: Rule = ({ crisis, levels }) =>
  crisis === true && Array.isArray(levels) && levels.length > 0
    ? [
        {
          path: ["levels"],
          message:
            "cannot be given with “For people in danger or in a crisis”. Take them out: nobody is assessed before such help.",
        },
      ]
    : [];

/** Words for what a programme costs those who provide it, or a band of such costs. */
const PROVIDER_COST =
  /\b(?:cost (?:rating|band)|rating|unit cost|set[- ]?up costs?|per (?:family|child|parent|participant)|to (?:run|provide|deliver)|providers?|practitioners?)\b|\bwhich is £/i;

/** The cost of providing a programme must not be shown as a price for parents. */
const providerPrice: Rule = ({ costOptions }) =>
  items(costOptions).flatMap((cost, index): RuleFault[] =>
    ["option", "amountDescription"].flatMap((name) =>
      PROVIDER_COST.test(String(cost[name] ?? ""))
        ? [
            {
              path: ["costOptions", index, name],
              message:
                "speaks of what it costs to provide, which is not a price for a parent. Put it with the studies and what they found, or take it out.",
            },
          ]
        : [],
    ),
  );

/** “By text” needs a number that takes texts: a mobile number (Ofcom's plan: 07). */
const textDelivery: Rule = ({ delivery, phones, text }) =>
  Array.isArray(delivery) &&
  delivery.includes("text") &&
  text === undefined &&
  !items(phones).some(({ number }) => /^(?:\+44 ?|0)7/.test(String(number)))
    ? [
        {
          path: ["delivery"],
          message:
            "says “By text message”, and no number here takes texts. Add a mobile number, or take it out.",
        },
      ]
    : [];

const WORDS_OF_MAIL =
  /\b(?:you can|please|or|to) e-?mail\b|\bby e-?mail\b|\be-?mail (?:us|them|it)\b/i;

/** Words that refer to an e-mail address while the entry has none. */
const mailWords: Rule = (record, collection) => {
  if (!["services", "programmes", "hubs", "helplines", "organisations"].includes(collection))
    return [];
  const known =
    record["email"] !== undefined ||
    items(record["contacts"]).some(({ email }) => email !== undefined);
  return known
    ? []
    : ["applicationProcess", "whatHappens", "summary", "body"]
        .filter((name) => WORDS_OF_MAIL.test(String(record[name] ?? "")))
        .map((name) => ({
          path: [name],
          message:
            "says that people can e-mail, but this entry has no e-mail address. Add it, or take the words out.",
        }));
};

/** Words that say when it is open, in a sentence on what is not confirmed. */
const WORDS_OF_OPENING = /\b(?:opening|open|days?|hours|times?)\b/i;

/** “Drop in” needs confirmed days, as a family would otherwise find a closed door. */
const dropIn: Rule = ({ access, schedules, calendar, notConfirmed }) =>
  Array.isArray(access) &&
  access.includes("drop in") &&
  items(schedules).length === 0 &&
  calendar === undefined &&
  Array.isArray(notConfirmed) &&
  notConfirmed.some((words) => WORDS_OF_OPENING.test(String(words)))
    ? [
        {
          path: ["access"],
          message:
            "says “Drop in”, and the days or hours are not confirmed. Fill in the days and times, or choose “Ask for yourself”.",
        },
      ]
    : [];

export const claimRules: Readonly<Record<string, Rule>> = {
  confirmation,
  crisisLevels,
  providerPrice,
  textDelivery,
  mailWords,
  dropIn,
};
