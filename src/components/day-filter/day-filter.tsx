import { wards } from "../../directory/lists.ts";
import type { Library } from "../../model/library.ts";

interface ChooseProps {
  readonly part: "area" | "ages" | "cost";
  readonly label: string;
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function Choose({ part, label, any, options }: ChooseProps) {
  const id = `whats-on-${part}`;
  return (
    <p class="day-filter__part">
      <label for={id}>{label}</label>
      <select id={id} data-choose={part}>
        <option value="">{any}</option>
        {options.map(({ value, label: words }) => (
          <option value={value}>{words}</option>
        ))}
      </select>
    </p>
  );
}

/** Area, age and cost. Only a script can use it, so it is shown by the script. */
export function DayFilter({ library }: { readonly library: Library }) {
  const areas = wards(library).map(({ id, name }) => ({ value: id, label: name }));
  const ages = library.data.taxonomy.ageGroups.map(({ label, from, to }) => ({
    value: `${from}-${to}`,
    label,
  }));
  return (
    <form class="day-filter" hidden>
      <Choose part="area" label="Area" any="Any area" options={areas} />
      <Choose part="ages" label="Age" any="Any age" options={ages} />
      <Choose
        part="cost"
        label="Cost"
        any="Any cost"
        options={[{ value: "free", label: "Free" }]}
      />
    </form>
  );
}
