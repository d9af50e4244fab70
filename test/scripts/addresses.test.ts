import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { noteAddresses } from "../../scripts/address-ledger.ts";
import { builtAddresses, LEDGER, lostAddresses } from "../../scripts/addresses.ts";
import { temporary } from "./temporary.ts";

const site = {
  "site/index.html": "",
  "site/find/index.html": "",
  "site/404.html": "",
  "site/admin/index.html": "",
  "site/sitemap.xml": "",
  "site/feed.xml": "",
  "site/whats-on/calendar.ics": "",
  "site/assets/a.js": "",
};

describe("the ledger of addresses", () => {
  it("holds pages, feeds and calendars", () => {
    expect(builtAddresses(join(temporary(site), "site"))).toEqual([
      "/",
      "/feed.xml",
      "/find/",
      "/whats-on/calendar.ics",
    ]);
  });

  it("takes in what is new, loses nothing and names what is gone", () => {
    const root = temporary({ ...site, [LEDGER]: "/\n/zebra/\n" });
    const { added, lost } = noteAddresses(root, join(root, "site"));
    expect(added).toBe(3);
    expect(lost).toEqual([
      "/zebra/ was published and is gone. Say in _data/redirects.json where it has moved to.",
    ]);
    expect(readFileSync(join(root, LEDGER), "utf8")).toBe(
      "/\n/feed.xml\n/find/\n/whats-on/calendar.ics\n/zebra/\n",
    );
    expect(noteAddresses(root, join(root, "site")).added).toBe(0);
  });

  it("is content when every address answers", () =>
    expect(lostAddresses(["/", "/find/"], ["/", "/find/", "/new/"])).toEqual([]));
});
