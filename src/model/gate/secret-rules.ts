/** Rules that keep a secret address out of public files. */
import { namesRefuge, tellsOfSecretPlace, tellsWhere } from "../secret-place.ts";
import type { Step } from "../problem.ts";
import { items, type Rule, type RuleFault, type RuleRecord, textsOf } from "./rule.ts";

/** Fields of a place that reveal where it is; a hub's page gives the hub's address. */
const TELLS_WHERE = [
  "hub",
  "address1",
  "city",
  "postcode",
  "latitude",
  "longitude",
  "directions",
] as const;

/** A secret address must not be in a public file: neither in fields nor in texts of the entry. */
const secretAddress: Rule = (record) => {
  const secret = items(record["locations"]).flatMap((place, index) =>
    place["confidential"] === true ? [{ place, path: ["locations", index] }] : [],
  );
  if (secret.length === 0) return [];
  const inFields = secret.flatMap(({ place, path }) =>
    TELLS_WHERE.filter((name) => place[name] !== undefined).map((name) => ({
      path: [...path, name],
      message: "is given with a secret address. Take it out: this file is public.",
    })),
  );
  const words = [
    ...Object.entries(record).flatMap(([name, value]) =>
      name === "locations" ? [] : [{ path: [name], value }],
    ),
    ...secret.flatMap(({ place, path }) =>
      ["name", "accessibilityNotes"].map((name) => ({ path: [...path, name], value: place[name] })),
    ),
  ];
  const inWords = words
    .filter(({ value }) => textsOf(value).some(({ text }) => tellsWhere(text)))
    .map(({ path }) => ({
      path,
      message:
        "contains a street or a postcode, and the address of this entry is secret. Take it out: this file is public.",
    }));
  return [...inFields, ...inWords];
};

/**
 * Collections whose entries are about one event: a refuge and a street anywhere in them belong
 * together.
 */
const ONE_HAPPENING: readonly string[] = ["news", "events"];
/** Words for public buildings. */
const PUBLIC =
  /\b(?:office|centre|center|hall|library|hub|church|clinic|surgery|hospital|court|station|school|college|shop|cafe|café|chapel|club)s?\b/i;
const NAMES = new Set(["title", "name", "term"]);

/** Each paragraph with the one before it, as “The refuge.” may be followed by its street. */
const passages = (text: string): string[] =>
  text.split(/\n\s*\n/).map((block, index, all) => `${all[index - 1] ?? ""}\n${block}`);

const leadsToDoor = (place: RuleRecord): boolean =>
  ["address1", "postcode", "latitude", "hub"].some((name) => place[name] !== undefined);

/**
 * Words about a refuge beside a street, a postcode or a position. The sentence does not repeat the
 * address, as it may be read in public.
 */
const refuge: Rule = (record, collection) => {
  const texts = textsOf(record);
  const about = texts.filter(({ text }) => namesRefuge(text));
  if (about.length === 0) return [];
  const fault = (path: readonly Step[]): RuleFault[] => [
    {
      path,
      message:
        "gives away where a refuge or a safe house is. Take the street, the postcode or the map out, and say who to ring: people hide there.",
    },
  ];
  const together = about.find(({ text }) => passages(text).some(tellsOfSecretPlace));
  if (together) return fault(together.path);
  const named = about.some(({ path: [first, ...rest] }) =>
    first === "locations" ? rest[1] === "name" : NAMES.has(String(first)),
  );
  const anywhere = named || ONE_HAPPENING.includes(collection);
  const where = anywhere
    ? texts.find(
        ({ path, text }) => !["sources", "locations"].includes(String(path[0])) && tellsWhere(text),
      )
    : undefined;
  if (where) return fault(where.path);
  const door = items(record["locations"]).findIndex(
    (place) =>
      place["confidential"] !== true &&
      leadsToDoor(place) &&
      (anywhere || !PUBLIC.test(String(place["name"] ?? ""))),
  );
  return door === -1
    ? []
    : [
        {
          path: ["locations", door],
          message:
            "leads to a door, and this entry speaks of a refuge or a safe house. Tick “The address is secret” and take the address out, or say in “Name of the building” which public office it is.",
        },
      ];
};

/** What is wrong with the name of an entry's file, which is part of its page's address. */
export const nameFaults = (slug: string): RuleFault[] =>
  tellsOfSecretPlace(slug.replaceAll("-", " "))
    ? [
        {
          path: [],
          message:
            "has a name that gives away where a refuge or a safe house is, and it would show in the address of the page. Rename it.",
        },
      ]
    : [];

export const secretRules: Readonly<Record<string, Rule>> = { secretAddress, refuge };
