/**
 * Runs the jobs of the pipeline files in a fresh clone of the project, step by step, as their hosts
 * would. `npm` is a stand-in that writes down each call. It links the packages, takes a few files
 * of the site under test for a build, and runs `held-back` as it is. Actions are written down.
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../../scripts/command.ts";
import { siteFolder } from "./built-site.ts";

export type Event = "push" | "pull_request";

/** What a run of a job left behind. */
export interface JobRun {
  readonly ok: boolean;
  /** Calls of npm and uses of actions, in order. */
  readonly calls: readonly string[];
  /** All that the steps printed. */
  readonly said: string;
  readonly folder: string;
}

/** What goes wrong in a run. */
export interface Trouble {
  /** Calls of npm that fail: “npm run build”. */
  readonly failing?: readonly string[];
  /** The text of `held-back.json` in the built site. */
  readonly held?: string;
}

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly "continue-on-error"?: boolean;
}

interface GitHubJob {
  readonly if?: string;
  readonly steps: readonly Step[];
}

interface GitLabJob {
  readonly script?: readonly string[];
  readonly rules?: readonly { readonly if: string; readonly when?: string }[];
  readonly artifacts?: { readonly paths: readonly string[] };
}

const NPM = `#!/usr/bin/env bash
echo "npm $*" >> "$CALLS"
if grep -qxF "npm $*" "$FAILING"; then exit 1; fi
case "$*" in
  "ci"*) ln -s "$PACKAGES" node_modules ;;
  "run build")
    mkdir _site && cp "$SITE"/*.html "$SITE"/*.json _site
    if [ -s "$HELD" ]; then cp "$HELD" _site/held-back.json; fi ;;
  "run held-back"*) shift 3; node scripts/run.mjs held-back "$@" ;;
  "test") ;;
  "run "*) node -e 'process.exit(process.argv[1] in require("./package.json").scripts ? 0 : 1)' "$2" ;;
  *) exit 1 ;;
esac
`;

/** Copies a folder by links to its files, which no step changes, where the disk allows it. */
function copyOf(from: string, to: string): void {
  const { status } = spawnSync("cp", ["-al", from, to], { stdio: "ignore" });
  if (status === 0) return;
  rmSync(to, { recursive: true, force: true });
  execFileSync("cp", ["-r", from, to]);
}

const folders: string[] = [];

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "pipeline-"));
  folders.push(folder);
  return folder;
}

let cloned: string | undefined;

/** The project as it is in its repository, with its whole history, cloned once. */
function freshClone(): string {
  if (cloned !== undefined) return cloned;
  const folder = join(temporaryFolder(), "clone");
  execFileSync("git", ["clone", "--quiet", `file://${root}`, folder]);
  return (cloned = folder);
}

/** Removes all clones. */
export function removeClones(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  cloned = undefined;
}

/** A clone of the project with the stand-in, in which steps run. */
class Clone {
  readonly folder: string;
  private readonly aside: string;
  said = "";

  constructor({ failing = [], held = "" }: Trouble) {
    this.aside = temporaryFolder();
    this.folder = join(this.aside, "project");
    copyOf(freshClone(), this.folder);
    mkdirSync(join(this.aside, "bin"));
    writeFileSync(join(this.aside, "bin", "npm"), NPM);
    chmodSync(join(this.aside, "bin", "npm"), 0o755);
    for (const [name, text] of Object.entries({ calls: "", failing: failing.join("\n"), held }))
      writeFileSync(join(this.aside, name), text);
  }

  note(call: string): void {
    writeFileSync(join(this.aside, "calls"), `${call}\n`, { flag: "a" });
  }

  /** Runs lines in one shell that stops at the first that fails. True when none did. */
  shell(lines: string): boolean {
    const at = (name: string): string => join(this.aside, name);
    const { status, stdout, stderr } = spawnSync("bash", ["-eo", "pipefail", "-c", lines], {
      cwd: this.folder,
      encoding: "utf8",
      env: {
        PATH: `${at("bin")}:${process.env["PATH"] ?? ""}`,
        HOME: this.aside,
        GITHUB_WORKSPACE: this.folder,
        CALLS: at("calls"),
        FAILING: at("failing"),
        HELD: at("held"),
        SITE: siteFolder(),
        PACKAGES: join(root, "node_modules"),
      },
    });
    this.said += stdout + stderr;
    return status === 0;
  }

