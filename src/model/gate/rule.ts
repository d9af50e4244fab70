/** A rule that no single field can check. */
import type { CollectionName } from "../collections/index.ts";
import type { Step } from "../problem.ts";

/** A fault, and the path of the field that it is told at. */
export interface RuleFault {
  readonly path: readonly Step[];
  readonly message: string;
}

/** The values of an entry, read and not yet checked against each other. */
export type RuleRecord = Readonly<Record<string, unknown>>;
export type Rule = (record: RuleRecord, collection: CollectionName) => RuleFault[];
