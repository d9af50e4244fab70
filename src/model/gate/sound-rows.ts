/**
 * What is right in a record that has faults, so that the checks between fields and between entries
 * name all that is wrong at once: a wrong row of a list hides no fault of the other rows.
 */
import type { Field, Fields } from "../fields/index.ts";
import type { Step } from "../problem.ts";
import type { RuleRecord } from "./rule.ts";

interface WithPath {
  readonly path: readonly Step[];
}

export interface SoundParts {
  /** The fields without any fault. */
  readonly record: RuleRecord;
  /** The same with each list in which only some rows are wrong. These rows are empty. */
  readonly withRows?: RuleRecord;
  /** True for the way to a right row of such a list, or to a value in it. */
  readonly isSoundRow: (path: readonly Step[]) => boolean;
}

/** A row in which nothing is filled in; undefined where a row is a single value. */
const emptyRow = (item: Field<unknown>): unknown =>
  item.fields ? item.read({}, () => undefined) : undefined;

/**
 * The wrong rows of a list, by index; undefined when the list as a whole is wrong, or every row.
 */
function wrongRows(
  list: unknown,
  name: string,
  faults: readonly WithPath[],
): ReadonlySet<Step> | undefined {
  const steps = faults.flatMap(({ path: [first, row = ""] }) => (first === name ? [row] : []));
  const wrong = new Set(steps);
  const isInRows = steps.length > 0 && steps.every((step) => typeof step === "number");
  return Array.isArray(list) && isInRows && wrong.size < list.length ? wrong : undefined;
}

/** What is right in `record`, of which `faults` are all faults of single fields. */
export function soundParts(
  fields: Fields,
  record: RuleRecord,
  faults: readonly WithPath[],
): SoundParts {
  const faulty = new Set(faults.map(({ path: [name] }) => name));
  const sound = Object.fromEntries(Object.entries(record).filter(([name]) => !faulty.has(name)));
  const lists = new Map<Step, ReadonlySet<Step>>();
  const partly: Record<string, unknown> = {};
  for (const [name, { item }] of Object.entries(fields)) {
    const list = record[name];
    const wrong = item && wrongRows(list, name, faults);
    if (!item || !wrong) continue;
    lists.set(name, wrong);
    partly[name] = (list as readonly unknown[]).map((row, index) =>
      wrong.has(index) ? emptyRow(item) : row,
    );
  }
  return {
    record: sound,
    ...(lists.size > 0 ? { withRows: { ...sound, ...partly } } : {}),
    isSoundRow: ([name = "", row]) =>
      typeof row === "number" && lists.get(name)?.has(row) === false,
  };
}

/** What `faultsOf` finds in the right fields, and in the right rows of lists with a wrong one. */
export const faultsOfSound = <F extends WithPath>(
  { record, withRows, isSoundRow }: SoundParts,
  faultsOf: (record: RuleRecord) => readonly F[],
): readonly F[] => [
  ...faultsOf(record),
  ...(withRows ? faultsOf(withRows).filter(({ path }) => isSoundRow(path)) : []),
];
