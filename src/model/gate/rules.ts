/** Rules that involve several fields of one entry. */
import { hasClosed } from "../../format/standing.ts";
import { timeText } from "../../format/times.ts";
import type { CollectionName } from "../collections/index.ts";
import { inWords } from "../quote.ts";
import { ageRules as ages } from "./age-rules.ts";
import { claimRules } from "./claim-rules.ts";
import { backwards, groupOf, items, type Rule, type RuleFault, type RuleRecord } from "./rule.ts";
import { secretRules } from "./secret-rules.ts";

/** What is wrong with an end on the same day as its start; times are HH:MM. */
function endsTooEarly(from: unknown, to: unknown, overnight: unknown): string[] {
  if (typeof from !== "string" || typeof to !== "string") return [];
  if (from === to) return ["is the same as the start. Change one of them."];
  return to < from && overnight !== true
    ? [
        `${timeText(to)} is before the start, ${timeText(from)}. Change one of them, or tick “It goes on past midnight”.`,
      ]
    : [];
}

const dateOrder: Rule = ({ checked, date, lastDate, expires, startTime, endTime, overnight }) => {
  const { on, nextDue } = groupOf(checked);
  return [
    ...(on !== undefined && nextDue !== undefined && (nextDue as string) <= (on as string)
      ? [
          {
            path: ["checked", "nextDue"],
            message: `${inWords(nextDue as string)} is not after the day it was checked, ${inWords(on as string)}. Choose a later day.`,
          },
        ]
      : []),
    ...(backwards(date, lastDate)
      ? [
          {
            path: ["lastDate"],
            message: `${inWords(lastDate as string)} is before the first date, ${inWords(date as string)}. Change one of them.`,
          },
        ]
      : []),
    ...(backwards(date, expires)
      ? [
          {
            path: ["expires"],
            message: `${inWords(expires as string)} is before the item's date, ${inWords(date as string)}. Choose a later day or leave it empty.`,
          },
        ]
      : []),
    ...(endTime !== undefined && startTime === undefined
      ? [
          {
            path: ["startTime"],
            message: "is missing, but there is a time when it ends. Fill it in.",
          },
        ]
      : []),
    ...(lastDate === undefined
      ? endsTooEarly(startTime, endTime, overnight).map((message) => ({
          path: ["endTime"],
          message,
        }))
      : []),
  ];
};

/** The time or place of a newsletter item needs a date. */
const newsDay: Rule = ({ happensOn, startTime, endTime, place }, collection) =>
  collection === "news" &&
  happensOn === undefined &&
  [startTime, endTime, place].some((value) => value !== undefined)
    ? [
        {
          path: ["happensOn"],
          message: "is missing, but there is a time or a place. Fill it in, or take those out.",
        },
      ]
    : [];

const schedule: Rule = ({ schedules }) =>
  items(schedules).flatMap((session, index): RuleFault[] => {
    const at = (name: string, message: string): RuleFault => ({
      path: ["schedules", index, name],
      message,
    });
    const byday = session["byday"] as readonly unknown[];
    return [
      ...(session["freq"] === "WEEKLY" && byday.length === 0
        ? [at("byday", "is empty, but it is every week. Say on which days.")]
        : []),
      ...(session["week"] !== undefined && session["freq"] !== "MONTHLY"
        ? [at("week", "goes only with “every month”. Take it out or change how often.")]
        : []),
      ...(session["freq"] === "MONTHLY" && byday.length > 0 && session["week"] === undefined
        ? [at("week", "is missing. Say which one in the month: the first, the last.")]
        : []),
      ...(backwards(session["validFrom"], session["validTo"])
        ? [
            at(
              "validTo",
              `${inWords(session["validTo"] as string)} is before the first date, ${inWords(session["validFrom"] as string)}. Change one of them.`,
            ),
          ]
        : []),
      ...(session["closesAt"] !== undefined && session["opensAt"] === undefined
        ? [at("opensAt", "is missing, but there is a time when it ends. Fill it in.")]
        : []),
      ...endsTooEarly(session["opensAt"], session["closesAt"], session["overnight"]).map(
        (message) => at("closesAt", message),
      ),
    ];
  });

