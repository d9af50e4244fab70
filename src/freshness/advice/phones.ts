/** Phone numbers that are valid but hard to read out or to dial. */
import { dialled } from "../../model/fields/index.ts";
import type { Hint, AdviceRule } from "./advice.ts";

/** Digit groups of UK numbers by prefix. Other numbers have no common grouping. */
const WRITTEN: readonly {
  readonly start: RegExp;
  readonly shape: RegExp;
  readonly like: string;
}[] = [
  { start: /^02/, shape: /^\d{3} \d{4} \d{4}$/, like: "020 7946 0000" },
  { start: /^(?:01\d1|011)/, shape: /^\d{4} \d{3} \d{4}$/, like: "0114 496 0000" },
  {
    start: /^01/,
    shape: /^(?:\d{5} \d{5,6}|\d{5} \d{3} \d{3}|\d{6} \d{4,5})$/,
    like: "01632 960000",
  },
  {
    start: /^0[38]/,
    shape: /^(?:\d{4} \d{3} \d{4}|\d{4} \d{4} \d{3}|\d{3} \d{4} \d{4})$/,
    like: "0808 157 0000",
  },
  {
    start: /^07/,
    shape: /^(?:\d{5} \d{6}|\d{5} \d{3} \d{3}|\d{4} \d{3} \d{4})$/,
    like: "07700 900000",
  },
];

function ofNumber(number: string): string[] {
  const digits = dialled(number);
  const wanted = digits.length === 11 ? WRITTEN.find(({ start }) => start.test(digits)) : undefined;
  return [
    ...(wanted && !wanted.shape.test(number)
      ? [`“${number}” is not grouped as people read it out. Write it like ${wanted.like}.`]
      : []),
    ...(/^08[47]/.test(digits)
      ? [
          `“${number}” costs more than a local call. Say what it costs in the box beside it, or find another.`,
        ]
      : []),
    ...(/^07/.test(digits)
      ? [
          `“${number}” is a mobile number. Be sure that it belongs to a role or a group, not to a person.`,
        ]
      : []),
  ];
}

/** Hints on the numbers of one entry. */
export const phoneHints: AdviceRule = (entry) => {
  if (!("phones" in entry)) return [];
  const seen = new Set<string>();
  return entry.phones.flatMap(({ number, extension }, index): Hint[] => {
    const key = `${dialled(number)} ${extension ?? ""}`;
    const twice = seen.has(key) ? [`“${number}” is here twice. Take one out.`] : [];
    seen.add(key);
    return [...twice, ...ofNumber(number)].map((message) => ({
      path: ["phones", index, "number"],
      message,
    }));
  });
};
