/** Each rule finds its seeded defect. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { pageFrom } from "./built-site.ts";
import { faultsOf, policyFaults, RULES } from "./page-rules.ts";

const good = `<!doctype html><html lang="en-GB"><head><title>A page – Site</title><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">
<meta name="description" content="A page that is as it should be."><link rel="canonical" href="https://example.org/a/"><meta http-equiv="Content-Security-Policy" content="style-src 'self' 'sha256-${createHash("sha256").update("p{}").digest("base64")}'"><style>p{}</style></head>
<body><a href="#main">Skip</a><exit-page><a href="https://example.org" rel="nofollow noreferrer">Leave</a></exit-page><header>H</header><nav class="breadcrumbs"></nav>
<search-box></search-box><main id="main"><h1>A</h1><h2>B</h2><a href="/urgent-help/">Urgent help</a></main><footer>F</footer><script>begin()</script></body></html>`;

const defects: Readonly<Record<keyof typeof RULES & string, readonly [from: string, to: string]>> =
  {
    structure: ["<h1>A</h1>", "<h1>A</h1><h1>B</h1>"],
    words: ["<h2>B</h2>", "<h2>B undefined</h2>"],
    headings: ["<h2>B</h2>", "<h3>B</h3>"],
    ids: ["<h2>B</h2>", '<h2 id="main">B</h2>'],
    inline: ["<h2>B</h2>", '<h2 style="color:red">B</h2>'],
    script: ["<h2>B</h2>", "<h2>B</h2><script>other()</script>"],
    unseenLast: ["</style>", '</style><script type="application/ld+json">{}</script>'],
    styles: ["<style>p{}", "<style>p{}q{}"],
    thirdParties: [
      "<h2>B</h2>",
      '<h2>B</h2><img src="//example.org/x.png" alt="" width="1" height="1">',
    ],
    frames: ["<h2>B</h2>", '<h2>B</h2><iframe src="/x"></iframe>'],
    leaving: ['rel="nofollow noreferrer"', 'rel="nofollow"'],
    helpInPlace: ["/urgent-help/", "/help/"],
    skipLink: ['<a href="#main">Skip</a>', ""],
    crumbs: ['<nav class="breadcrumbs"></nav>', ""],
    links: ["Urgent help</a>", 'Urgent help</a><a href="/x/">click here</a>'],
    addresses: [
      "<h2>B</h2>",
      '<h2>B</h2><a href="https://a.org/b/" rel="noreferrer">www.a.org/b</a>',
    ],
    pictures: ["<h2>B</h2>", '<h2>B</h2><img src="/x.png">'],
    hollow: ["<h2>B</h2>", '<h2>B</h2><div class="box"></div>'],
    promises: ["<h2>B</h2>", "<h2>B</h2><ul><li>Drop in</li></ul>"],
  };

describe("page rules", () => {
  it("let a good page pass", () => expect(faultsOf(pageFrom("/a/", good))).toEqual([]));

  it.each(Object.keys(RULES))("%s finds its seeded defect", (name) => {
    const [from, to] = defects[name] ?? ["", ""];
    const bad = good.replace(from, to);
    expect(bad).not.toBe(good);
    expect(RULES[name]?.(pageFrom("/a/", bad))).not.toEqual([]);
  });
});

describe("the policy for scripts", () => {
  const page = pageFrom("/a/", good);
  const hash = `'sha256-${createHash("sha256").update("begin()").digest("base64")}'`;
  it("may name the site's files and the one script", () =>
    expect(
      policyFaults(
        page,
        `default-src 'none'; script-src 'self' ${hash}; img-src 'self'`,
        "begin()",
      ),
    ).toEqual([]));
  it.each([
    "",
    "script-src 'self'",
    `script-src 'self' ${hash} 'unsafe-inline'`,
    "script-src 'self' 'sha256-other='",
  ])("is found wanting: %s", (policy) =>
    expect(policyFaults(page, policy, "begin()")).toHaveLength(1),
  );
});
