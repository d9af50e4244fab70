/**
 * Earlier versions of content files: from the history of the repository, where there is one, and
 * from the copy that the last good build kept.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  type Earlier,
  NO_HISTORY,
  type ContentHistory,
} from "../src/model/gate/content-history.ts";
import { MAX_PICTURE_BYTES } from "../src/model/picture-file.ts";
import { bytesOfGit, hasHistory } from "./content-history.ts";
import { lastGood } from "./last-good.ts";

/** How many versions of one file are searched for one without a fault. */
const MAX_VERSIONS = 30;

const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");

/** Calls `make` once for each key. */
function keyed<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** Writes the pictures beside a content file, as a commit has them, and returns their folder. */
function picturesAt(root: string, prefix: string, commit: string, file: string): string {
  const folder = join(root, ".cache", "held-back", commit.slice(0, 16), dirname(file));
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  const from = `${prefix}${dirname(file)}/`;
  const rows = bytesOfGit(root, ["ls-tree", "-l", "-z", "--full-tree", commit, from]);
  for (const row of rows.toString("utf8").split("\0")) {
    const [, , blob = "", size = ""] = row.split(/[\t ]+/);
    const name = row.slice(row.lastIndexOf("/") + 1);
    if (!/\.(?:jpe?g|png|webp)$/i.test(name) || Number(size) > MAX_PICTURE_BYTES) continue;
    writeFileSync(join(folder, name), bytesOfGit(root, ["cat-file", "blob", blob]));
  }
  return folder;
}

function historyOfGit(root: string): ContentHistory {
  const git = (...words: readonly string[]): string => bytesOfGit(root, words).toString("utf8");
  const log = (...words: readonly string[]): readonly string[] =>
    linesOf(git("log", "--first-parent", "--no-renames", ...words));
  let prefix: string;
  try {
    git("rev-parse", "--verify", "HEAD");
    prefix = git("rev-parse", "--show-prefix").trim();
  } catch {
    return NO_HISTORY;
  }
  const versions = keyed((file): readonly Earlier[] =>
    log(
      `-n${MAX_VERSIONS}`,
      "--diff-filter=AM",
      "--format=%H %cd",
      "--date=format-local:%Y-%m-%d",
      "--",
      file,
    ).map((line): Earlier => {
      const [commit = "", on = ""] = line.split(" ");
      const text = git("cat-file", "blob", `${commit}:${prefix}${file}`);
      const pictures = (): string | undefined =>
        file.endsWith("/index.md") ? picturesAt(root, prefix, commit, file) : undefined;
      return { text, on, pictures };
    }),
  );
  const removed = keyed((folder): readonly string[] => {
    const deleted = log("--diff-filter=D", "--name-only", "--format=", "--relative", "--", folder);
    const last = linesOf(git("ls-tree", "-r", "--name-only", "HEAD", "--", `${folder}/`));
    return [...new Set([...deleted, ...last])].filter((file) => !existsSync(join(root, file)));
  });
  return {
    versions,
    since: (file) => {
      const first = log("--diff-filter=A", "--format=%ct", "--", file).at(-1);
      return first === undefined ? undefined : Number(first);
    },
    removed: () => removed("content"),
    whole: hasHistory(root),
  };
}

/** The past of the project in `root`. Nothing is read before it is asked for. */
export function historyOf(root: string): ContentHistory {
  let opened: ContentHistory | undefined;
  const git = (): ContentHistory => (opened ??= historyOfGit(root));
  const kept = lastGood(root);
  return {
    versions: (file) => [...git().versions(file), ...kept.versions(file)],
    since: (file) => git().since(file) ?? kept.since(file),
    removed: () => [...new Set([...git().removed(), ...kept.removed()])],
    get whole() {
      return git().whole;
    },
  };
}
