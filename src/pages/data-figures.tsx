import type { Figures, GapFigure } from "../freshness/figures.ts";

/** How many entries have what a gap counts as missing: of helplines alone, or of all others. */
function having({ gaps }: Figures, id: GapFigure["gap"]["id"], isHelpline: boolean): string {
  const gap = gaps.find((figure) => figure.gap.id === id);
  const of = (entries: GapFigure["missing"] = []): number =>
    entries.filter(({ collection }) => (collection === "helplines") === isHelpline).length;
  return `${of(gap?.applies) - of(gap?.missing)} of ${of(gap?.applies)}`;
}

/** The main figures, large. */
export function LargeFigures({ figures }: { readonly figures: Figures }) {
  const { help } = figures;
  const large = [
    ["confirmed by the people who run it", `${help.confirmed} of ${help.entries}`],
    ["services and hubs have a phone number of their own", having(figures, "phone", false)],
    ["services and hubs have days or times", having(figures, "hours", false)],
    ["overdue for a check", `${help.overdue} of ${help.entries}`],
  ] as const;
  return (
    <>
      <ul class="figures">
        {large.map(([label, value]) => (
          <li class="figures__one">
            <strong class="figures__value">{value}</strong> {label}
          </li>
        ))}
      </ul>
      <p>{having(figures, "hours", true)} helplines say when they are answered.</p>
    </>
  );
}
