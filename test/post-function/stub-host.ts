/**
 * Stand-ins for the APIs of GitHub, GitLab and Forgejo, as far as the posting function uses them.
 * Each refuses a request that the real one would refuse, and keeps what was made.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export type Kind = "github" | "gitlab" | "forgejo";
export const KINDS: readonly Kind[] = ["github", "gitlab", "forgejo"];
export const TOKEN = "a-secret-token";
export const REPO = "our-group/our-site";
const BASE = "main";

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

type Reply = readonly [status: number, body?: unknown];

interface MergeRequest {
  readonly branch: string;
  readonly title: string;
  readonly note: string;
  readonly made: string;
  labels: readonly string[];
}

export class StubHost {
  readonly kind: Kind;
  /** Files by path, of each branch. */
  readonly branches = new Map<string, Map<string, Buffer>>([[BASE, new Map()]]);
  readonly requests: MergeRequest[] = [];
  readonly asked: string[] = [];
  /** A request that is answered with this status, by method and path. */
  fails: { readonly match: RegExp; readonly status: number } | undefined;
  now = "2026-11-28T10:00:00Z";
  private readonly _stored = new Map<string, unknown>();
  private readonly _labels: { id: number; name: string }[] = [];

  constructor(kind: Kind) {
    this.kind = kind;
  }

  /** In the place of `fetch`. */
  readonly ask = async (url: string, init: RequestInit): Promise<Response> => {
    await Promise.resolve();
    const { pathname, search } = new URL(url);
    const text = typeof init.body === "string" ? init.body : "{}";
    const [status, body] = this.answer({
      method: init.method ?? "GET",
      path: pathname + search,
      headers: new Headers(init.headers),
      body: JSON.parse(text) as Asked["body"],
    });
    return new Response(status === 204 ? null : JSON.stringify(body ?? {}), { status });
  };

  /** As a server on this machine, for functions in a runtime of their own. */
  async listen(): Promise<{ readonly url: string; readonly server: Server }> {
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => void parts.push(part));
      request.on("end", () => {
        const headers = Object.entries(request.headers).map(([name, value]) => [
          name,
          String(value),
        ]);
        const [status, body] = this.answer({
          method: request.method ?? "",
          path: request.url ?? "",
          headers: new Headers(headers as [string, string][]),
          body: JSON.parse(Buffer.concat(parts).toString() || "{}") as Asked["body"],
        });
        response.writeHead(status, { "Content-Type": "application/json" });
        response.end(status === 204 ? undefined : JSON.stringify(body ?? {}));
      });
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
  }

  answer(asked: Asked): Reply {
    const line = `${asked.method} ${asked.path}`;
    this.asked.push(line);
    if (this.fails?.match.test(line)) return [this.fails.status, { message: "refused" }];
    const { headers } = asked;
    const given = headers.get(this.kind === "gitlab" ? "PRIVATE-TOKEN" : "Authorization");
    const expected = { github: `Bearer ${TOKEN}`, gitlab: TOKEN, forgejo: `token ${TOKEN}` };
    if (given !== expected[this.kind]) return [401, { message: "Bad credentials" }];
    if ((headers.get("User-Agent") ?? "") === "")
      return [403, { message: "User-Agent is missing" }];
    return this[this.kind](asked);
  }

  private _add(branch: string, files: readonly [string, string][]): void {
    const before = this.branches.get(BASE) ?? new Map<string, Buffer>();
    const added = files.map(([path, text]) => [path, Buffer.from(text, "base64")] as const);
    this.branches.set(branch, new Map([...before, ...added]));
  }

  private _open(branch: unknown, title: unknown, note: unknown, labels: string[]): Reply {
    if (!this.branches.has(String(branch)) || typeof title !== "string" || typeof note !== "string")
      return [422, { message: "Validation Failed" }];
    this.requests.push({ branch: String(branch), title, note, made: this.now, labels });
    return [201, { number: this.requests.length, iid: this.requests.length }];
  }

  private _remove(branch: string): Reply {
    return this.branches.delete(branch) ? [204] : [404];
  }

  private _keep(prefix: string, what: unknown): string {
    const sha = `${prefix}${this._stored.size}`;
    this._stored.set(sha, what);
    return sha;
  }

  github(asked: Asked): Reply {
    const start = `/repos/${REPO}`;
    const rest = asked.path.startsWith(start) ? asked.path.slice(start.length) : "";
    const answers: Readonly<Record<string, () => Reply | undefined>> = {
      GET: () => this._githubRead(rest),
      POST: () => this._githubObject(rest, asked.body) ?? this._githubPull(rest, asked.body),
      DELETE: () =>
        rest.startsWith("/git/refs/heads/")
          ? this._remove(rest.slice("/git/refs/heads/".length))
          : undefined,
    };
    return answers[asked.method]?.() ?? noSuch(asked);
  }

  private _githubRead(rest: string): Reply | undefined {
    if (rest === `/pulls?state=open&base=${BASE}&per_page=100`) return [200, this._pulls()];
    if (rest === `/git/ref/heads/${BASE}`) return [200, { object: { sha: "tip" } }];
    if (rest === "/git/commits/tip") return [200, { tree: { sha: "top" } }];
    const [, folder] = /^\/contents\/(.+)\?ref=main$/.exec(rest) ?? [];
    if (folder === undefined) return undefined;
    const published = [...(this.branches.get(BASE)?.keys() ?? [])];
    return published.some((file) => file.startsWith(`${folder}/`)) ? [200, []] : [404];
  }

  private _githubObject(rest: string, body: Asked["body"]): Reply | undefined {
    if (rest === "/git/blobs" && body["encoding"] === "base64")
      return [201, { sha: this._keep("blob", body["content"]) }];
    if (rest === "/git/trees" && body["base_tree"] === "top")
      return [201, { sha: this._keep("tree", body["tree"]) }];
    if (rest === "/git/commits" && String(body["parents"]) === "tip")
      return [201, { sha: this._keep("commit", this._stored.get(String(body["tree"]))) }];
    return rest === "/git/refs" ? this._githubBranch(body) : undefined;
  }

  private _githubBranch(body: Asked["body"]): Reply {
    const branch = String(body["ref"]).replace(/^refs\/heads\//, "");
    const tree = this._stored.get(String(body["sha"]));
    if (!Array.isArray(tree)) return [422, { message: "Object does not exist" }];
    if (this.branches.has(branch)) return [422, { message: "Reference already exists" }];
    const entries = tree as { path: string; mode: string; type: string; sha: string }[];
    if (entries.some(({ mode, type }) => mode !== "100644" || type !== "blob")) return [422];
    this._add(
      branch,
      entries.map(({ path, sha }) => [path, String(this._stored.get(sha))]),
    );
    return [201];
  }

  private _githubPull(rest: string, body: Asked["body"]): Reply | undefined {
    if (rest === "/pulls" && body["base"] === BASE)
      return this._open(body["head"], body["title"], body["body"], []);
    const [, number] = /^\/issues\/(\d+)\/labels$/.exec(rest) ?? [];
    const open = this.requests[Number(number) - 1];
    if (!open || !Array.isArray(body["labels"])) return undefined;
    open.labels = body["labels"].map(String);
    return [200, []];
  }

  gitlab({ method, path, body }: Asked): Reply {
    const start = `/projects/${encodeURIComponent(REPO)}`;
    const rest = path.startsWith(start) ? path.slice(start.length) : "";
    if (
      method === "GET" &&
      rest === `/merge_requests?state=opened&target_branch=${BASE}&per_page=100`
    )
      return [
        200,
        this.requests.map(({ branch, made }) => ({ source_branch: branch, created_at: made })),
      ];
    if (method === "POST" && rest === "/repository/commits" && body["start_branch"] === BASE) {
      const branch = String(body["branch"]);
      const actions = body["actions"] as {
        action: string;
        file_path: string;
        content: string;
        encoding: string;
      }[];
      if (typeof body["commit_message"] !== "string")
        return [400, { message: "commit_message is missing" }];
      if (actions.some(({ action, encoding }) => action !== "create" || encoding !== "base64"))
        return [400, {}];
      if (this.branches.has(branch))
        return [
          400,
          {
            message: `A branch called '${branch}' already exists. Switch to that branch in order to make changes`,
          },
        ];
      if (actions.some(({ file_path }) => this.branches.get(BASE)?.has(file_path)))
        return [400, { message: "A file with this name already exists" }];
      this._add(
        branch,
        actions.map(({ file_path, content }) => [file_path, content]),
      );
      return [201, { id: "c" }];
    }
    if (
      method === "POST" &&
      rest === "/merge_requests" &&
      body["target_branch"] === BASE &&
      body["remove_source_branch"] === true
    )
      return this._open(
        body["source_branch"],
        body["title"],
        body["description"],
        String(body["labels"]).split(","),
      );
    const [, gone] = /^\/repository\/branches\/(.+)$/.exec(rest) ?? [];
    if (method === "DELETE" && gone !== undefined) return this._remove(decodeURIComponent(gone));
    return [404, { message: `No such request: ${method} ${path}` }];
  }

  forgejo({ method, path, body }: Asked): Reply {
    const start = `/repos/${REPO}`;
    const rest = path.startsWith(start) ? path.slice(start.length) : "";
    if (method === "GET" && rest === "/pulls?state=open&limit=50") return [200, this._pulls()];
    if (method === "GET" && rest === "/labels?limit=100") return [200, this._labels];
    if (method === "POST" && rest === "/labels" && /^#[0-9a-f]{6}$/.test(String(body["color"]))) {
      this._labels.push({ id: 7 + this._labels.length, name: String(body["name"]) });
      return [201, this._labels.at(-1)];
    }
    if (method === "POST" && rest === "/contents" && body["branch"] === BASE)
      return this._forgejoCommit(body);
    if (method === "POST" && rest === "/pulls" && body["base"] === BASE) {
      const ids = body["labels"] as number[];
      const names = this._labels.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
      return this._open(body["head"], body["title"], body["body"], names);
    }
    const [, gone] = /^\/branches\/(.+)$/.exec(rest) ?? [];
    if (method === "DELETE" && gone !== undefined) return this._remove(decodeURIComponent(gone));
    return [404, { message: `No such request: ${method} ${path}` }];
  }

  private _forgejoCommit(body: Asked["body"]): Reply {
    const branch = String(body["new_branch"]);
    const files = body["files"] as { operation: string; path: string; content: string }[];
    if (files.some(({ operation }) => operation !== "create")) return [422];
    if (this.branches.has(branch)) return [409, { message: "branch already exists" }];
    if (files.some((one) => this.branches.get(BASE)?.has(one.path)))
      return [422, { message: "file exists" }];
    this._add(
      branch,
      files.map((one) => [one.path, one.content]),
    );
    return [201];
  }

  /** The open requests as GitHub and Forgejo list them. */
  private _pulls(): object[] {
    return this.requests.map(({ branch, made }) => ({ head: { ref: branch }, created_at: made }));
  }
}

const noSuch = ({ method, path }: Asked): Reply => [
  404,
  { message: `No such request: ${method} ${path}` },
];
