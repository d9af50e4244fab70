/**
 * What every page must have and must not have, as sentences. Each rule has a seeded defect in
 * page-rules.test.ts.
 */
import { createHash } from "node:crypto";
import { webName } from "../../src/format/addresses.ts";
import type { BuiltPage } from "./built-site.ts";
import { barePromises } from "./promises.ts";

/** Elements of the site's own, which their scripts fill, and the lines of a form on paper. */
const FILLED_LATER =
  "service-finder, short-list, site-search, place-map, post-form, .paper-lines__room";

/** What is read of an element that Cheerio has found. */
interface Tag {
  readonly tagName: string;
  readonly attribs?: Readonly<Record<string, string>>;
}

type Rule = (page: BuiltPage) => string[];

const count = ({ $ }: BuiltPage, selector: string, wanted: number, what: string): string[] => {
  const { length } = $(selector);
  return length === wanted ? [] : [`has ${length} ${what} and should have ${wanted}`];
};

const structure: Rule = (page) => [
  ...count(page, "h1", 1, "h1"),
  ...count(page, "main#main", 1, "main#main"),
  ...count(
    page,
    "body > header, body > * > header.site-header, header[role=banner]",
    1,
    "page header",
  ),
  ...count(page, "footer", 1, "page footer"),
  ...count(page, "html[lang=en-GB]", 1, "html with lang en-GB"),
  ...count(page, "head > title", 1, "title"),
  ...count(page, 'meta[name="viewport"]', 1, "viewport"),
  ...count(page, 'meta[name="referrer"][content="no-referrer"]', 1, "referrer policy"),
];

