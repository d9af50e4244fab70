/** The pipeline files, run step by step in a fresh clone: what is called, in which order. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/command.ts";
import { type JobRun, removeClones, runOnGitHub, runOnGitLab } from "./pipeline-steps.ts";

const github = readFileSync(join(root, ".github/workflows/site.yml"), "utf8");
const gitlab = readFileSync(join(root, ".gitlab-ci.yml"), "utf8");

afterAll(removeClones);

const HELD = JSON.stringify({
  asOf: "2026-12-01",
  urgent: false,
  held: [{ entry: "services/x", stands: "nothing", reasons: ["Name: is missing. Fill it in."] }],
});

/** A job's calls of npm without the options of “npm ci”. */
const npmOf = ({ calls }: JobRun): readonly string[] =>
  calls
    .filter((call) => call.startsWith("npm "))
    .map((call) => call.replace(/^npm ci.*/, "npm ci"));

const job = (runs: Readonly<Record<string, JobRun>>, name: string): JobRun => {
  const run = runs[name];
  if (!run) throw new Error(`No job “${name}” ran.`);
  return run;
};

const BEFORE = ["npm ci", "npm run changes", "npm run calendars", "npm run print -- ready"];

describe("a proposed change", { timeout: 120_000 }, () => {
  it.each([
    ["GitHub", () => runOnGitHub(github, "pull_request")],
    ["GitLab", () => runOnGitLab(gitlab, "pull_request")],
  ])("is checked, built and tested, and not published: %s", (_host, run) => {
    const runs = run();
    expect(Object.keys(runs)).toEqual(["check", "test"]);
    expect(npmOf(job(runs, "check"))).toEqual(["npm ci", "npm run check", "npm run build"]);
    expect(npmOf(job(runs, "test")).at(-1)).toBe("npm test");
    expect(Object.values(runs).map(({ ok }) => ok)).toEqual([true, true]);
  });

  it("is refused when the check finds a fault, before it is built", () => {
    const trouble = { failing: ["npm run check"] };
    const checks = [
      job(runOnGitHub(github, "pull_request", trouble), "check"),
      job(runOnGitLab(gitlab, "pull_request", trouble), "check"),
    ];
    expect(checks.map(({ ok }) => ok)).toEqual([false, false]);
    expect(checks.flatMap(npmOf)).not.toContain("npm run build");
  });
});

describe("main, on GitHub", { timeout: 120_000 }, () => {
  it("is built, published and told of, in this order", () => {
    const publish = job(runOnGitHub(github, "push"), "publish");
    expect(publish.said).not.toContain("held back");
    expect(publish.ok).toBe(true);
    expect(publish.calls.filter((call) => !/checkout|setup-node|cache/.test(call))).toEqual([
      ...BEFORE,
      "npm run build",
      "actions/upload-pages-artifact",
      "actions/deploy-pages",
      "npm run held-back -- --tell",
    ]);
  });

  it("is published without PDF files when they cannot be made", () => {
    const publish = job(runOnGitHub(github, "push", { failing: [BEFORE.at(-1) ?? ""] }), "publish");
    expect(publish.calls).toContain("actions/deploy-pages");
    expect(publish.ok).toBe(true);
  });

  it("is published and turns red when something was held back", () => {
    const publish = job(runOnGitHub(github, "push", { held: HELD }), "publish");
    expect(publish.calls).toContain("actions/deploy-pages");
    expect(publish.said).toContain("1 thing was held back.");
    expect(publish.said).toContain("Name: is missing. Fill it in.");
    expect(publish.ok).toBe(false);
  });

  it("is not published when the build fails, and says that the site before stays", () => {
    const publish = job(runOnGitHub(github, "push", { failing: ["npm run build"] }), "publish");
    expect(publish.calls).not.toContain("actions/deploy-pages");
    expect(publish.calls.at(-1)).toBe("npm run held-back -- --tell --failed");
    expect(publish.said).toContain("so the one before stays");
    expect(publish.ok).toBe(false);
  });
});

describe("main, on GitLab", { timeout: 120_000 }, () => {
  it("is built, published and told of, in this order", () => {
    const runs = runOnGitLab(gitlab, "push");
    expect(Object.keys(runs)).toEqual(["pages", "held-back"]);
    const pages = job(runs, "pages");
    expect(npmOf(pages)).toEqual([...BEFORE, "npm run build"]);
    expect(existsSync(join(pages.folder, "public", "index.html"))).toBe(true);
    expect(npmOf(job(runs, "held-back"))).toEqual(["npm ci", "npm run held-back -- --tell public"]);
    expect([pages.ok, job(runs, "held-back").ok]).toEqual([true, true]);
  });

  it("is published without PDF files, and tells what was held back", () => {
    const runs = runOnGitLab(gitlab, "push", { failing: [BEFORE.at(-1) ?? ""], held: HELD });
    expect(job(runs, "pages").said).toContain("No PDF files this time.");
    expect(job(runs, "pages").ok).toBe(true);
    expect(job(runs, "held-back").said).toContain("1 thing was held back.");
    expect(job(runs, "held-back").ok).toBe(false);
  });

  it("is not published when the build fails, and says that the site before stays", () => {
    const runs = runOnGitLab(gitlab, "push", { failing: ["npm run build"] });
    expect(existsSync(join(job(runs, "pages").folder, "public"))).toBe(false);
    expect(job(runs, "held-back").said).toContain("so the one before stays");
    expect(job(runs, "held-back").ok).toBe(false);
  });
});

describe("a pipeline file with a fault", { timeout: 120_000 }, () => {
  it.each([
    ["a script that is not there", "npm run changes", "npm run chnages"],
    ["a file that is not there", "node-version-file: .nvmrc", "node-version-file: .node"],
    ["a folder that no step makes", "with: { path: _site }", "with: { path: site }"],
    ["an option that a command does not know", "--tell ${{", "--tel ${{"],
  ])("is found: %s", (_what, right, wrong) => {
    expect(github).toContain(right);
    expect(job(runOnGitHub(github.replaceAll(right, wrong), "push"), "publish").ok).toBe(false);
  });

  it("is found where it publishes before it builds", () => {
    const build = "      - run: npm run build\n      - uses: actions/upload";
    const seeded = github.replace(build, "      - uses: actions/upload");
    const publish = job(runOnGitHub(seeded, "push"), "publish");
    expect(publish.calls).not.toContain("npm run build");
    expect(publish.ok).toBe(false);
  });
});
