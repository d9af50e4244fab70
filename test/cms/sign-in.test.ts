import { describe, expect, it } from "vitest";
import { decapConfig } from "../../src/cms/decap-config.ts";
import { adminPolicy } from "../../src/cms/policy.ts";
import { cms as cmsFile, cmsFaults, type CmsSettings } from "../../src/model/data/cms.ts";
import { readFields } from "../../src/model/fields/index.ts";
import type { FileRoute } from "../../src/site/route.ts";
import { cmsRoutes, localServer } from "../../src/site/routes/cms.ts";
import { exampleLibrary, placeData } from "../fixtures/library.ts";
import { ASSETS } from "../components/render.ts";

const settings = (values: object): CmsSettings =>
  readFields(cmsFile.fields, values, (path, message) => {
    throw new Error(`${path.join(" › ")}: ${message}`);
  });

const kinds: Readonly<Record<string, CmsSettings>> = {
  gitlab: settings({ backend: "gitlab", repo: "group/site", appId: "abc" }),
  "a GitLab of one's own": settings({
    backend: "gitlab",
    repo: "group/team/site",
    appId: "abc",
    host: "https://git.example.org",
  }),
  github: settings({
    backend: "github",
    repo: "group/site",
    signIn: "https://sign-in.example.org/",
    openAuthoring: true,
  }),
  forgejo: settings({
    backend: "forgejo",
    repo: "group/site",
    appId: "abc",
    host: "https://codeberg.org",
    branch: "live",
  }),
  "git-gateway": settings({
    backend: "git-gateway",
    repo: "group/site",
    signIn: "https://auth.example.org",
    signInPath: "sites/1/pkce",
    tokenPath: "sites/1/token",
    gateway: "https://gateway.example.org",
  }),
};
const withCms = (cms: CmsSettings) => ({ ...placeData(), cms });
const backendOf = (cms: CmsSettings | undefined) => cms && decapConfig(withCms(cms))?.backend;
const textOf = (
  url: string,
  cms: CmsSettings,
  environment: Readonly<Record<string, string>> = {},
): string | undefined => {
  const route = cmsRoutes(exampleLibrary({ data: { cms } }), environment).find(
    (each): each is FileRoute => each.kind === "file" && each.url === url,
  );
  return route?.text({ pages: [], assets: ASSETS });
};

describe("ways to sign in", () => {
  it("gives each kind what Decap needs", () => {
    expect(backendOf(kinds["gitlab"])).toEqual({
      name: "gitlab",
      repo: "group/site",
      branch: "main",
      auth_type: "pkce",
      app_id: "abc",
      base_url: "https://gitlab.com",
      api_root: "https://gitlab.com/api/v4",
      auth_endpoint: "oauth/authorize",
    });
    expect(backendOf(kinds["a GitLab of one's own"])).toMatchObject({
      base_url: "https://git.example.org",
      api_root: "https://git.example.org/api/v4",
    });
    expect(backendOf(kinds["github"])).toEqual({
      name: "github",
      repo: "group/site",
      branch: "main",
      base_url: "https://sign-in.example.org",
      auth_endpoint: "auth",
      auth_scope: "public_repo",
      open_authoring: true,
    });
    expect(backendOf(kinds["forgejo"])).toEqual({
      name: "forgejo",
      repo: "group/site",
      branch: "live",
      app_id: "abc",
      api_root: "https://codeberg.org/api/v1",
      open_authoring: false,
    });
    expect(backendOf(kinds["git-gateway"])).toEqual({
      name: "git-gateway",
      repo: "group/site",
      branch: "main",
      auth_type: "pkce",
      base_url: "https://auth.example.org",
      auth_endpoint: "sites/1/pkce",
      auth_token_endpoint: "sites/1/token",
      gateway_url: "https://gateway.example.org",
    });
  });

  it.each(Object.entries(kinds))(
    "%s keeps drafts apart and knows nothing of this machine",
    (_name, cms) => {
      const config = decapConfig(withCms(cms));
      expect(config?.publish_mode).toBe("editorial_workflow");
      expect(JSON.stringify(config)).not.toMatch(/127\.0\.0\.1|localhost|proxy_url|local_backend/);
      expect(adminPolicy(cms)).not.toMatch(/127\.0\.0\.1|localhost/);
      expect(cmsFaults(cms)).toEqual([]);
    },
  );

  it("asks GitHub for private repositories only where the repository is private", () => {
    const github = { backend: "github", repo: "group/site", signIn: "https://auth.example.org" };
    const scope = (more: object): unknown =>
      backendOf(settings({ ...github, ...more }))?.auth_scope;
    expect(scope({})).toBe("public_repo");
    expect(scope({ privateRepository: true })).toBe("repo");
    expect(
      cmsFaults(settings({ ...github, privateRepository: true, openAuthoring: true })).map(
        ({ message }) => message,
      ),
    ).toEqual([
      "does not go with a private repository: nobody else can see it. Turn one of the two off.",
    ]);
  });

  it("says what is missing, in words", () => {
    expect(cmsFaults(settings({ backend: "gitlab" })).map(({ field }) => field)).toEqual([
      "Repository",
      "Application number",
    ]);
    expect(
      cmsFaults(
        settings({ backend: "gitlab", repo: "site", appId: "abc", openAuthoring: true }),
      ).map(({ message }) => message),
    ).toEqual([
      "“site” is not an owner and a name. Write it like our-group/our-site.",
      "goes only with GitHub and Forgejo, not with “gitlab”. Turn it off.",
    ]);
  });

  it("lets the editor connect to the chosen service only", () => {
    const hosts = (cms: CmsSettings | undefined): string | undefined =>
      cms && /connect-src 'self' blob: ?([^;]*)/.exec(adminPolicy(cms))?.[1];
    expect(Object.values(kinds).map(hosts)).toEqual([
      "https://gitlab.com",
      "https://git.example.org",
      "https://api.github.com",
      "https://codeberg.org",
      "https://auth.example.org https://gateway.example.org",
    ]);
    expect(hosts(settings({ backend: "none" }))).toBe("");
  });
});

