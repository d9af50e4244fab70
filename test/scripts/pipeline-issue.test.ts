/** The one issue about what is not on the site, against stubs of both hosts that check requests. */
import { createServer, type Server } from "node:http";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pipelineText, tellEditors } from "../../scripts/held-back.ts";
import { ISSUE_TITLE, issueHost } from "../../scripts/pipeline-issue.ts";

interface Kept {
  title: string;
  text: string;
  isOpen: boolean;
  by: string;
  comments: string[];
}
interface Request {
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, string>>;
}
type HostName = "github" | "gitlab";

const TOKEN = "seeded-token";
const HOSTS = {
  github: {
    text: "body",
    number: "number",
    comments: "comments",
    me: "github-actions[bot]",
    closing: ["state", "closed"],
    change: "PATCH",
    base: "/repos/our-group/our-site/issues",
    list: "?state=open&per_page=100&creator=github-actions%5Bbot%5D",
  },
  gitlab: {
    text: "description",
    number: "iid",
    comments: "notes",
    me: "us",
    closing: ["state_event", "close"],
    change: "PUT",
    base: "/projects/77/issues",
    list: "?state=opened&scope=created_by_me&per_page=100",
  },
} as const;

let issues: Kept[] = [];
let seen: string[] = [];
let isDown = false;
let name: HostName = "github";
let server: Server;
let address = "";

/** The answer of the host to one request; undefined when it would refuse it. */
function answer({ method, path, body }: Request): unknown {
  const { base, list, text, number, comments, me, closing, change } = HOSTS[name];
  if (isDown || !path.startsWith(base)) return undefined;
  const rest = path.slice(base.length);
  if (method === "GET" && rest === list)
    return issues.flatMap((issue, index) =>
      issue.isOpen && issue.by === me
        ? [{ title: issue.title, [text]: issue.text, [number]: index + 1 }]
        : [],
    );
  if (method === "POST" && rest === "") {
    const { title = "", [text]: words = "" } = body;
    issues.push({ title, text: words, isOpen: true, by: me, comments: [] });
    return {};
  }
  const [, id, part] = /^\/(\d+)(?:\/(\w+))?$/.exec(rest) ?? [];
  const issue = issues[Number(id) - 1];
  if (!issue) return undefined;
  if (method === "POST" && part === comments) issue.comments.push(body["body"] ?? "");
  else if (method !== change || part !== undefined) return undefined;
  else if (body[closing[0]] === closing[1]) issue.isOpen = false;
  else issue.text = body[text] ?? "";
  return {};
}

beforeEach(async () => {
  issues = [];
  seen = [];
  isDown = false;
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { method = "", url: path = "", headers } = request;
      const text = Buffer.concat(parts).toString("utf8");
      const body = (text === "" ? {} : JSON.parse(text)) as Request["body"];
      const token = headers.authorization ?? `Bearer ${String(headers["private-token"])}`;
      seen.push(`${method} ${path}`);
      const said = token === `Bearer ${TOKEN}` ? answer({ method, path, body }) : undefined;
      response.writeHead(said === undefined ? 403 : 200, { "Content-Type": "application/json" });
      response.end(JSON.stringify(said ?? {}));
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as { port: number };
  address = `http://127.0.0.1:${port}`;
});
afterEach(() => new Promise<unknown>((closed) => server.close(closed)));

const envOf = (token = TOKEN): Readonly<Record<string, string>> =>
  name === "github"
    ? {
        GITHUB_ACTIONS: "true",
        GITHUB_API_URL: address,
        GITHUB_SERVER_URL: "https://git.example.org",
        GITHUB_REPOSITORY: "our-group/our-site",
        GITHUB_RUN_ID: "5",
        GH_TOKEN: token,
      }
    : {
        GITLAB_CI: "true",
        CI_API_V4_URL: address,
        CI_PROJECT_ID: "77",
        CI_PIPELINE_URL: "https://git.example.org/5",
        ISSUE_TOKEN: token,
      };

