/** Addresses that mail programs, networks and search engines wrap, and what they add. */
import { expect, it } from "vitest";
import { trueAddress, trueAddressesIn } from "../../../src/cms/paste/true-address.ts";

const TARGET = "https://example.org/join?id=7";
const coded = encodeURIComponent(TARGET);
const base64 = btoa(TARGET).replace(/=+$/, "");

it.each([
  [
    "Outlook",
    `https://nam12.safelinks.protection.outlook.com/?url=${coded}&data=x%7Cjo%40example.org`,
  ],
  ["Outlook on the web", `https://outlook.office.com/mail/safelink.html?url=${coded}&corid=1`],
  [
    "Teams",
    `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html?url=${coded}&locale=en-gb&dest=x`,
  ],
  ["Barracuda", `https://linkprotect.cudasvc.com/url?a=${coded}&c=E,1,abc&typo=1`],
  [
    "Trend Micro",
    `https://imsva91-ctp.trendmicro.com:443/wis/clicktime/v1/query?url=${coded}&umid=1`,
  ],
  ["Symantec", `https://clicktime.symantec.com/15t?h=abc=&u=${coded}`],
  ["Sophos", `https://eu-west-1.protection.sophos.com/?d=example.org&u=${base64}&i=1`],
  ["Cisco", `https://secure-web.cisco.com/1Ab-c/${coded}`],
  ["Bing", `https://www.bing.com/ck/a?!&&p=1&u=a1${base64}&ntb=1`],
  ["Yahoo", `https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=${coded}/RK=2/RS=x-`],
  ["DuckDuckGo", `https://duckduckgo.com/l/?uddg=${coded}&rut=1`],
  ["Slack", `https://slack-redir.net/link?url=${coded}`],
  [
    "a copy of Google’s",
    "https://www.google.com/amp/s/example.org/join%3Fid=7".replace("%3F", "?"),
  ],
  [
    "one within another",
    `https://l.facebook.com/l.php?u=${encodeURIComponent(`https://duckduckgo.com/l/?uddg=${coded}`)}&h=1`,
  ],
  ["who it was sent to", "https://example.org/join?id=7&email=jo%40example.org"],
  ["who shared it", "https://example.org/join?id=7&_ga=1.2&srsltid=AB&wt_mc=x"],
])("the true address is found behind that of %s", (_, address) =>
  expect(trueAddress(address)).toBe(TARGET),
);

it.each([
  ["https://youtu.be/abc?si=XyZ&t=90", "https://youtu.be/abc?t=90"],
  ["https://www.youtube.com/watch?v=abc&feature=shared", "https://www.youtube.com/watch?v=abc"],
  ["https://x.com/a/status/1?s=20&t=abc", "https://x.com/a/status/1"],
  ["https://www.eventbrite.co.uk/e/1?aff=oddtdtcreator", "https://www.eventbrite.co.uk/e/1"],
  ["https://example.org/shop?s=20&t=abc", "https://example.org/shop?s=20&t=abc"],
  ["https://example.org/?u=abc", "https://example.org/?u=abc"],
])("%s", (address, left) => expect(trueAddress(address)).toBe(left));

it("in running words too, without the punctuation that ends the sentence", () =>
  expect(trueAddressesIn(`See https://duckduckgo.com/l/?uddg=${coded}, or ring.`)).toBe(
    `See ${TARGET}, or ring.`,
  ));
