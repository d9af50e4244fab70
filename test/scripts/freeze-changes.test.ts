import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { CHANGES, changesText, freezeChanges } from "../../scripts/freeze-changes.ts";
import { temporary } from "./temporary.ts";

const service = (name: string, rest = "", body = "Words."): string =>
  `---\nname: ${name}\nstatus: active\n${rest}checked:\n  on: "2026-01-01"\n---\n${body}\n`;

/** A repository of its own, whose commits are made on the days that the test says. */
function repository(): {
  readonly root: string;
  commit(at: string, files: Readonly<Record<string, string | undefined>>): void;
} {
  const root = temporary();
  const git = (at: string, ...words: string[]): void => {
    const env = {
      ...process.env,
      GIT_AUTHOR_DATE: at,
      GIT_COMMITTER_DATE: at,
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_SYSTEM: "/dev/null",
    };
    execFileSync(
      "git",
      ["-c", "user.name=Nobody", "-c", "user.email=nobody@example.org", ...words],
      { cwd: root, env, stdio: "pipe" },
    );
  };
  git("2026-01-01T12:00:00Z", "init", "--quiet");
  const commit = (at: string, files: Readonly<Record<string, string | undefined>>): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      if (text === undefined) rmSync(join(root, path));
      else writeFileSync(join(root, path), text);
    }
    git(at, "add", "--all");
    git(at, "commit", "--quiet", "--message", "A secret message");
  };
  mkdirSync(join(root, "_data"));
  return { root, commit };
}

const told = (root: string): readonly string[] =>
  freezeChanges(root)?.map(({ on, kind, entry, name, fields }) =>
    [on, kind, entry, name, ...fields].join(" "),
  ) ?? [];

describe("changes from the history", () => {
  it("are told by day, entry and field, and never by person or message", () => {
    const { root, commit } = repository();
    commit("2026-03-01T10:00:00Z", {
      "content/services/tea.md": service("Tea"),
      "content/news/fair/index.md": "---\ntitle: Fair\n---\nCake.\n",
      "README.md": "x",
    });
    commit("2026-03-02T10:00:00Z", { "content/services/tea.md": service("Tea", "summary: One\n") });
    commit("2026-03-02T11:00:00Z", { "content/services/tea.md": service("Tea", "summary: Two\n") });
    commit("2026-03-05T10:00:00Z", {
      "content/services/tea.md": service("Tea", "summary: Two\n").replace("active", "defunct"),
      "content/news/fair/index.md": undefined,
    });
    expect(told(root)).toEqual([
      "2026-03-05 removed news/fair Fair",
      "2026-03-05 closed services/tea Tea",
      "2026-03-02 corrected services/tea Tea summary",
      "2026-03-01 added news/fair Fair",
      "2026-03-01 added services/tea Tea",
    ]);
    expect(readFileSync(join(root, CHANGES), "utf8")).not.toMatch(/Nobody|nobody|secret/);
  });

  it("are on the day it was in London", () => {
    const { root, commit } = repository();
    commit("2026-06-30T23:30:00Z", { "content/services/tea.md": service("Tea") });
    expect(told(root)).toEqual(["2026-07-01 added services/tea Tea"]);
  });

  it("do not run backwards with somebody's clock", () => {
    const { root, commit } = repository();
    commit("2026-06-30T12:00:00Z", { "content/services/tea.md": service("Tea") });
    commit("2026-06-01T12:00:00Z", { "content/services/cake.md": service("Cake") });
    expect(told(root)).toEqual([
      "2026-06-30 added services/cake Cake",
      "2026-06-30 added services/tea Tea",
    ]);
  });

  it("leave out files that the gate's reader refuses, and read letters of several bytes", () => {
    const { root, commit } = repository();
    commit("2026-03-01T10:00:00Z", {
      "content/services/bad.md": "---js\nprocess.exit()\n---\n",
      "content/services/cafe.md": service("Café “Ten” 🏠"),
      "content/services/tea.md": service("Tea"),
      "content/other/x.md": service("X"),
    });
    expect(told(root)).toEqual([
      "2026-03-01 added services/cafe Café “Ten” 🏠",
      "2026-03-01 added services/tea Tea",
    ]);
  });

  it("give the same file again, and hide a name that has become sensitive", () => {
    const { root, commit } = repository();
    commit("2026-03-01T10:00:00Z", { "content/services/talk.md": service("Stop violence") });
    freezeChanges(root);
    const before = readFileSync(join(root, CHANGES), "utf8");
    freezeChanges(root);
    expect(readFileSync(join(root, CHANGES), "utf8")).toBe(before);
    commit("2026-03-02T10:00:00Z", {
      "content/services/talk.md": service("Stop violence", "sensitive: true\n"),
    });
    expect(told(root)).toEqual([
      "2026-03-02 corrected services/talk Service about a sensitive matter sensitive",
      "2026-03-01 added services/talk Service about a sensitive matter",
    ]);
  });

  it("leave the file as it is where there is no history, or only its end", () => {
    const bare = temporary({ [CHANGES]: "as it was" });
    expect(freezeChanges(bare)).toBeUndefined();
    expect(readFileSync(join(bare, CHANGES), "utf8")).toBe("as it was");
    const { root, commit } = repository();
    commit("2026-03-01T10:00:00Z", { "content/services/tea.md": service("Tea") });
    commit("2026-03-02T10:00:00Z", { "content/services/tea.md": service("Tea", "summary: One\n") });
    const copy = join(temporary(), "copy");
    execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${root}`, copy], {
      stdio: "pipe",
    });
    expect(freezeChanges(copy)).toBeUndefined();
    expect(existsSync(join(copy, CHANGES))).toBe(false);
  });

  it("are written one a line", () => {
    expect(changesText([])).toBe('{\n  "changes": []\n}\n');
    expect(
      changesText([
        { on: "2026-01-01", kind: "added", entry: "services/a", name: "A", fields: [] },
      ]),
    ).toBe(
      '{\n  "changes": [\n    {"on":"2026-01-01","kind":"added","entry":"services/a","name":"A"}\n  ]\n}\n',
    );
  });
});
