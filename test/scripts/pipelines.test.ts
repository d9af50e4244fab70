/** Pipelines that publish the site read the history and the groups' calendars before a build. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../../scripts/command.ts";

const BEFORE = ["npm run changes", "npm run calendars"] as const;
const BUILD = "npm run build";

/** The commands in a shell script, without comments. */
const commandsOf = (shell: string): readonly string[] =>
  shell
    .split(/\n|&&|;|\|\|/)
    .map((command) => command.trim())
    .filter((command) => command !== "" && !command.startsWith("#"));

/** Commands that are missing before the last build. */
function faultsOf(commands: readonly string[]): readonly string[] {
  const build = commands.lastIndexOf(BUILD);
  return build < 0
    ? [BUILD]
    : BEFORE.filter((command) => !commands.slice(0, build).includes(command));
}

const read = (...path: string[]): string => readFileSync(join(root, ...path), "utf8");

interface Step {
  readonly run?: string;
  readonly if?: unknown;
  readonly uses?: string;
  readonly "continue-on-error"?: boolean;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface GitHub {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}
interface Job {
  readonly script?: readonly string[];
}
type GitLab = Readonly<Record<string, Job>> & {
  readonly cache?: { readonly paths?: readonly string[] };
};

const stepsOf = (text: string, job: string): readonly Step[] =>
  (parse(text) as GitHub).jobs[job]?.steps ?? [];
/** The commands of a job of GitHub Actions. A step with a condition may be left out. */
const onGitHub = (text: string, job: string): readonly string[] =>
  stepsOf(text, job)
    .filter((step) => step.if === undefined)
    .flatMap(({ run = "" }) => commandsOf(run));

/** The commands of a job of GitLab. */
const onGitLab = (text: string, job: string): readonly string[] =>
  ((parse(text) as GitLab)[job]?.script ?? []).flatMap(commandsOf);

const github = read(".github", "workflows", "site.yml");
const gitlab = read(".gitlab-ci.yml");
/** Build commands that the guide gives for other hosts. */
const hosts = [...read("admin", "HOSTING.md").matchAll(/`([^`\n]*npm ci && [^`\n]*)`/g)].map(
  ([, command = ""]) => command,
);

it("the guide gives a build command for hosts without a pipeline of ours", () =>
  expect(hosts.length).toBeGreaterThan(2));

it.each<readonly [string, readonly string[]]>([
  ["GitHub", onGitHub(github, "publish")],
  ["GitLab", onGitLab(gitlab, "pages")],
  ...hosts.map((line) => [`HOSTING.md: ${line}`, commandsOf(line)] as const),
])("before it builds: %s", (_, commands) => expect(faultsOf(commands)).toEqual([]));

it.each([
  ".github/workflows/site.yml",
  ".gitlab-ci.yml",
  ".ci/run",
  "admin/HOSTING.md",
  "admin/README.md",
  "README.md",
  "CONTRIBUTING.md",
])("names only commands that there are: %s", (file) => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = [...read(...file.split("/")).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)];
  expect(named.map(([, name = ""]) => name).filter((name) => !(name in scripts))).toEqual([]);
});

it("keeps the groups' calendars from build to build", () => {
  const kept = stepsOf(github, "publish").filter(({ uses = "" }) =>
    uses.startsWith("actions/cache@"),
  );
  expect(kept.map((step) => step.with?.["path"])).toContain("_data/imported.json");
  expect((parse(gitlab) as GitLab).cache?.paths).toContain("_data/imported.json");
});

it("makes the PDF files before the last build, and publishes even if that fails", () => {
  const made = "npm run print -- ready";
  const steps = stepsOf(github, "publish");
  const at = steps.findIndex(({ run }) => run === made);
  expect(at).toBeGreaterThan(-1);
  expect(at).toBeLessThan(steps.findIndex(({ run }) => run === BUILD));
  expect(steps[at]?.["continue-on-error"]).toBe(true);
  const script = (parse(gitlab) as GitLab)["pages"]?.script ?? [];
  const line = script.findIndex((command) => command.startsWith(`${made} ||`));
  expect(line).toBeGreaterThan(-1);
  expect(line).toBeLessThan(script.indexOf(BUILD));
});

it("says what was held back", () => {
  const last = stepsOf(github, "publish").at(-1);
  expect(last?.run).toMatch(/^npm run held-back -- --tell /);
  // Also after a failed step, so that editors hear that the site before stays.
  expect(last?.if).toContain("!cancelled()");
  expect(last?.run).toContain("job.status == 'failure' && '--failed'");
  expect(onGitLab(gitlab, "held-back")).toContain("npm run held-back -- --tell public");
  expect(JSON.stringify((parse(gitlab) as GitLab)["held-back"])).toContain('"when":"always"');
});

it("finds a pipeline that only builds, and one whose commands are comments", () => {
  const jobs = [
    "npm run build",
    "# npm run changes\nnpm run build",
    "echo npm run changes && npm run build",
  ];
  for (const job of jobs) expect(faultsOf(commandsOf(job))).toEqual([...BEFORE]);
  const seeded = github.replace("- run: npm run calendars", "# - run: npm run calendars");
  expect(faultsOf(onGitHub(seeded, "publish"))).toEqual(["npm run calendars"]);
  expect(faultsOf(onGitLab("pages:\n  script:\n    - npm run build", "pages"))).toEqual([
    ...BEFORE,
  ]);
});
