/** The helper of tests that ask for an order finds what is missing and what comes too soon. */
import { expect, it } from "vitest";
import { outOfOrder } from "./in-order.ts";

it.each([
  ["one two three", ["one", "two", "three"], []],
  ["one two three", ["zero", "one"], ["zero"]],
  ["one two three", ["one", "four"], ["four"]],
  ["one two three", ["two", "one"], ["one"]],
  ["one", ["one", "one"], ["one"]],
  [["one", "two"], ["one", "two"], []],
  [["one two"], ["one"], ["one"]],
  [["one", "two"], ["two", "one"], ["one"]],
] as const)("%s has %s out of order: %s", (whole, parts, faults) =>
  expect(outOfOrder(whole, ...parts)).toEqual(faults),
);
