/** Drafts on GitHub, through its REST API (version 2022-11-28). */
import {
  type BoardFetch,
  base64,
  type Board,
  branchOf,
  type ApiCall,
  caller,
  type Draft,
  DRAFT_LABEL,
  draftTimes,
  expectOk,
  numberAt,
  type Repository,
  textAt,
  commitTitle,
  undoing,
} from "./board.ts";

/** Makes a commit of the draft on top of the published branch and returns its hash. */
async function commit(call: ApiCall, branch: string, { slug, files }: Draft): Promise<string> {
  const ref = expectOk(await call("GET", `/git/ref/heads/${branch}`), "Reading the branch");
  const parent = textAt(ref, "object", "sha");
  const tip = expectOk(await call("GET", `/git/commits/${parent}`), "Reading the commit");
  const entries = [];
  for (const { path, bytes } of files) {
    const body = { content: base64(bytes), encoding: "base64" };
    const blob = expectOk(await call("POST", "/git/blobs", body), "Storing a file");
    entries.push({ path, mode: "100644", type: "blob", sha: textAt(blob, "sha") });
  }
  const tree = expectOk(
    await call("POST", "/git/trees", { base_tree: textAt(tip, "tree", "sha"), tree: entries }),
    "Storing the folder",
  );
  const made = expectOk(
    await call("POST", "/git/commits", {
      message: commitTitle(slug),
      tree: textAt(tree, "sha"),
      parents: [parent],
    }),
    "Storing the commit",
  );
  return textAt(made, "sha");
}

async function request(call: ApiCall, base: string, { slug, note }: Draft): Promise<void> {
  const made = expectOk(
    await call("POST", "/pulls", {
      title: commitTitle(slug),
      body: note,
      head: branchOf(slug),
      base,
    }),
    "Opening the pull request",
  );
  const label = { labels: [DRAFT_LABEL] };
  expectOk(
    await call("POST", `/issues/${numberAt(made, "number")}/labels`, label),
    "Setting the label",
  );
}

/** The board of a GitHub repository. */
export function githubBoard({ api, repo, branch, token }: Repository, ask: BoardFetch): Board {
  const call = caller(ask, `${api}/repos/${repo}`, {
    Authorization: `Bearer ${token}`,
    "X-GitHub-Api-Version": "2022-11-28",
  });
  return {
    async waiting() {
      const query = `state=open&base=${encodeURIComponent(branch)}&per_page=100`;
      const list = expectOk(await call("GET", `/pulls?${query}`), "Reading the board");
      return draftTimes(list, "head", "ref");
    },
    async add(draft) {
      const { slug } = draft;
      const folder = `/contents/content/news/${slug}?ref=${encodeURIComponent(branch)}`;
      const published = await call("GET", folder);
      if (published.status !== 404) {
        expectOk(published, "Looking for the name");
        return false;
      }
      const sha = await commit(call, branch, draft);
      const ref = await call("POST", "/git/refs", { ref: `refs/heads/${branchOf(slug)}`, sha });
      if (ref.status === 422 && /already exists/i.test(JSON.stringify(ref.body ?? "")))
        return false;
      expectOk(ref, "Making the branch");
      await undoing(
        () => request(call, branch, draft),
        () => call("DELETE", `/git/refs/heads/${branchOf(slug)}`),
      );
      return true;
    },
  };
}
