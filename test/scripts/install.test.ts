import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/command.ts";
import { installSentence, installWords, isFresh } from "../../scripts/install.mjs";
import { commandSentence, folderSentence, helpText, nodeSentence } from "../../scripts/run.mjs";
import { temporary } from "./temporary.ts";

const here = { optional: true, os: [process.platform], cpu: [process.arch] };
const elsewhere = { optional: true, os: ["plan9"], cpu: ["vax"] };
const lock = (packages: object): string =>
  JSON.stringify({ packages: { "": { name: "x" }, ...packages } });
const a = { version: "1.0.0", integrity: "sha512-a" };

function project(
  installed: object | undefined,
  wanted: object,
  folders: readonly string[],
): string {
  return temporary({
    "package-lock.json": lock(wanted),
    ...(installed === undefined ? {} : { "node_modules/.package-lock.json": lock(installed) }),
    ...Object.fromEntries(folders.map((folder) => [`${folder}/package.json`, "{}"])),
  });
}

describe("isFresh", () => {
  const name = "node_modules/a";
  it("is true when all that the lock asks for is there, but for packages of other systems", () => {
    expect(
      isFresh(
        project({ [name]: a }, { [name]: a, "node_modules/other": { ...a, ...elsewhere } }, [name]),
      ),
    ).toBe(true);
  });
  it.each([
    ["nothing was ever installed", undefined, { [name]: a }, []],
    ["an install was broken off", undefined, { [name]: a }, [name]],
    [
      "the lock has a newer version",
      { [name]: a },
      { [name]: { version: "1.1.0", integrity: "sha512-b" } },
      [name],
    ],
    [
      "the same version has other contents",
      { [name]: a },
      { [name]: { ...a, integrity: "sha512-c" } },
      [name],
    ],
    ["the lock has one package more", { [name]: a }, { [name]: a, "node_modules/b": a }, [name]],
    [
      "the part for this system is missing",
      { [name]: a },
      { [name]: a, "node_modules/here": { ...a, ...here } },
      [name],
    ],
    ["a folder was deleted by hand", { [name]: a }, { [name]: a }, ["node_modules/b"]],
  ])("is false when %s", (_case, installed, wanted, folders) => {
    expect(isFresh(project(installed, wanted, folders))).toBe(false);
  });
});

describe("packages for tests", () => {
  const [site, tools] = ["node_modules/site", "node_modules/tools"];
  it.each([{ dev: true }, { devOptional: true }])("may be missing for a build: %j", (mark) => {
    const folder = project({ [site]: a }, { [site]: a, [tools]: { ...a, ...mark } }, [site]);
    expect(isFresh(folder, false)).toBe(true);
    expect(isFresh(folder)).toBe(false);
  });
  it("leave what a build needs to be installed", () =>
    expect(isFresh(project({}, { [site]: a }, []), false)).toBe(false));
  it("are asked for by name for tests alone, whatever NODE_ENV says", () => {
    expect(installWords(true)).toContain("--include=dev");
    expect(installWords(false).join(" ")).not.toMatch(/include|omit/);
  });
});

describe("sentences before anything is installed", () => {
  it.each(["20.19.0", "20.20.2", "22.0.0", "24.1.0"])("Node %s will do", (version) =>
    expect(nodeSentence(version)).toBeUndefined(),
  );
  it.each(["18.20.4", "20.18.1", "8.0.0"])("Node %s is too old", (version) =>
    expect(nodeSentence(version)).toMatch(/Node 20\.19 or newer/),
  );

  it("says which folder's name no tool can read, and lets all others be", () => {
    for (const name of ["/home/a/50% off", "/home/a/site #2", "/a/é ü", "/a/b&c=d;e"])
      expect(folderSentence(name)).toBeUndefined();
    expect(folderSentence("/home/a?b/site")).toMatch(/“\/home\/a\?b\/site”.*Rename that folder/);
  });

  it("refuses “#” in the folder's name for the tests alone, by name", () => {
    const folder = "/home/50% off #2/site";
    expect(folderSentence(folder, "test")).toBe(
      "The project stands in “/home/50% off #2/site”, and the tests cannot run in a folder with “#” in its name. Rename that folder and try again; all other commands work where it is.",
    );
    expect(folderSentence(folder, "build")).toBeUndefined();
    expect(folderSentence("/home/50% off/site", "test")).toBeUndefined();
  });

  it("says so before it runs anything", () => {
    const folder = join(temporary({}), "site #2");
    for (const file of ["run.mjs", "install.mjs"])
      cpSync(join(root, "scripts", file), join(folder, "scripts", file));
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(folder, "scripts", "run.mjs"), "test"],
      { encoding: "utf8" },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/site #2”, and the tests cannot run/);
  });

  it("knows its commands and no others", () => {
    expect(commandSentence("check")).toBeUndefined();
    for (const name of [undefined, "nothing", "../test/pa11y", "eleventy.d"])
      expect(commandSentence(name)).toMatch(/no command/);
  });

  it.each([
    ["npm error code EACCES\nnpm error syscall mkdir", /no permission/],
    ["npm error code ENOTFOUND", /connection to the internet/],
    ["npm error code ENOSPC", /disk is full/],
    ["npm error code EUSAGE", /do not agree/],
    ["npm warn x\nnpm error code EODD\nnpm error y", /npm error code EODD/],
  ])("explains what npm said: %s", (output, words) =>
    expect(installSentence(output)).toMatch(words),
  );
});

describe("--help", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Readonly<Record<string, string>>;
  };
  const files = Object.values(scripts).flatMap(
    (line) => /run\.mjs ([\w-]+)$/.exec(line)?.[1] ?? [],
  );

  it.each(files)("of %s says how it is called and what it does", (file) => {
    const [how = "", what = "", more] = helpText(file).split("\n");
    expect(how).toMatch(/^npm (?:run )?[a-z]/);
    expect(what.length).toBeGreaterThan(20);
    expect(more).toBe("All commands: scripts/README.md");
  });

  it("runs nothing", () => {
    const run = join(root, "scripts", "run.mjs");
    const said = execFileSync(process.execPath, [run, "freeze-changes", "--help"], {
      encoding: "utf8",
    });
    expect(said).toMatch(/^npm run changes\nWrites what changed/);
  });
});