  result(ok: boolean): JobRun {
    const calls = readFileSync(join(this.aside, "calls"), "utf8").split("\n").filter(Boolean);
    return { ok, calls, said: this.said, folder: this.folder };
  }
}

/** The value of an expression of GitHub. Throws for one that is not known here. */
function valueOf(expression: string, ok: boolean, event: Event): string {
  const known: Readonly<Record<string, string>> = {
    "!cancelled()": "true",
    "job.status == 'failure' && '--failed' || ''": ok ? "" : "--failed",
    "github.event_name == 'pull_request'": String(event === "pull_request"),
    "github.event_name != 'pull_request'": String(event !== "pull_request"),
  };
  const bare = expression.replace(/^\${{|}}$/g, "").trim();
  const value = known[bare];
  if (value === undefined) throw new Error(`This test does not know “${expression}”.`);
  return value;
}

/** Files that an action reads, which must be there by then. */
function filesOf({ uses = "", with: given = {} }: Step): readonly string[] {
  if (uses.startsWith("actions/setup-node@")) return [given["node-version-file"] ?? ""];
  return uses.startsWith("actions/upload-pages-artifact@") ? [given["path"] ?? ""] : [];
}

function step(clone: Clone, one: Step, ok: boolean, event: Event): boolean {
  if (one.uses !== undefined) {
    clone.note(one.uses.replace(/@.*$/, ""));
    return filesOf(one).every((file) => file !== "" && existsSync(join(clone.folder, file)));
  }
  const lines = (one.run ?? "").replace(/\${{.*?}}/g, (all) => valueOf(all, ok, event));
  return clone.shell(lines) || one["continue-on-error"] === true;
}

/** The jobs of a GitHub workflow that run on an event, each in a clone of its own. */
export function runOnGitHub(
  text: string,
  event: Event,
  trouble: Trouble = {},
): Readonly<Record<string, JobRun>> {
  const { jobs } = parse(text) as { readonly jobs: Readonly<Record<string, GitHubJob>> };
  const runs: Record<string, JobRun> = {};
  for (const [name, job] of Object.entries(jobs)) {
    if (job.if !== undefined && valueOf(job.if, true, event) !== "true") continue;
    const clone = new Clone(trouble);
    let ok = true;
    for (const one of job.steps) {
      if (!ok && one.if === undefined) continue;
      if (one.if !== undefined && valueOf(one.if, ok, event) !== "true") continue;
      ok = step(clone, one, ok, event) && ok;
    }
    runs[name] = clone.result(ok);
  }
  return runs;
}

const RULES: Readonly<Record<string, Event>> = {
  '$CI_PIPELINE_SOURCE == "merge_request_event"': "pull_request",
  "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH": "push",
};

/** The jobs of a GitLab pipeline that run on an event. A later job has the artifacts of earlier. */
export function runOnGitLab(
  text: string,
  event: Event,
  trouble: Trouble = {},
): Readonly<Record<string, JobRun>> {
  const file = parse(text) as Readonly<Record<string, unknown>>;
  const before = (file["before_script"] as readonly string[]).join("\n");
  const runs: Record<string, JobRun> = {};
  const kept: string[] = [];
  let allOk = true;
  for (const [name, value] of Object.entries(file)) {
    const { script, rules = [], artifacts } = value as GitLabJob;
    const rule = rules.find((one) => RULES[one.if] === event);
    if (!script || !rule || (!allOk && rule.when !== "always")) continue;
    const clone = new Clone(trouble);
    for (const path of kept) execFileSync("cp", ["-r", path, clone.folder]);
    const ok = clone.shell([before, ...script].join("\n"));
    const paths = (artifacts?.paths ?? []).map((path) => join(clone.folder, path));
    if (ok) kept.push(...paths);
    const isWhole = paths.every((path) => existsSync(path));
    runs[name] = clone.result(ok && isWhole);
    allOk = allOk && ok && isWhole;
  }
  return runs;
}
