/** What is in the repository of a stage, asked from outside of the editor. */
import type { Stage } from "./stage.ts";

export interface Repository {
  /** Names of branches with drafts. */
  drafts(): string[];
  filesOn(branch: string): string[];
  /** A file on a branch; empty when it is not there. */
  read(branch: string, path: string): string;
  /**
   * The branch of the files in the folder. Decap's server is on another for a moment at each save.
   */
  head(): string;
}

export function repositoryOf({ git }: Stage): Repository {
  const ask = (...words: string[]): string => {
    try {
      return git(...words);
    } catch {
      return "";
    }
  };
  const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");
  return {
    drafts: () => lines(ask("branch", "--list", "cms/*", "--format=%(refname:short)")),
    filesOn: (branch) => lines(ask("ls-tree", "-r", "--name-only", branch)),
    read: (branch, path) => ask("show", `${branch}:${path}`),
    head: () => ask("rev-parse", "--abbrev-ref", "HEAD"),
  };
}
