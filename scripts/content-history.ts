/** Reads the content as it was at the end of each date with a change, from the git history. */
import { execFileSync } from "node:child_process";
import { collections, type CollectionName } from "../src/model/collections/index.ts";
import { readFrontMatter } from "../src/model/gate/front-matter.ts";
import type { Evening, EntryVersion } from "../src/freshness/changes.ts";

const MAX_BYTES = 512 * 1024 * 1024;

/**
 * Runs git in `root` on what it is given and returns its bytes. Dates come out as days in London.
 */
export function bytesOfGit(root: string, words: readonly string[], input = ""): Buffer {
  return execFileSync("git", ["--no-replace-objects", "-c", "core.quotePath=false", ...words], {
    cwd: root,
    input,
    maxBuffer: MAX_BYTES,
    stdio: ["pipe", "pipe", "ignore"],
    env: { ...process.env, TZ: "Europe/London" },
  });
}

const git = (root: string, words: readonly string[]): string =>
  bytesOfGit(root, words).toString("utf8");

/**
 * True when the whole history is here. A shallow clone would report entries as added that are
 * older.
 */
export function hasHistory(root: string): boolean {
  try {
    git(root, ["rev-parse", "--verify", "HEAD"]);
    return git(root, ["rev-parse", "--is-shallow-repository"]).trim() === "false";
  } catch {
    return false;
  }
}

/**
 * The last commit of each day that touched the content, oldest first. A clock that ran backwards
 * does not turn days round.
 */
function lastCommits(root: string): readonly { readonly commit: string; readonly on: string }[] {
  const lines = git(root, [
    "log",
    "--first-parent",
    "--reverse",
    "--format=%H %cd",
    "--date=format-local:%Y-%m-%d",
    "HEAD",
    "--",
    "content",
  ]);
  const days = new Map<string, string>();
  let latest = "";
  for (const line of lines.split("\n").filter((text) => text !== "")) {
    const [commit = "", day = ""] = line.split(" ");
    latest = day > latest ? day : latest;
    days.set(latest, commit);
  }
  return [...days].map(([on, commit]) => ({ commit, on }));
}

/** “services/x” of content/services/x.md and of content/services/x/index.md. */
function keyOf(
  path: string,
): { readonly key: string; readonly collection: CollectionName } | undefined {
  const [, collection = "", slug] =
    /^content\/([a-z]+)\/([^/]+?)(?:\/index)?\.md$/.exec(path) ?? [];
  return Object.hasOwn(collections, collection)
    ? { key: `${collection}/${slug ?? ""}`, collection: collection as CollectionName }
    : undefined;
}

interface Blob {
  readonly key: string;
  readonly collection: CollectionName;
  readonly name: string;
}

/** The content files of a commit with the names of what is in them. */
function blobsAt(root: string, commit: string): readonly Blob[] {
  const lines = git(root, ["ls-tree", "-r", "-z", commit, "--", "content"]).split("\0");
  return lines.flatMap((line) => {
    const [, name, path] = /^100\d+ blob ([0-9a-f]+)\t(.+)$/.exec(line) ?? [];
    const place = path === undefined ? undefined : keyOf(path);
    return place && name !== undefined ? [{ ...place, name }] : [];
  });
}

/** The text of each blob. One process reads them all. */
function textsOf(root: string, names: readonly string[]): ReadonlyMap<string, string> {
  const bytes = bytesOfGit(
    root,
    ["cat-file", "--batch"],
    names.map((name) => `${name}\n`).join(""),
  );
  const texts = new Map<string, string>();
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf("\n", at);
    const [name = "", , size = "0"] = bytes.toString("utf8", at, end).split(" ");
    texts.set(name, bytes.toString("utf8", end + 1, end + 1 + Number(size)));
    at = end + Number(size) + 2;
  }
  return texts;
}

/** A file that cannot be parsed was never published, so it is skipped. */
function versionOf({ collection }: Blob, source: string): EntryVersion | undefined {
  const read = readFrontMatter(source);
  return "faults" in read || typeof read.data !== "object" || read.data === null
    ? undefined
    : { collection, data: read.data as Record<string, unknown>, body: read.body };
}

/** The content at the end of each date with a change, oldest first. */
export function eveningsOf(root: string): readonly Evening[] {
  const days = lastCommits(root).map(({ commit, on }) => ({ on, blobs: blobsAt(root, commit) }));
  const texts = textsOf(root, [
    ...new Set(days.flatMap(({ blobs }) => blobs.map(({ name }) => name))),
  ]);
  const versions = new Map<string, EntryVersion | undefined>();
  const versionIn = (blob: Blob): EntryVersion | undefined => {
    const id = `${blob.collection} ${blob.name}`;
    if (!versions.has(id)) versions.set(id, versionOf(blob, texts.get(blob.name) ?? ""));
    return versions.get(id);
  };
  const entriesOf = (blobs: readonly Blob[]): ReadonlyMap<string, EntryVersion> =>
    new Map(
      blobs.flatMap((blob) => {
        const version = versionIn(blob);
        return version ? [[blob.key, version] as const] : [];
      }),
    );
  return days.map(({ on, blobs }) => ({ on, entries: entriesOf(blobs) }));
}
