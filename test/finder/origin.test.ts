/** What is typed into the place box, as people type it. */
import { expect, it } from "vitest";
import { originOf, unknownPlace } from "../../src/finder/origin.ts";
import type { PlacesFile } from "../../src/finder/place-data.ts";

const PLACES: PlacesFile = {
  whole: "Exampleshire",
  areas: [
    ["west-fen", "West Fen", 53.1, -0.1],
    ["quayside", "Quayside", 53.2, -0.2],
  ],
  towns: [["Exampleham", "the middle of Exampleham", 53.3, -0.3]],
  spots: [
    ["Cod Street", "Cod Street, Exampleham", 53.31, -0.31],
    ["Cod Lane", "the centre of ZE31 2, where Cod Lane is", 53.32, -0.32],
    ["Dock and Haddock Green Hub", "Dock and Haddock Green Hub", 53.33, -0.33],
  ],
  within: ["the Osiers", "Osiers estate", "West Fen Arcade"],
  outside: ["Otherton"],
  sectors: [
    ["ZE31 2", 53.4, -0.4],
    ["ZE32 7", 53.5, -0.5],
  ],
  outcodes: [
    ["ZE31", 53.6, -0.6],
    ["ZE32", 53.7, -0.7],
  ],
};
const from = (typed: string): string | undefined => originOf(typed, PLACES)?.from;

it.each([
  ["ze 32 7jp", "the centre of ZE32 7"],
  ["ZE 312ES", "the centre of ZE31 2"],
  ["ZE3l 2es", "the centre of ZE31 2"],
  ["ZE31-2ES", "the centre of ZE31 2"],
  ["ze31.2es", "the centre of ZE31 2"],
  ["2E31 2E5", "the centre of ZE31 2"],
  ["ＺＥ３１　２ＥＳ", "the centre of ZE31 2"],
  ["Flat B2, 12 Fen Street, ZE32 7JP", "the centre of ZE32 7"],
  ["off the A180 near ZE32", "the centre of ZE32"],
  ["ZE31 then ZE32 7JP", "the centre of ZE32 7"],
  ["the west fen", "the middle of West Fen"],
  ["I live in West Fen", "the middle of West Fen"],
  ["near quayside", "the middle of Quayside"],
  ["quaysyde", "the middle of Quayside"],
  ["exampleham", "the middle of Exampleham"],
  ["exmapleham", "the middle of Exampleham"],
  ["cod street", "Cod Street, Exampleham"],
  ["flat 3, 14 Cod St", "Cod Street, Exampleham"],
  ["Cod St, Exampleham", "Cod Street, Exampleham"],
  ["cod ln", "the centre of ZE31 2, where Cod Lane is"],
  ["Haddock Green", "Dock and Haddock Green Hub"],
  ["cod", undefined],
  ["West Fen Arcade", undefined],
  ["Cod Road", undefined],
  ["Flat B2, A180, M1", undefined],
  ["SW1A 1AA", undefined],
])("%s is %s", (typed, wanted) => expect(from(typed)).toBe(wanted));

it.each([
  ["the osiers", /^“the osiers” is in Exampleshire, but we cannot measure from it\. Type a /],
  ["I live on the Osiers estate", /^“I live on the Osiers estate” is in Exampleshire/],
  ["Otherton", /^“Otherton” is outside Exampleshire, and we list nothing there\.$/],
  ["Nowhere", /^We do not know “Nowhere”\. Type a /],
])("of %s it says what it understands", (typed, words) =>
  expect(unknownPlace(typed, PLACES)).toMatch(words),
);
