import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { CmsSettings } from "../../src/model/data/cms.ts";
import { postingFaults } from "../../src/model/data/posting.ts";
import { functionFiles, postingSettings, writePostFunction } from "../../src/site/post-function.ts";
import { exampleLibrary } from "../fixtures/library.ts";
import { temporary } from "../scripts/temporary.ts";
import { settingsOf } from "./posted.ts";

const cms = (change: Partial<CmsSettings>): CmsSettings =>
  ({
    backend: "github",
    repo: "our-group/our-site",
    openAuthoring: false,
    ...change,
  }) as CmsSettings;

describe("the choice of a host for the posting function", () => {
  it("needs a repository that drafts can be put into", () => {
    for (const backend of ["none", "git-gateway"] as const)
      expect(postingFaults({ host: "netlify", handIn: [] }, cms({ backend }))).toHaveLength(1);
    for (const backend of ["github", "gitlab", "forgejo"] as const)
      expect(postingFaults({ host: "netlify", handIn: [] }, cms({ backend }))).toEqual([]);
    expect(postingFaults({ host: undefined, handIn: [] }, cms({ backend: "none" }))).toEqual([]);
  });

  it.each([
    [cms({}), "https://api.github.com"],
    [cms({ backend: "gitlab" }), "https://gitlab.com/api/v4"],
    [
      cms({ backend: "gitlab", host: "https://git.example.org/" }),
      "https://git.example.org/api/v4",
    ],
    [
      cms({ backend: "forgejo", host: "https://git.example.org" }),
      "https://git.example.org/api/v1",
    ],
  ])("asks the API of the repository's host", (settings, api) => {
    const data = { cms: settings, posting: { host: "netlify" as const, handIn: [] } };
    expect(postingSettings(exampleLibrary({ data }))).toMatchObject({ api, branch: "main" });
  });

  it("makes nothing where no host is chosen, and takes away what was made before", async () => {
    const root = temporary();
    mkdirSync(join(root, "functions"));
    writeFileSync(join(root, "functions/send-item.js"), "old");
    writeFileSync(join(root, "functions/of-our-own.js"), "kept");
    const library = exampleLibrary({
      data: { cms: cms({}), posting: { host: undefined, handIn: [] } },
    });
    await writePostFunction(root, library);
    expect(existsSync(join(root, "functions/send-item.js"))).toBe(false);
    expect(readFileSync(join(root, "functions/of-our-own.js"), "utf8")).toBe("kept");
  });
});

it("builds the same bytes each time, with no secret and nothing of Node in them", async () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const [one, two] = [
    await functionFiles(root, "cloudflare", settingsOf("github")),
    await functionFiles(root, "cloudflare", settingsOf("github")),
  ];
  expect([...one]).toEqual([...two]);
  const program = one.get("functions/send-item.js") ?? "";
  expect(program).toMatch(/export\s*\{[^}]*onRequest/);
  expect(program).not.toMatch(/from\s*"node:|require\(/);
  expect(program.length).toBeLessThan(1_000_000);
});
