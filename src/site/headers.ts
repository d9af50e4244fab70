/**
 * The headers a host sends with each file, in the format of Netlify and Cloudflare Pages.
 * Rules that match the same path add up, and two policies for one page are both enforced. So
 * headers that differ between pages (the policies) are in rules of which no two match one path, and
 * only headers that are the same for all files are under `/*`.
 */

interface Rule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

type Policy = Readonly<Record<string, string>>;

/** Settings that differ between sites. */
export interface Allowed {
  /** The policy of the CMS. */
  readonly admin: string;
  /** The site that street pictures come from. */
  readonly tiles?: string | undefined;
  /** The site that the form on “Follow the newsletter” leads to. */
  readonly subscribe?: string | undefined;
  /** The hash of the inline script of every page: “sha256-…”. */
  readonly script?: string | undefined;
}

/**
 * Allows the site's own files and the one inline script; no other site may frame a page. A page's
 * styles are inline, and a policy in the page itself allows these alone (src/site/render.ts).
 */
const strict = (script: Allowed["script"]): Policy => ({
  "default-src": "'none'",
  "script-src": script === undefined ? "'self'" : `'self' '${script}'`,
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data:",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'self'",
  "frame-ancestors": "'none'",
});

/** Full-text search runs WebAssembly in a worker. */
const search = (policy: Policy): Policy => ({
  ...policy,
  "script-src": `${policy["script-src"] ?? ""} 'wasm-unsafe-eval'`,
  "worker-src": "'self'",
});

/** The worker lives under a policy of its own. */
const WORKER: Policy = {
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "connect-src": "'self'",
};

/**
 * The newsletter as a message to copy: it has style attributes, and its pictures are the site's
 * own.
 */
const MAIL: Policy = {
  "default-src": "'none'",
  "style-src": "'unsafe-inline'",
  "img-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
};

/** Pictures are never run as documents. */
const MEDIA: Policy = { "default-src": "'none'", sandbox: "" };

const EVERYWHERE = {
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
};

/**
 * Only this site shows its files. Pictures are for feed readers and mail programs too, so that
 * `/media/*` says otherwise (Fetch, “Cross-Origin-Resource-Policy header”).
 */
const OURS_ALONE = { "Cross-Origin-Resource-Policy": "same-origin" };
const FOR_ALL = { "Cross-Origin-Resource-Policy": "cross-origin" };
/** Feed readers that run in a browser may read the JSON feeds, which are below `/news/`. */
const READ_ANYWHERE = { "Access-Control-Allow-Origin": "*" };
const NEWS = "/news/*";
const MEDIA_FILES = "/media/*";

const FRESH = { "Cache-Control": "no-cache" };
const FOR_GOOD = { "Cache-Control": "public, max-age=31536000, immutable" };
const ALONE = { "Cross-Origin-Opener-Policy": "same-origin" };

/** A policy as the header says it. */
export function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, value]) => (value === "" ? name : `${name} ${value}`))
    .join("; ");
}

const csp = (policy: Policy): Readonly<Record<string, string>> => ({
  "Content-Security-Policy": policyText(policy),
});

/**
 * For a page that a host shows at addresses without a rule. Framing can only be forbidden by a
 * header, which `/*` sends (CSP Level 3, section 3.3).
 */
export const policyInPage = (script: Allowed["script"]): string =>
  policyText(
    Object.fromEntries(
      Object.entries(strict(script)).filter(([name]) => name !== "frame-ancestors"),
    ),
  );

/**
 * Permissions-Policy: none, except geolocation in the directory, which a reader's press requests.
 */
const mayAsk = (geolocation: "()" | "(self)"): Policy => ({
  "Permissions-Policy": `geolocation=${geolocation}, camera=(), microphone=(), payment=(), usb=(), browsing-topics=()`,
});
const NOTHING = mayAsk("()");
const pageHeaders = (policy: Policy): Readonly<Record<string, string>> => ({
  ...csp(policy),
  ...NOTHING,
  ...ALONE,
  ...FRESH,
});

/**
 * The directory's map may show pictures of streets from the one site that `_data` names, once a
 * reader asks for them.
 */
const withTiles = (policy: Policy, origin: string): Policy => ({
  ...policy,
  "img-src": `${policy["img-src"] ?? ""} ${origin}`,
});

/** A form may lead to the one site that `_data` names, once a reader presses its button. */
const withForm = (policy: Policy, origin: string): Policy => ({
  ...policy,
  "form-action": `${policy["form-action"] ?? ""} ${origin}`,
});

/** Folders with a policy of their own. The policy of the CMS is passed in. */
const own = (policy: Policy, { admin, tiles, subscribe }: Allowed): readonly Rule[] => [
  {
    path: "/find/*",
    headers: {
      ...pageHeaders(tiles === undefined ? policy : withTiles(policy, tiles)),
      ...mayAsk("(self)"),
    },
  },
  ...(subscribe === undefined
    ? []
    : [{ path: "/follow/*", headers: pageHeaders(withForm(policy, subscribe)) }]),
  { path: "/search/*", headers: pageHeaders(search(policy)) },
  {
    path: "/admin/*",
    headers: { "Content-Security-Policy": admin, ...NOTHING, ...FRESH, "X-Robots-Tag": "noindex" },
  },
  { path: "/pagefind/*", headers: { ...csp(WORKER), ...NOTHING, ...FRESH } },
  { path: "/mail/*", headers: { ...csp(MAIL), ...NOTHING, ...FRESH, "X-Robots-Tag": "noindex" } },
  { path: MEDIA_FILES, headers: { ...csp(MEDIA), ...FOR_GOOD } },
  { path: "/assets/*", headers: FOR_GOOD },
  ...["/held-back.json", "/state.json", "/kept-calendars.json"].map((path) => ({
    path,
    headers: { ...FRESH, "X-Robots-Tag": "noindex" },
  })),
];

/** The path that covers a page and all beside and below it in its part of the site. */
function sectionOf(url: string): string {
  const [, first = "", ...rest] = url.split("/");
  return rest.length === 0 ? url : `/${first}/*`;
}

/** All rules, for the addresses of all pages. */
export function headerRules(pageUrls: readonly string[], allowed: Allowed): readonly Rule[] {
  const policy = strict(allowed.script);
  const folders = own(policy, allowed);
  const taken = new Set(folders.map(({ path }) => path));
  const sections = [...new Set(pageUrls.map(sectionOf))].filter((path) => !taken.has(path)).sort();
  return [
    { path: "/*", headers: EVERYWHERE },
    ...[
      ...sections.map((path) => ({
        path,
        headers: { ...pageHeaders(policy), ...(path === NEWS ? READ_ANYWHERE : {}) },
      })),
      ...folders,
    ].map(({ path, headers }) => ({
      path,
      headers: { ...headers, ...(path === MEDIA_FILES ? FOR_ALL : OURS_ALONE) },
    })),
  ];
}

/** The text of the `_headers` file. */
export function headersFile(pageUrls: readonly string[], allowed: Allowed): string {
  return headerRules(pageUrls, allowed)
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
    )
    .join("\n\n")
    .concat("\n");
}
