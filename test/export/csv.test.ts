import { describe, expect, it } from "vitest";
import { csv } from "../../src/export/csv.ts";

describe("comma-separated values", () => {
  it("quote what would part a cell", () =>
    expect(
      csv([
        ["a", 'say "b"', "c, d", "e\nf"],
        ["1", "", "3", "4"],
      ]),
    ).toBe('a,"say ""b""","c, d","e\nf"\r\n1,,3,4\r\n'));
  it.each(["=1+1", "+44", "-1", "@x", "\tx", " =1+1", "\u00a0@x", "＝1+1"])(
    "make a formula harmless: %s",
    (cell) => expect(csv([[cell]])).toBe(`'${cell}\r\n`),
  );
});
