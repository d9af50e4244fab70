/** Every address that was ever published still leads somewhere. */
import { describe, expect, it } from "vitest";
import { builtAddresses, lostAddresses, readLedger } from "../../scripts/addresses.ts";
import { root } from "../../scripts/command.ts";

const site = process.env["SITE_DIR"] ?? "_site";

describe("addresses", () => {
  const ledger = readLedger(root);
  const built = builtAddresses(site);

  it("are kept in a ledger", () => expect(ledger.length).toBeGreaterThan(0));
  it("all lead somewhere", () => expect(lostAddresses(ledger, built)).toEqual([]));
  it("are all in the ledger (if not, run “npm run build” and “npm run addresses”)", () => {
    expect(built.filter((path) => !ledger.includes(path))).toEqual([]);
  });

  it("would be missed if one were lost", () => {
    const gone = ledger.at(-1) ?? "";
    expect(lostAddresses(ledger, built.filter((path) => path !== gone))).toEqual([`${gone} was published and is gone. Say in _data/redirects.json where it has moved to.`]);
  });
});
