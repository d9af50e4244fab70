import type { ComponentChildren } from "preact";
import type { Facet } from "../../finder/listing.ts";

/** One value of a facet, with its words. */
export interface FinderOption {
  readonly value: string;
  readonly label: string;
  /** Kept out of the page's address. */
  readonly discreet?: boolean;
}

interface ServiceFinderProps {
  readonly options: Readonly<Record<Facet, readonly FinderOption[]>>;
  /** Cards of everything there is, in a list. */
  readonly children: ComponentChildren;
  /** How many cards there are. */
  readonly count: number;
  /** Where to turn when nothing is found. */
  readonly urgent: ComponentChildren;
  /** Stands between the form and the list. */
  readonly between: ComponentChildren;
}

interface ChoiceProps {
  readonly facet: Facet;
  readonly label: string;
  readonly options: readonly FinderOption[];
}

function SelectOne({ facet, label, options }: ChoiceProps) {
  return (
    <p class={`finder__field finder__field--${facet}`}>
      <label class="finder__label" for={`finder-${facet}`}>{label}</label>
      <select class="finder__control" id={`finder-${facet}`} name={facet} autocomplete="off">
        <option value="">Any</option>
        {options.map(({ value, label: words, discreet }) => (
          <option key={value} value={value} data-label={words} data-discreet={discreet ? "" : undefined}>{words}</option>
        ))}
      </select>
    </p>
  );
}

function TickSome({ facet, label, options }: ChoiceProps) {
  return (
    <fieldset class="finder__group">
      <legend class="finder__label">{label}</legend>
      {options.map(({ value, label: words }) => (
        <label class="finder__tick" key={value}>
          <input class="finder__box" type="checkbox" name={facet} value={value} data-label={words} />
          <span>{words} <span class="finder__count" /></span>
        </label>
      ))}
    </fieldset>
  );
}

function FinderForm({ options }: Pick<ServiceFinderProps, "options">) {
  return (
    <form class="finder__form" action="/find/" method="get" aria-label="Find help" autocomplete="off" hidden>
      <div class="finder__fields">
        <p class="finder__field finder__field--words">
          <label class="finder__label" for="finder-words">What do you need?</label>
          <input class="finder__control" id="finder-words" type="search" name="q" autocomplete="off" spellcheck={false} maxLength={100} />
        </p>
        <SelectOne facet="need" label="Topic" options={options.need} />
        <p class="finder__field finder__field--age">
          <label class="finder__label" for="finder-age">Age of child</label>
          <input class="finder__control" id="finder-age" type="text" inputMode="numeric" pattern="[0-9]*" name="age" maxLength={3} autocomplete="off" />
        </p>
        <SelectOne facet="area" label="Area" options={options.area} />
      </div>
      <details class="finder__more">
        <summary class="finder__summary">More choices: cost, how to get in, how it is given</summary>
        <div class="finder__groups">
          <TickSome facet="cost" label="Cost" options={options.cost} />
          <TickSome facet="access" label="How to get in" options={options.access} />
          <TickSome facet="delivery" label="How it is given" options={options.delivery} />
        </div>
      </details>
      <p class="finder__buttons">
        <button class="finder__button" type="submit">Show what I can get</button>
        <button class="finder__button finder__button--quiet" type="reset">Clear all</button>
      </p>
    </form>
  );
}

/** The directory with its filters. Without script the form is not there, and the list is whole. */
export function ServiceFinder({ options, children, count, urgent, between }: ServiceFinderProps) {
  return (
    <service-finder class="finder">
      <div class="finder__room">
        <FinderForm options={options} />
      </div>
      {between}
      <p class="finder__status" role="status" />
      <ul class="finder__chosen" aria-label="What you have chosen" hidden />
      <section class="finder__sure" aria-labelledby="finder-sure">
        <h2 class="finder__heading" id="finder-sure" tabIndex={-1}>Everything, A to Z ({count})</h2>
        {children}
      </section>
      <section class="finder__none" aria-labelledby="finder-none" hidden>
        <h2 class="finder__heading" id="finder-none">Nothing matches all of that</h2>
        <p>Leave one thing out:</p>
        <ul class="finder__easier" />
        {urgent}
        <p class="finder__near" />
      </section>
      <section class="finder__maybe" aria-labelledby="finder-maybe" hidden>
        <h2 class="finder__heading" id="finder-maybe">May also suit you</h2>
        <p class="finder__unstated" />
      </section>
    </service-finder>
  );
}
