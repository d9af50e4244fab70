/** The fields of the finder's form. */
import { type Facet, FILTERS, type FilterOption } from "../../finder/filters.ts";
import { ORDERS } from "../../finder/order.ts";

interface ChoiceProps {
  readonly facet: Facet;
  readonly options: readonly FilterOption[];
}

export function SelectOne({ facet, options }: ChoiceProps) {
  return (
    <p class={`finder__field finder__field--${facet}`}>
      <label class="finder__label" for={`finder-${facet}`}>
        {FILTERS[facet].label}
      </label>
      <select class="finder__control" id={`finder-${facet}`} name={facet} autocomplete="off">
        <option value="">Any</option>
        {options.map(({ value, label: words, discreet }) => (
          <option
            key={value}
            value={value}
            data-label={words}
            data-discreet={discreet ? "" : undefined}
          >
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}

export function TickSome({ facet, options }: ChoiceProps) {
  if (options.length === 0) return null;
  return (
    <fieldset class={`finder__group finder__group--${facet}`}>
      <legend class="finder__label">{FILTERS[facet].label}</legend>
      {options.map(({ value, label: words }) => (
        <label class="finder__tick" key={value}>
          <input
            class="finder__box"
            type="checkbox"
            name={facet}
            value={value}
            data-label={words}
          />
          <span>
            {words} <span class="finder__count" />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Has no name, so that no form can ever send it. */
export function PlaceField({ areas }: { readonly areas: readonly FilterOption[] }) {
  return (
    <div class="finder__field finder__place">
      <label class="finder__label" for="finder-place">
        Postcode or place
      </label>
      <div class="finder__at">
        <input
          class="finder__control"
          id="finder-place"
          type="text"
          list="finder-places"
          autocomplete="off"
          spellcheck={false}
          maxLength={60}
          aria-describedby="finder-stays"
        />
        <button class="finder__button finder__button--quiet finder__locate" type="button">
          Near me
        </button>
      </div>
      <datalist id="finder-places">
        {areas.map(({ value, label }) => (
          <option key={value} value={label} />
        ))}
      </datalist>
      <p class="finder__from" role="status" />
      <p class="finder__stays" id="finder-stays">
        Your postcode stays on this device.
      </p>
    </div>
  );
}

export function OrderField() {
  return (
    <p class="finder__field finder__field--order">
      <label class="finder__label" for="finder-order">
        Order
      </label>
      <select class="finder__control" id="finder-order" name="order" autocomplete="off">
        {Object.entries(ORDERS).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