const words: Rule = ({ $, url }) => {
  const title = $("head > title").first().text();
  const description = $('meta[name="description"]').attr("content") ?? "";
  return [
    ...(title.length > 5 && title.length <= 160
      ? []
      : [`has the title “${title}” of ${title.length} characters`]),
    ...(description.length >= 20 && description.length <= 320
      ? []
      : [`has a description of ${description.length} characters`]),
    ...(url === "/404.html" ||
    $('meta[name="robots"][content="noindex"]').length > 0 ||
    $('link[rel="canonical"]').attr("href")?.endsWith(url)
      ? []
      : ["has no canonical address of its own"]),
    ...(/undefined|\[object |NaN|Invalid Date/.test($("body").text())
      ? ["prints undefined, NaN or [object"]
      : []),
  ];
};

const headings: Rule = ({ $ }) => {
  let last = 0;
  return $("h1, h2, h3, h4, h5, h6")
    .toArray()
    .flatMap((heading) => {
      const level = Number(heading.tagName.slice(1));
      const skipped = level > last + 1;
      const from = last;
      last = level;
      return [
        ...(skipped
          ? [`goes from h${from} to h${level} at “${$(heading).text().slice(0, 40)}”`]
          : []),
        ...($(heading).text().trim() === "" ? ["has an empty heading"] : []),
      ];
    });
};

const ids: Rule = ({ $ }) => {
  const seen = new Set<string>();
  return $("[id]")
    .toArray()
    .flatMap((element) => {
      const id = $(element).attr("id") ?? "";
      const twice = seen.has(id);
      seen.add(id);
      return twice ? [`has the id “${id}” twice`] : [];
    });
};

const inline: Rule = ({ $ }) =>
  $("*")
    .toArray()
    .flatMap((element) =>
      Object.keys((element as unknown as Tag).attribs ?? {})
        .filter((name) => name === "style" || name.startsWith("on"))
        .map((name) => `has the attribute ${name} on <${(element as unknown as Tag).tagName}>`),
    );

/** Scripts in the page itself that are run. */
export const scriptsIn = ({ $ }: Pick<BuiltPage, "$">): string[] =>
  $("script:not([src])")
    .toArray()
    .filter((script) => $(script).attr("type") !== "application/ld+json")
    .map((script) => $(script).text());

/**
 * One script is in pages with a search, and no other; pages.test.ts asks whether it is the one
 * that the policy names.
 */
const script: Rule = (page) => {
  const wanted = page.$("search-box").length > 0 ? 1 : 0;
  const { length } = scriptsIn(page);
  return length === wanted ? [] : [`has ${length} scripts inside and should have ${wanted}`];
};

/**
 * Elements that are not displayed come last, so that they do not delay painting on a slow
 * connection.
 */
const unseenLast: Rule = ({ $ }) =>
  $("script:not([src])")
    .toArray()
    .filter(
      (one) => $(one).parent("body").length === 0 || $(one).nextAll(":not(script)").length > 0,
    )
    .map((one) => `has ${$(one).attr("type") ?? "a script"} before something that is seen`);

/**
 * A policy, from the host or in the page, that lets other scripts run than the site's files and the
 * one in the page; none at all is a fault too.
 */
export function policyFaults(page: Pick<BuiltPage, "$">, fromHost: string, code: string): string[] {
  const { $ } = page;
  const inPage = $("meta[http-equiv=Content-Security-Policy]")
    .toArray()
    .map((meta) => $(meta).attr("content") ?? "");
  const sources = [fromHost, ...inPage].flatMap(
    (policy) => /script-src ([^;]*)/.exec(policy)?.[1] ?? [],
  );
  const wanted = `'self' 'sha256-${createHash("sha256").update(code).digest("base64")}'`;
  return sources.length === 0
    ? ["has no policy for scripts"]
    : sources
        .filter((source) => source.replace(" 'wasm-unsafe-eval'", "") !== wanted)
        .map((source) => `lets scripts run from ${source}`);
}

/**
 * The page's own styles, which its own policy names, before them in the page: nothing that gets
 * into a page can bring others.
 */
const styles: Rule = ({ $, html }) => {
  const sheets = $("style")
    .toArray()
    .map((sheet) => $(sheet).text());
  if (sheets.length !== 1) return [`has ${sheets.length} style sheets and should have 1`];
  const wanted = `style-src 'self' 'sha256-${createHash("sha256")
    .update(sheets[0] ?? "")
    .digest("base64")}'`;
  const policy = html.indexOf(`<meta http-equiv="Content-Security-Policy" content="${wanted}"`);
  return policy >= 0 &&
    policy < html.indexOf("<style") &&
    html.indexOf("<style") < html.indexOf("</head>")
    ? []
    : ["has a style sheet that its policy does not name"];
};

/** Everything that a browser fetches by itself must come from the site. */
const thirdParties: Rule = ({ $ }) =>
  $("[src], [srcset], [poster], link[href], [ping], object[data], form[action], use[href]")
    .toArray()
    .flatMap((element) => {
      const { attribs = {}, tagName } = element as unknown as Tag;
      if (tagName === "link" && attribs["rel"] === "canonical") return [];
      const targets = [
        attribs["src"],
        attribs["srcset"],
        attribs["poster"],
        attribs["ping"],
        attribs["data"],
        attribs["action"],
        tagName === "link" || tagName === "use" ? attribs["href"] : undefined,
      ];
      return targets
        .filter((target) => target !== undefined && /^(?:[a-z]+:)?\/\//i.test(target))
        .map((target) => `fetches ${target ?? ""}`);
    });

const frames: Rule = ({ $ }) =>
  $("iframe, embed, object, [target=_blank]")
    .toArray()
    .map((element) => `holds <${(element as unknown as Tag).tagName}> or opens a new window`);

const leaving: Rule = ({ $ }) => {
  const exit = $("exit-page a[href^='https://']");
  return exit.length === 1 && (exit.attr("rel") ?? "").includes("noreferrer")
    ? []
    : ["has no working way to leave the site"];
};

const helpInPlace: Rule = ({ $ }) =>
  $('a[href="/urgent-help/"]').length > 0 ? [] : ["has no link to urgent help"];

const skipLink: Rule = ({ $ }) =>
  $("body").find("a").first().attr("href") === "#main" ? [] : ["does not begin with the skip link"];

const crumbs: Rule = ({ $, url }) =>
  ["/", "/404.html"].includes(url) || $("nav.breadcrumbs").length === 1
    ? []
    : ["has no breadcrumbs"];

const links: Rule = ({ $ }) =>
  $("a[href]")
    .toArray()
    .flatMap((link) => {
      const name = ($(link).text() + ($(link).attr("aria-label") ?? "")).trim();
      const href = $(link).attr("href") ?? "";
      return [
        ...(name === "" ? [`has a link without words to ${href}`] : []),
        ...(/^(here|click here|read more|more)$/i.test(name)
          ? [`has a link that says only “${name}”`]
          : []),
        ...(href.startsWith("https://") && !/noreferrer/.test($(link).attr("rel") ?? "")
          ? [`has a link to ${href} that tells where the reader was`]
          : []),
        ...(/^(javascript|data|vbscript):/i.test(href) ? [`has the link ${href}`] : []),
      ];
    });

/** Paper prints the address after a link's words, but not after words that are the address. */
const addresses: Rule = ({ $ }) =>
  $('main a[href^="https:"]:not(.contact-list__link, [data-said])')
    .toArray()
    .filter((link) => webName($(link).attr("href") ?? "") === webName($(link).text().trim()))
    .map((link) => `prints ${$(link).text().trim()} twice`);

const pictures: Rule = ({ $ }) =>
  $("img")
    .toArray()
    .flatMap((img) =>
      ["alt", "width", "height"]
        .filter((name) => $(img).attr(name) === undefined)
        .map((name) => `has a picture without ${name}`),
    );

/** Elements that are drawn with nothing in them, but for those that a script or a pen fills. */
const hollow: Rule = ({ $ }) =>
  $("main")
    .find("div, section, aside, p, ul, ol, dl, table")
    .toArray()
    .filter((element) => $(element).contents().length === 0)
    .filter((element) => $(element).attr("role") !== "status")
    .filter((element) => $(element).closest(FILLED_LATER).length === 0)
    .map((element) => `draws an empty <${element.tagName} class="${$(element).attr("class")}">`);

/** No promise without its certainty. */
const promises: Rule = (page) =>
  barePromises(page).map((words) => `promises “${words}” without saying how sure it is`);

export const RULES: Readonly<Record<string, Rule>> = {
  structure,
  words,
  headings,
  ids,
  inline,
  script,
  unseenLast,
  styles,
  thirdParties,
  frames,
  leaving,
  helpInPlace,
  skipLink,
  crumbs,
  links,
  addresses,
  pictures,
  hollow,
  promises,
};

/** Everything that is wrong with one page. */
export const faultsOf = (page: BuiltPage): string[] =>
  Object.values(RULES)
    .flatMap((rule) => rule(page))
    .map((fault) => `${page.url} ${fault}`);
