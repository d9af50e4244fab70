/** Drafts on GitLab, through its REST API v4. */
import {
  type BoardFetch,
  at,
  base64,
  type Board,
  branchOf,
  caller,
  DRAFT_LABEL,
  draftTimes,
  expectOk,
  type Repository,
  commitTitle,
  undoing,
} from "./board.ts";

/** The board of a GitLab project. */
export function gitlabBoard({ api, repo, branch, token }: Repository, ask: BoardFetch): Board {
  const project = `${api}/projects/${encodeURIComponent(repo)}`;
  const call = caller(ask, project, { "PRIVATE-TOKEN": token });
  return {
    async waiting() {
      const query = `state=opened&target_branch=${encodeURIComponent(branch)}&per_page=100`;
      const list = expectOk(await call("GET", `/merge_requests?${query}`), "Reading the board");
      return draftTimes(list, "source_branch");
    },
    async add({ slug, files, note }) {
      const committed = await call("POST", "/repository/commits", {
        branch: branchOf(slug),
        start_branch: branch,
        commit_message: commitTitle(slug),
        actions: files.map(({ path, bytes }) => ({
          action: "create",
          file_path: path,
          content: base64(bytes),
          encoding: "base64",
        })),
      });
      const isTaken =
        committed.status === 400 && /exists/.test(String(at(committed.body, "message")));
      if (isTaken) return false;
      expectOk(committed, "Storing the draft");
      await undoing(
        async () =>
          expectOk(
            await call("POST", "/merge_requests", {
              source_branch: branchOf(slug),
              target_branch: branch,
              title: commitTitle(slug),
              description: note,
              labels: DRAFT_LABEL,
              remove_source_branch: true,
            }),
            "Opening the merge request",
          ),
        () => call("DELETE", `/repository/branches/${encodeURIComponent(branchOf(slug))}`),
      );
      return true;
    },
  };
}
