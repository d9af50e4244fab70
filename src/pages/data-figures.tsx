import type { Figures, GapFigure } from "../freshness/figures.ts";

/** The four main figures, large. */
export function LargeFigures({ figures: { all, sure, gaps } }: { readonly figures: Figures }) {
  const has = (id: GapFigure["gap"]["id"]): string => {
    const gap = gaps.find((figure) => figure.gap.id === id);
    return gap === undefined
      ? "0 of 0"
      : `${gap.applicable - gap.missing.length} of ${gap.applicable}`;
  };
  const confirmed = sure.find(({ name }) => name === "confirmed")?.entries ?? 0;
  const figures = [
    ["confirmed", `${confirmed} of ${all.entries}`],
    ["have a phone number", has("phone")],
    ["have days or times", has("hours")],
    ["overdue for a check", `${all.overdue} of ${all.entries}`],
  ] as const;
  return (
    <ul class="figures">
      {figures.map(([label, value]) => (
        <li class="figures__one">
          <strong class="figures__value">{value}</strong> {label}
        </li>
      ))}
    </ul>
  );
}