const position: Rule = ({ locations }) =>
  items(locations).flatMap((place, index): RuleFault[] => {
    const { latitude, longitude } = place;
    if ((latitude === undefined) !== (longitude === undefined))
      return [
        {
          path: ["locations", index, latitude === undefined ? "latitude" : "longitude"],
          message: "is missing. A position needs both.",
        },
      ];
    if (latitude === 0 && longitude === 0)
      return [
        {
          path: ["locations", index, "latitude"],
          message:
            "and Longitude are both 0, which is in the sea off Africa. Find the real position or leave both empty.",
        },
      ];
    return [];
  });

/** A closed entry keeps its page: it must say what happened. */
const closed: Rule = ({ status, closure }) =>
  hasClosed({ status }) && groupOf(closure)["reason"] === undefined && closure !== undefined
    ? [
        {
          path: ["closure", "reason"],
          message: "is missing, but the entry is closed for good. Say what happened and when.",
        },
      ]
    : [];

/** A service says who runs it, by an organisation or by the name of a group that is not one yet. */
const runner: Rule = ({ organisation, newGroup }, collection) => {
  if (collection !== "services") return [];
  if (organisation === undefined && newGroup === undefined)
    return [
      {
        path: ["organisation"],
        message: "is missing. Choose it, or write its name into the next box.",
      },
    ];
  return organisation !== undefined && newGroup !== undefined
    ? [
        {
          path: ["newGroup"],
          message: "is filled in, but an organisation is chosen. Keep one of the two.",
        },
      ]
    : [];
};

const helplineNumber: Rule = (record, collection) =>
  collection === "helplines" && items(record["phones"]).length === 0 && record["text"] === undefined
    ? [{ path: ["phones"], message: "is empty. A helpline needs a number to ring or to text." }]
    : [];

/** A row has a number or refers to one, not both. */
const phoneRows: Rule = ({ phones }) =>
  items(phones).flatMap((row, index): RuleFault[] => {
    const given = ["helpline", "organisation", "hub"].filter((name) => row[name] !== undefined);
    const own = row["number"] !== "" && row["number"] !== undefined;
    const path = ["phones", index, "number"];
    if (!own && given.length === 0)
      return [{ path, message: "is missing. Fill it in, or choose below whose number it is." }];
    return given.length + (own ? 1 : 0) > 1
      ? [
          {
            path,
            message:
              "is given with the number of another entry. Keep one: the number, or whose number it is.",
          },
        ]
      : [];
  });

/** The number of somebody else is for an entry without one. */
const askedInstead: Rule = ({ askInstead, phones }) =>
  askInstead !== undefined && items(phones).length > 0
    ? [
        {
          path: ["askInstead"],
          message: "is set, but the entry has a number of its own. Keep one of the two.",
        },
      ]
    : [];

const textService: Rule = ({ text }) =>
  text !== undefined && typeof text === "object" && groupOf(text)["number"] === undefined
    ? [{ path: ["text", "number"], message: "is missing. Say which number the text goes to." }]
    : [];

const pageDate: Rule = ({ published }, collection) =>
  collection === "pages" && published !== undefined && (published as string) < "2000-01-01"
    ? [
        {
          path: ["published"],
          message: `${inWords(published as string)} is before there were such pages. Check it.`,
        },
      ]
    : [];

/** Every rule by its name; a test has a bad example of each. */
export const rules: Readonly<Record<string, Rule>> = {
  ages,
  dateOrder,
  newsDay,
  schedule,
  ...secretRules,
  position,
  closed,
  runner,
  helplineNumber,
  phoneRows,
  askedInstead,
  ...claimRules,
  textService,
  pageDate,
};

/** What is wrong between the fields of an entry whose single fields are right. */
export function ruleFaults(collection: CollectionName, record: RuleRecord): RuleFault[] {
  return Object.values(rules).flatMap((rule) => rule(record, collection));
}
