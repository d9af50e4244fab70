/** One cost as the content model has it (HSDS `cost_options`). */
export interface CostWords {
  readonly option?: string | undefined;
  readonly amount?: number | undefined;
  readonly amountDescription?: string | undefined;
}

/** “£5”, “£2.50”, “50p”. */
export function poundsText(amount: number): string {
  if (amount > 0 && amount < 1) return `${Math.round(amount * 100)}p`;
  return Number.isInteger(amount) ? `£${amount.toLocaleString("en-GB")}` : `£${amount.toFixed(2)}`;
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
