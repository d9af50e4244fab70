/** Every address that was ever published still leads somewhere. */
import { describe, expect, it } from "vitest";
import { builtAddresses, lostAddresses, readLedger } from "../../scripts/addresses.ts";
import { root } from "../../scripts/command.ts";
import { siteFolder } from "./built-site.ts";

describe("addresses", () => {
  const ledger = readLedger(root);
  const built = builtAddresses(siteFolder());

  it("are kept in a ledger", () => expect(ledger.length).toBeGreaterThan(0));
  it("all lead somewhere", () => expect(lostAddresses(ledger, built)).toEqual([]));

  it("would be missed if one were lost", () => {
    const gone = ledger.at(-1) ?? "";
    expect(
      lostAddresses(
        ledger,
        built.filter((path) => path !== gone),
      ),
    ).toEqual([
      `${gone} was published and is gone. Say in _data/redirects.json where it has moved to.`,
    ]);
  });
});
