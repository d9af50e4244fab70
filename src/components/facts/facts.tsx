import type { ComponentChildren } from "preact";

export interface Fact {
  readonly label: string;
  readonly value: ComponentChildren;
}

/** A definition list of facts with their labels. */
export function Facts({ items }: { readonly items: readonly Fact[] }) {
  if (items.length === 0) return null;
  return (
    <dl class="facts">
      {items.map(({ label, value }) => (
        <div class="facts__row">
          <dt class="facts__label">{label}</dt>
          <dd class="facts__value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
