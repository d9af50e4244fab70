/** The past of a project, from real git and from the copy of the last good build. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { keepLastGood } from "../../scripts/last-good.ts";
import { historyOf } from "../../scripts/earlier-versions.ts";
import { loadContent } from "../../src/model/gate/load.ts";
import { temporary } from "./temporary.ts";

const FILE = "content/news/2026-05-02-plant-swap/index.md";
const PICTURE = "content/news/2026-05-02-plant-swap/plants.png";

function git(root: string, day: string, ...words: readonly string[]): void {
  const when = `${day}T12:00:00Z`;
  const env = { ...process.env, GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when };
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...words], {
    cwd: root,
    env,
    stdio: "ignore",
  });
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function commit(root: string, day: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) write(root, path, text);
  git(root, day, "add", "-A");
  git(root, day, "commit", "-qm", "Change the content");
}

/** A project in a folder of a repository, as it may be one of several. */
function project(): string {
  const top = temporary();
  git(top, "2026-05-01", "init", "-q");
  const root = join(top, "town é");
  commit(top, "2026-05-01", { [`town é/${FILE}`]: "one", [`town é/${PICTURE}`]: "old picture" });
  commit(top, "2026-05-02", { [`town é/${FILE}`]: "two", [`town é/${PICTURE}`]: "new picture" });
  commit(top, "2026-05-03", { "town é/content/tips/sing.md": "tip" });
  return root;
}

describe("the history of a repository", () => {
  it("gives earlier texts, the newest first, with their days and their pictures", () => {
    const root = project();
    const versions = historyOf(root).versions(FILE);
    expect(versions.map(({ text, on }) => [text, on])).toEqual([
      ["two", "2026-05-02"],
      ["one", "2026-05-01"],
    ]);
    const folder = versions[1]?.pictures() ?? "";
    expect(readdirSync(folder)).toEqual(["plants.png"]);
    expect(folder.startsWith(join(root, ".cache"))).toBe(true);
  });

  it("knows when a file came in, and which are gone, committed or not", () => {
    const root = project();
    rmSync(join(root, "content/tips/sing.md"));
    const past = historyOf(root);
    expect(past.whole).toBe(true);
    expect(past.since(FILE)).toBe(Date.parse("2026-05-01T12:00:00Z") / 1000);
    expect(past.since("content/tips/none.md")).toBeUndefined();
    expect(past.removed()).toEqual(["content/tips/sing.md"]);
    git(root, "2026-05-04", "commit", "-qam", "Take a tip out");
    expect(historyOf(root).removed()).toEqual(["content/tips/sing.md"]);
  });

  it("is not whole in a copy of its end, and is none where there is no repository", () => {
    const copy = join(temporary(), "copy");
    const root = project();
    git(root, "2026-05-05", "clone", "-q", "--depth=1", `file://${dirname(root)}`, copy);
    const past = historyOf(join(copy, "town é"));
    expect(past.whole).toBe(false);
    expect(past.versions(FILE).map(({ text }) => text)).toEqual(["two"]);
    const none = historyOf(temporary());
    expect([none.whole, none.versions(FILE), none.removed()]).toEqual([false, [], []]);
  });
});

describe("the copy of the last good build", () => {
  const fixture = "test/fixtures/gate/valid";
  const built = (text: string) => ({
    content: { ...loadContent(fixture).content, news: [], events: [] },
    texts: new Map([[FILE, text]]),
  });

  it("gives one earlier text with the day of the build that first had it", () => {
    const root = temporary({ [FILE]: "now broken" });
    keepLastGood(root, built("good"), "2026-05-01");
    keepLastGood(root, built("good"), "2026-05-09");
    const [kept, ...others] = historyOf(root).versions(FILE);
    expect([kept?.text, kept?.on, others]).toEqual(["good", "2026-05-01", []]);
    expect(historyOf(root).removed()).toEqual([]);
  });

  it("forgets what is not on the site any more", () => {
    const root = temporary();
    keepLastGood(root, built("good"), "2026-05-01");
    expect(historyOf(root).removed()).toEqual([FILE]);
    keepLastGood(root, { ...built("good"), texts: new Map() }, "2026-05-02");
    expect(historyOf(root).removed()).toEqual([]);
    expect(historyOf(root).versions(FILE)).toEqual([]);
  });

  it("counts as none when its list is broken", () => {
    const root = temporary({ ".cache/last-good/list.json": "{" });
    expect(historyOf(root).versions(FILE)).toEqual([]);
  });

  it("keeps the pictures of the entry", () => {
    const root = temporary({ [PICTURE]: "picture" });
    const { content } = loadContent(fixture);
    keepLastGood(
      root,
      { content: { ...content, events: [] }, texts: new Map([[FILE, "x"]]) },
      "2026-05-01",
    );
    expect(readdirSync(historyOf(root).versions(FILE)[0]?.pictures() ?? "").toSorted()).toEqual([
      "index.md",
      "plants.png",
    ]);
  });
});
