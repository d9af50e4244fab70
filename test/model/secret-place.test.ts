/** A refuge beside its street is found in any spelling; neither of the two alone is. */
import { describe, expect, test } from "vitest";
import { keepsSecret, tellsOfSecretPlace } from "../../src/model/secret-place.ts";

describe("words that tell where a refuge is", () => {
  test.each([
    "Come to the refuge at 12 Rutland Street ZZ1 3AB",
    "The REFUGE, 12 rutland st",
    "the re-fuge in rutland street",
    "r e f u g e zz13ab",
    "réfuge Z Z 3 1 3 A B",
    "rеfugе on Rutland Rd",
    "safe house, number twelve Rutland Avenue",
    "women's shelter at 12 Rutland",
    "refudge ZZ3I 3AB",
    "The safehouse is 14a, Rutland Close",
    "where women hide: ZZ31-3AB",
    "refuge https://maps.app.goo.gl/x",
    "refuge 53.5701, -0.0671",
    "refuge at 12 hope st",
    "ｒｅｆｕｇｅ ＺＺ３１ ３ＡＢ",
    "refuge ///one.two.three",
    "hostel for women fleeing violence, 12 Rutland Walk",
  ])("%s", (words) => expect(tellsOfSecretPlace(words)).toBe(true));
});

describe("words that do not", () => {
  test.each([
    "The refuge is 30 minutes away, ring from 9am to 12pm on 12th May",
    "refugees meet at 12 Rutland Street",
    "the refuge, on the street, in a safe place, ring at 9am",
    "Wildlife refuge at Rutland Road ZZ35 8AB",
    "At 10 Monday the refuge opens",
    "There are 2 safe houses in other places to close.",
    "refuge from the cold at the hall, Rutland Street ZZ31 1HN",
    "A refuge is a safe house. St James’ church gives to it.",
    "refuse collection in Rutland Street",
    "the refuge has 20 flats by way of 3 rooms on a quiet road",
    "[The refuge](https://refuge.example.org/12-rutland-street/)",
  ])("%s", (words) => expect(tellsOfSecretPlace(words)).toBe(false));
});

describe("an earlier text of a file whose place is secret today", () => {
  const secret = "locations:\n  - confidential: true\n";
  const open = "locations:\n  - address1: 12 Rutland Street\n";

  test("does not come back with its street", () => expect(keepsSecret(secret, open)).toBe(false));
  test("comes back when the place was secret then too", () =>
    expect(keepsSecret(secret, `summary: Old.\n${secret}`)).toBe(true));
  test("comes back when it names no door", () =>
    expect(keepsSecret("place: The refuge, 12 Rutland Street", "place: The hall")).toBe(true));
  test("does not come back with the street of what is called a refuge today", () =>
    expect(keepsSecret("place: The refuge, 12 Rutland Street", "place: 12 Rutland Street")).toBe(
      false,
    ));
  test("comes back when nothing is secret", () =>
    expect(keepsSecret("place: The hall", open)).toBe(true));
});
