/**
 * Ages in years, 0 being from birth. Not stated stays not stated: it never turns into “any age”.
 */
export function agesText(from: number | undefined, to: number | undefined): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (to === undefined) return from === 0 ? "From birth, any age" : `Age ${from} and over`;
  if (from === undefined) return `Up to age ${to}`;
  if (from === to) return `Age ${from}`;
  return from === 0 ? `From birth to age ${to}` : `Ages ${from} to ${to}`;
}

function months(age: number): string {
  if (age === 0) return "birth";
  if (age < 24) return age === 1 ? "1 month" : `${age} months`;
  return age % 12 === 0 ? `${age / 12} years` : `${Math.floor(age / 12)} and a half years`;
}

/** Ages in months, for tips: “From birth to 6 months”. */
export function monthsText(from: number, to: number | undefined): string {
  return to === undefined ? `From ${months(from)}` : `From ${months(from)} to ${months(to)}`;
}