describe("each way to sign in", () => {
  it.each(Object.entries(kinds))(
    "%s: every address that Decap asks is one that the policy lets through",
    (_name, cms) => {
      const allowed = /connect-src ([^;]*)/.exec(adminPolicy(cms))?.[1]?.split(" ") ?? [];
      const backend = backendOf(cms);
      const isWindow = (key: string): boolean =>
        key === "base_url" && backend?.["auth_type"] !== "pkce";
      const asked = Object.entries(backend ?? {}).flatMap(([key, value]) =>
        typeof value === "string" && value.startsWith("https://") && !isWindow(key)
          ? [new URL(value).origin]
          : [],
      );
      expect(allowed).toEqual(expect.arrayContaining(asked));
      expect(textOf("/admin/index.html", cms)).toContain(
        `connect-src ${allowed.join(" ").replaceAll("'", "&#39;")}`.replaceAll("&#39;", "'"),
      );
    },
  );

  it("and none at all lets nothing through but this site", () => {
    expect(adminPolicy(settings({ backend: "none" }))).not.toMatch(/https?:/);
  });
});

describe("the page of the editor", () => {
  const none = settings({ backend: "none" });

  it("says that sign-in is not set up, and loads no Decap", () => {
    const html = textOf("/admin/index.html", none);
    expect(html).toContain("Signing in is not set up on this site yet");
    expect(html).toContain('href="/post-an-item/"');
    expect(html).not.toMatch(/data-decap|config\.yml/);
    expect(textOf("/admin/config.yml", none)).toBeUndefined();
  });

  it("works on the files of this machine when npm start says so", () => {
    const config = JSON.parse(
      textOf("/admin/config.yml", none, { CMS_LOCAL_PORT: "8123" }) ?? "{}",
    ) as { backend: unknown; publish_mode: string };
    expect(config.backend).toEqual({
      name: "proxy",
      proxy_url: "http://127.0.0.1:8123/api/v1",
      branch: "main",
    });
    expect(config.publish_mode).toBe("simple");
    expect(textOf("/admin/index.html", none, { CMS_LOCAL_PORT: "8123" })).toContain(
      "connect-src &#39;self&#39; blob: http://127.0.0.1:8123;".replaceAll("&#39;", "'"),
    );
  });

  it.each(["", "0", "-1", "8123 8124", "x"])("takes no port from “%s”", (port) =>
    expect(localServer({ CMS_LOCAL_PORT: port })).toBeUndefined(),
  );

  it("tells what it needs, and keeps out of search engines", () => {
    const html = textOf("/admin/index.html", kinds["gitlab"] ?? none) ?? "";
    expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(html).toMatch(/<noscript>.*needs JavaScript/s);
    expect(html).toContain('<link rel="cms-config-url" href="/admin/config.yml" type="text/yaml">');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/https?:\/\/(?!gitlab\.com|secure\.gravatar\.com)/);
  });
});
