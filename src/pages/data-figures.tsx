import type { Figures, GapFigure } from "../freshness/figures.ts";

/** The main figures, large. Helplines stand apart: among them the gaps of services look small. */
export function LargeFigures({ figures: { all, sure, gaps } }: { readonly figures: Figures }) {
  const has = (id: GapFigure["gap"]["id"], isHelpline: boolean): string => {
    const gap = gaps.find((figure) => figure.gap.id === id);
    const of = (entries: GapFigure["missing"] = []): number =>
      entries.filter(({ collection }) => (collection === "helplines") === isHelpline).length;
    return `${of(gap?.applies) - of(gap?.missing)} of ${of(gap?.applies)}`;
  };
  const confirmed = sure.find(({ name }) => name === "confirmed")?.entries ?? 0;
  const figures = [
    ["confirmed", `${confirmed} of ${all.entries}`],
    ["services and hubs have a phone number", has("phone", false)],
    ["services and hubs have days or times", has("hours", false)],
    ["helplines say when they are answered", has("hours", true)],
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