const heldJson = (...entries: readonly string[]): string =>
  JSON.stringify({
    asOf: "2026-11-28",
    urgent: entries.includes("helplines/x"),
    held: entries.map((entry) => ({
      entry,
      stands: "nothing",
      reasons: ["Title: is missing. Fill it in."],
      ...(entry === "helplines/x" && { urgent: true }),
    })),
  });
const run = (json: string | undefined, failed = false, token = TOKEN): Promise<number> =>
  tellEditors(json, failed, envOf(token), (url, init) => fetch(url, init));
const writes = (): readonly string[] => seen.filter((one) => !one.startsWith("GET"));

describe.each<HostName>(["github", "gitlab"])("on %s", (host) => {
  beforeEach(() => {
    name = host;
  });

  it("opens one issue, is silent while the list stays, and closes it at the end", async () => {
    expect(await run(heldJson())).toBe(0);
    expect(writes()).toEqual([]);

    expect(await run(heldJson("news/a"))).toBe(1);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ title: ISSUE_TITLE, isOpen: true, comments: [] });
    expect(issues[0]?.text).toContain("news/a\n  Title: is missing. Fill it in.");
    expect(issues[0]?.text).toContain("/5");

    seen = [];
    for (const night of [1, 2, 3]) expect(await run(heldJson("news/a")), `${night}`).toBe(0);
    expect(writes()).toEqual([]);

    expect(await run(heldJson("news/a", "news/b"))).toBe(1);
    expect(issues[0]?.text).toContain("news/b");
    expect(issues[0]?.comments).toEqual([expect.stringContaining("news/b")]);

    expect(await run(heldJson())).toBe(0);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ isOpen: false });
    expect(issues[0]?.comments.at(-1)).toMatch(/Nothing is held back any more/);

    expect(await run(heldJson("news/c"))).toBe(1);
    expect(issues).toHaveLength(2);
  });

  it("is red each time for numbers to ring in danger, and writes once", async () => {
    expect(await run(heldJson("helplines/x"))).toBe(1);
    seen = [];
    expect(await run(heldJson("helplines/x"))).toBe(1);
    expect(writes()).toEqual([]);
    expect(issues[0]?.text).toContain("URGENT");
  });

  it("says that nothing was built or published, and does not close the issue then", async () => {
    expect(await run(undefined, true)).toBe(1);
    expect(issues[0]?.text).toContain("could not be built, so the one before stays");
    expect(await run(heldJson(), true)).toBe(1);
    expect(issues[0]).toMatchObject({ isOpen: true });
    expect(issues[0]?.text).toContain("could not be published");
    expect(await run(heldJson())).toBe(0);
    expect(issues[0]).toMatchObject({ isOpen: false });
  });

  it("leaves an issue of the same title alone that somebody else opened", async () => {
    issues.push({ title: ISSUE_TITLE, text: "", isOpen: true, by: "a stranger", comments: [] });
    expect(await run(heldJson())).toBe(0);
    expect(issues[0]).toMatchObject({ isOpen: true, comments: [] });
    expect(await run(heldJson("news/a"))).toBe(1);
    expect(issues).toHaveLength(2);
  });

  it("ends with a sentence without the token when the host refuses or is down", async () => {
    await expect(run(heldJson("news/a"), false, "wrong")).rejects.toThrow(
      /^Looking for the issue: the git host answered 403\.$/,
    );
    isDown = true;
    await expect(run(heldJson("news/a"))).rejects.not.toThrow(TOKEN);
  });
});

it("without a token, or on another machine, there is no issue, and it ends with 1", async () => {
  const ask = vi.fn<() => Promise<Response>>();
  expect(issueHost({ GITLAB_CI: "true" }, ask)).toBeUndefined();
  expect(await tellEditors(heldJson("news/a"), false, {}, ask)).toBe(1);
  expect(await tellEditors(heldJson(), false, {}, ask)).toBe(0);
  expect(ask).not.toHaveBeenCalled();
});

it("a list that was held back is named after a failed publishing too", () =>
  expect(pipelineText(heldJson("news/a"), true)).toMatch(/could not be published[^]*news\/a/));
