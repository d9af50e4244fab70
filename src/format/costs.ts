/** One cost as the content model has it (HSDS `cost_options`). */
export interface CostWords {
  readonly option?: string | undefined;
  readonly amount?: number | undefined;
  readonly amountDescription?: string | undefined;
}

/** “£5”, “£2.50”, “£1,200”, “50p” of an amount in pounds, to the nearest penny. */
export function poundsText(amount: number): string {
  const pence = Math.round(amount * 100);
  if (pence > 0 && pence < 100) return `${pence}p`;
  const digits = pence % 100 === 0 ? 0 : 2;
  return `£${(pence / 100).toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}

function one({ option, amount, amountDescription }: CostWords): string {
  const sum = amount === undefined ? "" : amount === 0 ? "Free" : poundsText(amount);
  const words = [sum, option ?? ""].filter((part) => part !== "").join(amount === 0 ? ": " : " ");
  return [words, amountDescription ?? ""].filter((part) => part !== "").join(". ");
}

/** The cost in one line; undefined when it is not stated. */
export function costText(costs: readonly CostWords[]): string | undefined {
  const lines = costs.map(one).filter((line) => line !== "");
  return lines.length === 0 ? undefined : lines.join(", ");
}

/** True only when every stated cost is nothing. */
export const isFree = (costs: readonly CostWords[]): boolean =>
  costs.length > 0 && costs.every(({ amount }) => amount === 0);
