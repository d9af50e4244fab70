/** A bar of the chart: a count out of a total. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly of: number;
  /** Said beside the bar in place of “3 of 7”. */
  readonly shown?: string;
  /** “overdue” bars have stripes, so that the meaning does not depend on colour. */
  readonly tone?: "good" | "poor";
}

interface BarChartProps {
  /** Text alternative of the chart. The table under it has all figures. */
  readonly title: string;
  readonly bars: readonly Bar[];
  /** Id of the chart, unique on the page. */
  readonly id: string;
}

/** Lengths are in em and percent, so that text keeps the reader's size at any width. */
const ROW = 2.5;
/** Width of a full bar in percent; its figures follow it. */
const FULL = 66;

const percent = ({ value, of }: Bar): string =>
  `${of === 0 ? 0 : Math.round((value / of) * FULL * 10) / 10}%`;

function Row({ bar, top, id }: { readonly bar: Bar; readonly top: number; readonly id: string }) {
  const { label, value, of, shown, tone = "good" } = bar;
  return (
    <>
      <text class="bar-chart__label" x="0" y={`${top + 1}em`}>
        {label}
      </text>
      <text class="bar-chart__value" x={`${FULL + 2}%`} y={`${top + 2.25}em`}>
        {shown ?? `${value} of ${of}`}
      </text>
      <rect class="bar-chart__track" x="0" y={`${top + 1.4}em`} width={`${FULL}%`} height="1em" />
      <rect
        class={`bar-chart__bar bar-chart__bar--${tone}`}
        x="0"
        y={`${top + 1.4}em`}
        width={percent(bar)}
        height="1em"
        {...(tone === "poor" ? { fill: `url(#${id}-stripes)` } : {})}
      />
    </>
  );
}

/** Bars drawn at build, without script. */
export function BarChart({ title, bars, id }: BarChartProps) {
  if (bars.length === 0) return null;
  return (
    <svg
      class="bar-chart"
      role="img"
      aria-label={title}
      width="100%"
      height={`${bars.length * ROW}em`}
    >
      <defs>
        <pattern
          id={`${id}-stripes`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="bar-chart__stripe-ground" width="8" height="8" />
          <rect class="bar-chart__stripe" width="4" height="8" />
        </pattern>
      </defs>
      {bars.map((bar, index) => (
        <Row bar={bar} top={index * ROW} id={id} />
      ))}
    </svg>
  );
}
