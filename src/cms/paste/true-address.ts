/** The address that a pasted link truly leads to, without who it was sent to or who counts it. */
import { webFault } from "../../model/fields/index.ts";
import { regexLines } from "../../format/regex-lines.ts";

/** Parameters by which mail programs and networks follow a reader. */
const FOLLOWS = regexLines("i")`
  ^(utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid
  |mc_eid|mkt_tok|_hsenc|_hsmi|hsctatracking|vero_id|oly_\w+_id|ref_src|ocid|cmpid|s_cid
  |s_kwcid|srsltid|_ga|_gl|_kx|__s|wt_mc|trk|trkemail|elq\w+|ck_subscriber_id|__cft__.*|__tn__
  |__xts__.*|hc_ref|fref|mibextid|rdid|sfnsn|share_url|g_ep|g_st)$
`;
/** Parameters that name who shared something, on the sites that have them. */
const SHARERS: readonly (readonly [host: RegExp, parameter: RegExp])[] = [
  [/(^|\.)(youtube\.com|youtu\.be|spotify\.com)$/, /^(si|feature|pp)$/],
  [/(^|\.)(twitter|x)\.com$/, /^(s|t)$/],
  [/(^|\.)tiktok\.com$/, /^(_r|_t|sender_device|is_from_webapp|share_\w+)$/],
  [/(^|\.)eventbrite\.(co\.uk|com)$/, /^aff$/],
  [/(^|\.)facebook\.com$/, /^(ref|paipv|eav)$/],
];
/** An e-mail address: whoever the link was sent to. */
const MAIL = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;

/** Services that wrap an address, and the parameters that may contain the true one. */
const WRAPPERS: readonly (readonly [host: RegExp, parameter: string])[] = [
  [/(^|\.)safelinks\.protection\.outlook\.com$/, "url"],
  [/^outlook\.(office|office365|live)\.com$|^outlook\.cloud\.microsoft$/, "url"],
  [/^statics\.teams\.cdn\.office\.net$/, "url"],
  [/^(www\.)?google\.[a-z.]+$/, "q"],
  [/^(www\.)?google\.[a-z.]+$/, "url"],
  [/^lm?\.(facebook|instagram|messenger|threads)\.com$/, "u"],
  [/^(www\.)?facebook\.com$/, "u"],
  [/^out\.reddit\.com$/, "url"],
  [/^(www\.)?youtube\.com$/, "q"],
  [/^(www\.)?linkedin\.com$/, "url"],
  [/^steamcommunity\.com$/, "url"],
  [/^urldefense\.proofpoint\.com$/, "u"],
  [/(^|\.)linkprotect\.cudasvc\.com$/, "a"],
  [/(^|\.)trendmicro\.com$/, "url"],
  [/^clicktime\.symantec\.com$/, "u"],
  [/^protect\d?\.fireeye\.com$/, "u"],
  [/^slack-redir\.net$/, "url"],
  [/^deref-(mail|gmx|web)\.[a-z.]+$/, "redirectUrl"],
  [/^duckduckgo\.com$/, "uddg"],
  [/(^|\.)protection\.sophos\.com$/, "u"],
  [/^(www\.)?bing\.com$/, "u"],
];

const parse = (address: string): URL | undefined =>
  URL.canParse(address) ? new URL(address) : undefined;

/** Decodes base64url (RFC 4648), as Sophos and Bing write addresses; empty when it is invalid. */
function decoded(text: string): string {
  try {
    return atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  } catch {
    return "";
  }
}

/** The readings of a parameter that may be an address: plain, Proofpoint's encoding, base64. */
const spellings = (host: string, held: string): readonly string[] => [
  host === "urldefense.proofpoint.com"
    ? decodeURIComponentSafe(held.replace(/-/g, "%").replace(/_/g, "/"))
    : held,
  decoded(held),
  decoded(held.replace(/^a1/, "")),
];

/** An address that is part of the path: Cisco, Yahoo, Google's copies for phones. */
function inPath({ hostname, pathname, search }: URL): string | undefined {
  if (hostname === "secure-web.cisco.com")
    return decodeURIComponentSafe(/\/(https?%3A%2F%2F[^/]+)/i.exec(pathname)?.[1] ?? "");
  if (/(^|\.)search\.yahoo\.com$/.test(hostname))
    return decodeURIComponentSafe(/\/RU=(https?%3a%2f%2f[^/]+)/i.exec(pathname)?.[1] ?? "");
  const [, copied] = /^\/amp\/s\/(.+)$/.exec(pathname) ?? [];
  return copied !== undefined && /^(www\.)?google\.[a-z.]+$/.test(hostname)
    ? `https://${copied}${search}`
    : undefined;
}

/** The address within a wrapper's, or nothing when it wraps none. */
function within(url: URL): string | undefined {
  const defended = /^\/v3\/__(.+?)__;/.exec(url.pathname + url.search);
  if (url.hostname === "urldefense.com" && defended?.[1] !== undefined)
    return defended[1].replace(/^(https?:)\/+/, "$1//");
  const own = inPath(url);
  if (own !== undefined && own !== "") return own;
  for (const [host, parameter] of WRAPPERS) {
    const held = host.test(url.hostname) ? url.searchParams.get(parameter) : null;
    const plain = spellings(url.hostname, held ?? "").find((each) => /^https?:\/\//i.test(each));
    if (plain !== undefined) return plain;
  }
  return undefined;
}

function withoutFollowing(url: URL): string {
  const before = url.search;
  const parts = before.slice(1).split("&");
  const follows = (part: string): boolean => {
    const [name = "", ...value] = part.split("=").map(decodeURIComponentSafe);
    return (
      FOLLOWS.test(name) ||
      MAIL.test(value.join("=")) ||
      SHARERS.some(([host, own]) => host.test(url.hostname) && own.test(name))
    );
  };
  const kept = parts.filter((part) => part !== "" && !follows(part));
  if (kept.length === parts.length) return url.href;
  url.search = kept.join("&");
  return url.href;
}

/**
 * A link's target as a text may hold it: https, an e-mail address or a phone number. Nothing when
 * it leads nowhere that the site may link to.
 */
export function trueAddress(href: string): string | undefined {
  let address = href.replace(/[\s\u200b\ufeff]+/g, "").replace(/^\/\/(?=[^/])/, "https://");
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
