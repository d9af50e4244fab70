/**
 * What HSDS has no field for, as attributes of a service: the needs it helps with, who may ask,
 * whom to ask instead, what is not known, how sure we are, when its sources were read, and these.
 */
import { agesText } from "../format/ages.ts";
import { withFullStop } from "../format/words.ts";
import { certaintyOf } from "../freshness/certainty.ts";
import type { Service } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { CONFIDENCE } from "../model/words.ts";
import { uuid5 } from "./names.ts";
import { whomToAsk, whoMayAsk } from "./ways-to-ask.ts";

type Source = Service["sources"][number];

/** “Opening times (March 2026)”. */
export const sourceText = ({ title, date }: Source): string =>
  date === undefined ? title : `${title} (${date})`;

/** Who it is for, with the ages that two numbers cannot say. */
export function eligibilityText(service: Service): string | undefined {
  const { eligibility, minimumMonths, extraNeedsMaximumAge, beforeBirth, upperAgeUnknown } =
    service;
  const isMore =
    minimumMonths !== undefined ||
    extraNeedsMaximumAge !== undefined ||
    beforeBirth ||
    upperAgeUnknown;
  const ages = isMore ? agesText(service) : undefined;
  const parts = [eligibility, ages].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.map(withFullStop).join(" ");
}

/** Attributes of a service, the needs first. */
export function attributesOf(service: Service, library: Library): readonly object[] {
  const { id, needs, checked, sources, notConfirmed } = service;
  const attribute = (what: string, type: string, value: string, term: object) => ({
    id: uuid5(`${id}#${what}`),
    link_entity: "service",
    link_type: type,
    value,
    taxonomy_term: term,
  });
  const term = (code: string, name: string, description: string) => ({
    id: uuid5(`term ${code}`),
    code,
    name,
    description,
  });
  const many = (type: string, values: readonly string[], of: object) =>
    values.map((value, index) => attribute(`${type} ${index}`, type, value, of));
  const { confidence } = checked;
  return [
    ...needs.map((need) => ({
      id: uuid5(`${id}#need ${need}`),
      link_entity: "service",
      taxonomy_term: {
        id: uuid5(need),
        code: need,
        name: library.need(need).official,
        description: library.need(need).description,
      },
    })),
    attribute(
      "how sure",
      "how sure",
      certaintyOf(checked).short,
      term(confidence, confidence, CONFIDENCE[confidence]),
    ),
    attribute(
      "read on",
      "read on",
      checked.on,
      term("read-on", "Read on", "The day on which somebody last compared it with its sources."),
    ),
    ...many(
      "who may ask",
      whoMayAsk(service),
      term("who-may-ask", "Who may ask", "Who may ask for it, or whether families can drop in."),
    ),
    ...many(
      "ask instead",
      whomToAsk(service, library),
      term("ask-instead", "Ask instead", "A number of somebody else to ring, and whose it is."),
    ),
    ...many(
      "not known",
      notConfirmed,
      term("not-known", "Not known", "What could not be confirmed, and what to do instead."),
    ),
    ...sources.map((source, index) => ({
      ...attribute(
        `source ${index}`,
        "source",
        sourceText(source),
        term("source", "Source", "Where its facts come from."),
      ),
      ...(source.url !== undefined && { url: source.url }),
    })),
  ];
}
