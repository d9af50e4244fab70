/** Drafts on Forgejo and Codeberg, through the Forgejo API v1. */
import {
  type BoardFetch,
  at,
  base64,
  type Board,
  branchOf,
  type ApiCall,
  caller,
  DRAFT_LABEL,
  draftTimes,
  expectOk,
  numberAt,
  type Repository,
  commitTitle,
  undoing,
} from "./board.ts";

/** The number of Decap's label for drafts, which is made when the repository has none yet. */
async function labelId(call: ApiCall): Promise<number> {
  const list = expectOk(await call("GET", "/labels?limit=100"), "Reading the labels");
  const found = Array.isArray(list)
    ? list.find((one: unknown) => at(one, "name") === DRAFT_LABEL)
    : undefined;
  if (found !== undefined) return numberAt(found, "id");
  const label = { name: DRAFT_LABEL, color: "#0052cc" };
  return numberAt(expectOk(await call("POST", "/labels", label), "Making the label"), "id");
}

/** The board of a Forgejo repository. */
export function forgejoBoard({ api, repo, branch, token }: Repository, ask: BoardFetch): Board {
  const call = caller(ask, `${api}/repos/${repo}`, { Authorization: `token ${token}` });
  return {
    async waiting() {
      const list = expectOk(await call("GET", "/pulls?state=open&limit=50"), "Reading the board");
      return draftTimes(list, "head", "ref");
    },
    async add({ slug, files, note }) {
      const label = await labelId(call);
      const committed = await call("POST", "/contents", {
        branch,
        new_branch: branchOf(slug),
        message: commitTitle(slug),
        files: files.map(({ path, bytes }) => ({
          operation: "create",
          path,
          content: base64(bytes),
        })),
      });
      if (committed.status === 409 || committed.status === 422) return false;
      expectOk(committed, "Storing the draft");
      await undoing(
        async () =>
          expectOk(
            await call("POST", "/pulls", {
              title: commitTitle(slug),
              body: note,
              head: branchOf(slug),
              base: branch,
              labels: [label],
            }),
            "Opening the pull request",
          ),
        () => call("DELETE", `/branches/${encodeURIComponent(branchOf(slug))}`),
      );
      return true;
    },
  };
}
