/** The address that a pasted link truly leads to, without who it was sent to or who counts it. */
import { webFault } from "../../model/fields/index.ts";

/** Parameters by which mail programs and networks follow a reader. */
const FOLLOWS =
  /^(utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|vero_id|oly_\w+_id|ref_src|ocid|cmpid|s_cid|__cft__.*|__tn__|__xts__.*|hc_ref|fref|mibextid|rdid|sfnsn)$/i;

/** Services that wrap an address, and the parameter that holds the true one. */
const WRAPPERS: readonly (readonly [host: RegExp, parameter: string])[] = [
  [/(^|\.)safelinks\.protection\.outlook\.com$/, "url"],
  [/^(www\.)?google\.[a-z.]+$/, "q"],
  [/^(www\.)?google\.[a-z.]+$/, "url"],
  [/^lm?\.(facebook|instagram|messenger|threads)\.com$/, "u"],
  [/^(www\.)?facebook\.com$/, "u"],
  [/^out\.reddit\.com$/, "url"],
  [/^(www\.)?youtube\.com$/, "q"],
  [/^(www\.)?linkedin\.com$/, "url"],
  [/^steamcommunity\.com$/, "url"],
  [/^urldefense\.proofpoint\.com$/, "u"],
];

const parse = (address: string): URL | undefined =>
  URL.canParse(address) ? new URL(address) : undefined;

/** The address within a wrapper's, or nothing when it wraps none. */
function within(url: URL): string | undefined {
  const defended = /^\/v3\/__(.+?)__;/.exec(url.pathname + url.search);
  if (url.hostname === "urldefense.com" && defended?.[1] !== undefined)
    return defended[1].replace(/^(https?:)\/+/, "$1//");
  for (const [host, parameter] of WRAPPERS) {
    const held = host.test(url.hostname) ? url.searchParams.get(parameter) : null;
    if (held === null) continue;
    const plain =
      url.hostname === "urldefense.proofpoint.com"
        ? decodeURIComponent(held.replace(/-/g, "%").replace(/_/g, "/"))
        : held;
    if (/^https?:\/\//i.test(plain)) return plain;
  }
  return undefined;
}

function withoutFollowing(url: URL): string {
  const before = url.search;
  const parts = before.slice(1).split("&");
  const name = (part: string): string => {
    try {
      return decodeURIComponent(part.split("=")[0] ?? "");
    } catch {
      return part;
    }
  };
  const kept = parts.filter((part) => part !== "" && !FOLLOWS.test(name(part)));
  if (kept.length === parts.length) return url.href;
  url.search = kept.join("&");
  return url.href;
}

/**
 * A link's target as a text may hold it: https, an e-mail address or a phone number. Nothing when
 * it leads nowhere that the site may link to.
 */
export function trueAddress(href: string): string | undefined {
  let address = href.replace(/[\s\u200b\ufeff]+/g, "");
  const mail = /^mailto:([^?]+)/i.exec(address);
  if (mail?.[1] !== undefined) {
    const name = decodeURIComponentSafe(mail[1]);
    return /^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$/.test(name)
      ? `mailto:${name}`
      : undefined;
  }
  if (/^tel:/i.test(address)) {
    const digits = address
      .slice(4)
      .replace("(0)", "")
      .replace(/[^+\d]/g, "");
    return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : undefined;
  }
  for (let turns = 0; turns < 4; turns++) {
    const url = parse(address);
    const inner = url && within(url);
    if (inner === undefined) break;
    address = inner;
  }
  const url = parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.protocol === "http:") {
    url.protocol = "https:";
    if (url.port === "80") url.port = "";
  }
  const plain = withoutFollowing(url);
  return webFault(plain) === undefined ? plain : undefined;
}

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Web addresses in running words, each as its true one. */
export function trueAddressesIn(words: string): string {
  return words.replace(/https?:\/\/[^\s<>"“”]+/gi, (found) => {
    const end = /[.,;:!?)\]'’]+$/.exec(found)?.[0] ?? "";
    const address = found.slice(0, found.length - end.length);
    return `${trueAddress(address) ?? address}${end}`;
  });
}
