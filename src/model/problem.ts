import { ascending } from "../format/sort-order.ts";

/** One thing wrong in one file, in the words the editor saw in the CMS. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /**
   * Label of the field, with the labels of the groups it is in; empty when the whole file is meant.
   */
  readonly field: string;
  /** What is wrong and how to fix it, in one or two sentences. */
  readonly message: string;
  /** The entry or the address in the message that others may read: it was on the site once. */
  readonly target?: string;
}

/** A step on the way to a value: a field's name, or the place in a list (from 0). */
export type Step = string | number;

/** Takes note of a problem at a place below the value that is being read. */
export type Report = (path: readonly Step[], message: string) => void;

/** One line for people: file, field, what is wrong, how to fix it. */
export function sentence(problem: Problem): string {
  const where = problem.field === "" ? problem.file : `${problem.file}, ${problem.field}`;
  return `${where}: ${problem.message}`;
}

/**
 * Sorted by file and then in the order found, so that the same content always gives the same
 * report.
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => ascending(a.file, b.file));
}
