import type { ComponentChildren } from "preact";
import { MAX_TYPED_LENGTH } from "../../search/weights.ts";
import { type Facet, FACETS, FILTERS, type FilterOption } from "../../finder/filters.ts";
import { orderSentence } from "../../finder/order.ts";
import { useSearchKilobytes } from "../search-box/kilobytes.ts";
import { OrderField, PlaceField, SelectOne, TickSome } from "./finder-fields.tsx";
import { URGENT_PAGE } from "../../model/addresses.ts";

interface ServiceFinderProps {
  readonly options: Readonly<Record<Facet, readonly FilterOption[]>>;
  /** The day of the build, YYYY-MM-DD. */
  readonly today: string;
  /** Cards of everything there is, in a list. */
  readonly children: ComponentChildren;
  /** How many cards there are. */
  readonly count: number;
  /**
   * Urgent helplines. Shown when words are typed and the search that detects danger cannot be
   * loaded.
   */
  readonly urgent: ComponentChildren;
  /** Numbers in one line, above the list where no script runs. */
  readonly urgentLine?: ComponentChildren;
  /** Other ways to look, after the list. */
  readonly otherWays: ComponentChildren;
}

/** The first one is above the age, the others are below the order of results. */
const [FIRST_SELECT, ...SELECTS] = FACETS.filter((facet) => FILTERS[facet].control === "select");
const CHECKBOXES = FACETS.filter((facet) => FILTERS[facet].control === "checkboxes");

/** Id of the form, for the buttons outside it. */
const FORM = "finder-form";

/** What was chosen, and what can be done with it. Shown once something is. */
function Asked() {
  return (
    <div class="finder__asked">
      <ul class="finder__chosen" aria-label="What you have chosen" hidden />
      <button class="finder__button finder__button--quiet finder__clear" type="reset" form={FORM}>
        Clear all
      </button>
      <button class="finder__button finder__button--quiet finder__copy" type="button">
        Copy link<span class="visually-hidden"> to this search</span>
      </button>
      <p class="finder__copied" role="status" />
      <input
        class="finder__control finder__link"
        type="text"
        aria-label="Link to this search"
        readonly
        hidden
      />
    </div>
  );
}

function FinderForm({ options, urgent }: Pick<ServiceFinderProps, "options" | "urgent">) {
  return (
    <form
      class="finder__form"
      id={FORM}
      action="/find/"
      method="get"
      aria-label="Find help"
      autocomplete="off"
      hidden
    >
      <div class="finder__fields">
        <p class="finder__field finder__field--words">
          <label class="finder__label" for="finder-words">
            What do you need?
          </label>
          <input
            class="finder__control"
            id="finder-words"
            type="search"
            autocomplete="off"
            spellcheck={false}
            maxLength={MAX_TYPED_LENGTH}
            enterkeyhint="search"
          />
        </p>
        <p class="finder__status" role="status" />
        <p class="finder__unknown" role="status" />
        <div class="finder__help" />
        <div class="finder__urgent" hidden>
          {urgent}
        </div>
        <PlaceField areas={options.area} />
      </div>
      <div class="finder__act">
        <details class="finder__narrow">
          <summary class="finder__summary">Narrow it down</summary>
          {FIRST_SELECT && <SelectOne facet={FIRST_SELECT} options={options[FIRST_SELECT]} />}
          <p class="finder__field finder__field--age">
            <label class="finder__label" for="finder-age">
              Age of child
            </label>
            <input
              class="finder__control"
              id="finder-age"
              type="text"
              inputMode="text"
              name="age"
              maxLength={20}
              autocomplete="off"
            />
          </p>
          <OrderField />
          {SELECTS.map((facet) => (
            <SelectOne key={facet} facet={facet} options={options[facet]} />
          ))}
          <div class="finder__groups">
            {CHECKBOXES.map((facet) => (
              <TickSome key={facet} facet={facet} options={options[facet]} />
            ))}
          </div>
        </details>
        <p class="finder__buttons">
          <button class="finder__button finder__show" type="submit">
            Show help
          </button>
        </p>
      </div>
    </form>
  );
}

/** The directory with its filters. Without script the form is not there, and the list is whole. */
export function ServiceFinder({
  options,
  today,
  children,
  count,
  urgent,
  urgentLine,
  otherWays,
}: ServiceFinderProps) {
  const kilobytes = useSearchKilobytes();
  return (
    <service-finder
      class="finder"
      data-today={today}
      data-kilobytes={kilobytes === undefined ? undefined : String(kilobytes)}
    >
      <div class="finder__room">
        <FinderForm options={options} urgent={urgent} />
      </div>
      <Asked />
      <noscript>
        {urgentLine}
        <p class="finder__unscripted">
          This is the whole list. A link with an age, a topic or an area needs a browser that runs
          scripts. <a href="#other-ways">Look by topic, area or age instead</a>.
        </p>
      </noscript>
      <p class="finder__printed" />
      <section class="finder__sure" aria-labelledby="finder-sure">
        <h2 class="finder__heading" id="finder-sure" tabIndex={-1}>
          Everything, surest first ({count})
        </h2>
        {children}
        <p class="finder__why">{orderSentence("best", false, false)}</p>
      </section>
      <section class="finder__also" aria-labelledby="finder-also" hidden>
        <h2 class="finder__heading" id="finder-also">
          Also on this site
        </h2>
        <ul class="finder__others" />
      </section>
      <section class="finder__none" aria-labelledby="finder-none" hidden>
        <h2 class="finder__heading" id="finder-none" tabIndex={-1}>
          Nothing matches all of that
        </h2>
        <p class="finder__ease-words">Leave one thing out:</p>
        <ul class="finder__easier" />
        <p class="finder__ring">
          <a href={URGENT_PAGE}>Numbers to ring when it is urgent</a>
        </p>
        <p class="finder__near" />
        <div class="finder__ways" />
      </section>
      <section class="finder__maybe" aria-labelledby="finder-maybe" hidden>
        <h2 class="finder__heading" id="finder-maybe" tabIndex={-1}>
          May also suit you
        </h2>
        <p class="finder__unstated" />
      </section>
      {otherWays}
    </service-finder>
  );
}
