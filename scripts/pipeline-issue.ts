/**
 * Keeps one open issue at the git host about what is not on the site: opened when there is
 * something, changed and commented on only when the list is another, closed when nothing is left.
 */
import { createHash } from "node:crypto";

export const ISSUE_TITLE = "Something is not on the site";
const CLOSING = "Nothing is held back any more: everything whose day has come is on the site.";
const CHANGED = "The list above is another now:";

type Env = Readonly<Record<string, string | undefined>>;
export type IssueFetch = (url: string, init: RequestInit) => Promise<Response>;

interface OpenIssue {
  readonly id: number;
  readonly text: string;
}

/** Where issues are kept. */
interface IssueHost {
  /** The open issue of this pipeline, if there is one. */
  find(): Promise<OpenIssue | undefined>;
  open(text: string): Promise<void>;
  /** Replaces the text, without a notification. */
  change(id: number, text: string): Promise<void>;
  /** Adds a comment, which notifies those who follow the issue. */
  comment(id: number, text: string): Promise<void>;
  close(id: number): Promise<void>;
}

/** Result: `same` when the issue says this list already. */
export type IssueOutcome = "nothing" | "same" | "changed";

/** How long a host may take to answer. */
const ANSWER_TIMEOUT_MS = 20_000;

/** Asks the host. An error names the step and the status, never the answer or the token. */
function caller(ask: IssueFetch, api: string, headers: Readonly<Record<string, string>>) {
  return async (what: string, method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await ask(`${api}${path}`, {
      method,
      headers: { ...headers, "Content-Type": "application/json" },
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
      ...(body && { body: JSON.stringify(body) }),
    }).catch(() => undefined);
    if (!answer?.ok)
      throw new Error(
        `${what}: the git host ${answer ? `answered ${answer.status}` : "gave no answer"}.`,
      );
    return answer.json().catch(() => undefined);
  };
}

const rowsOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? (value as readonly Readonly<Record<string, unknown>>[]) : [];

/** The issue of a list that has our title; `id` and `text` are the host's names for the two. */
function ours(value: unknown, id: string, text: string): OpenIssue | undefined {
  const row = rowsOf(value).find((one) => one["title"] === ISSUE_TITLE);
  return row && { id: Number(row[id]), text: String(row[text] ?? "") };
}

/** GitHub's API, version 2022-11-28. Only issues that the pipeline itself opened are looked at. */
function github(env: Env, token: string, ask: IssueFetch): IssueHost {
  const api = `${env["GITHUB_API_URL"] ?? ""}/repos/${env["GITHUB_REPOSITORY"] ?? ""}/issues`;
  const call = caller(ask, api, {
    Authorization: `Bearer ${token}`,
    Accept: "application/vnd.github+json",
    "X-GitHub-Api-Version": "2022-11-28",
  });
  const mine = `?state=open&per_page=100&creator=${encodeURIComponent("github-actions[bot]")}`;
  return {
    find: async () => ours(await call("Looking for the issue", "GET", mine), "number", "body"),
    async open(body) {
      await call("Opening the issue", "POST", "", { title: ISSUE_TITLE, body });
    },
    async change(id, body) {
      await call("Changing the issue", "PATCH", `/${id}`, { body });
    },
    async comment(id, body) {
      await call("Commenting on the issue", "POST", `/${id}/comments`, { body });
    },
    async close(id) {
      await call("Closing the issue", "PATCH", `/${id}`, { state: "closed" });
    },
  };
}

/** GitLab's API, version 4. Only issues that the owner of the token opened are looked at. */
function gitlab(env: Env, token: string, ask: IssueFetch): IssueHost {
  const api = `${env["CI_API_V4_URL"] ?? ""}/projects/${env["CI_PROJECT_ID"] ?? ""}/issues`;
  const call = caller(ask, api, { "PRIVATE-TOKEN": token });
  const mine = "?state=opened&scope=created_by_me&per_page=100";
  return {
    find: async () => ours(await call("Looking for the issue", "GET", mine), "iid", "description"),
    async open(description) {
      await call("Opening the issue", "POST", "", { title: ISSUE_TITLE, description });
    },
    async change(id, description) {
      await call("Changing the issue", "PUT", `/${id}`, { description });
    },
    async comment(id, body) {
      await call("Commenting on the issue", "POST", `/${id}/notes`, { body });
    },
    async close(id) {
      await call("Closing the issue", "PUT", `/${id}`, { state_event: "close" });
    },
  };
}

/** The host in whose pipeline this runs, or nothing without a token for it. */
export function issueHost(env: Env, ask: IssueFetch): IssueHost | undefined {
  const { GITHUB_ACTIONS, GH_TOKEN = "", GITLAB_CI, ISSUE_TOKEN = "" } = env;
  if (GITHUB_ACTIONS === "true" && GH_TOKEN !== "") return github(env, GH_TOKEN, ask);
  if (GITLAB_CI === "true" && ISSUE_TOKEN !== "") return gitlab(env, ISSUE_TOKEN, ask);
  return undefined;
}

/** The address of this run, for whoever wants to read its log. */
export function runAddress(env: Env): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repo, GITHUB_RUN_ID: run } = env;
  return run === undefined ? env["CI_PIPELINE_URL"] : `${server}/${repo}/actions/runs/${run}`;
}

const markOf = (list: string): string =>
  `<!-- list ${createHash("sha256").update(list).digest("hex").slice(0, 16)} -->`;

/** `list` is empty when nothing was held back. `run` is the address of the run. */
export async function tell(
  host: IssueHost,
  list: string,
  run: string | undefined,
): Promise<IssueOutcome> {
  const issue = await host.find();
  if (list === "") {
    if (!issue) return "nothing";
    await host.comment(issue.id, CLOSING);
    await host.close(issue.id);
    return "nothing";
  }
  const mark = markOf(list);
  if (issue?.text.includes(mark) === true) return "same";
  const log = run === undefined ? "" : `\n\nThe run: ${run}`;
  const shown = `\`\`\`text\n${list}\n\`\`\`${log}`;
  const text = `${shown}\n\nThe pipeline closes this when nothing is held back.\n\n${mark}`;
  if (!issue) await host.open(text);
  else {
    await host.change(issue.id, text);
    await host.comment(issue.id, `${CHANGED}\n\n${shown}`);
  }
  return "changed";
}
