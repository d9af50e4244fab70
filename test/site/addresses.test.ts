/** Every address that was ever published still leads somewhere. */
import { describe, expect, it } from "vitest";
import { builtAddresses, lostAddresses, readLedger } from "../../scripts/addresses.ts";
import { root } from "../../scripts/command.ts";
import { siteFolder } from "./built-site.ts";

describe("addresses", () => {
  const ledger = readLedger(root);
  const built = builtAddresses(siteFolder());

  it("of the ledger are all served or redirected", () =>
    expect(lostAddresses(ledger, built)).toEqual([]));

  it("reports a lost URL", () => {
    expect(built).toContain("/urgent-help/");
    expect(
      lostAddresses(
        ["/find/", "/urgent-help/"],
        built.filter((path) => path !== "/urgent-help/"),
      ),
    ).toEqual([
      "/urgent-help/ was published and is gone. Say in _data/redirects.json where it has moved to.",
    ]);
  });
});
