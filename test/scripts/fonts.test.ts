import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { faceEnv, findFace, fontconfig, howToGetFace, installFaces } from "../../scripts/fonts.ts";
import type { Machine } from "../../scripts/machine.ts";

const WIDE = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
const NARROW = "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf";

function machine(
  files: readonly string[],
  change: Partial<Machine> = {},
): Machine & { ran: string[] } {
  const ran: string[] = [];
  return {
    env: {},
    platform: "linux",
    isRoot: true,
    isProgram: (path) => path === "/usr/bin/apt-get",
    isFile: (path) => files.includes(path),
    run: (program, words) => ran.push([program, ...words].join(" ")) > 0,
    ran,
    ...change,
  };
}

function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), "fonts-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe("findFace", () => {
  it("looks where the systems keep the family, and never on another system than Linux", () => {
    expect(findFace(machine([WIDE]), "wide")).toBe("/usr/share/fonts/truetype/dejavu");
    expect(findFace(machine([WIDE]), "narrow")).toBeUndefined();
    expect(
      findFace(machine(["/usr/share/fonts/liberation-sans/LiberationSans-Regular.ttf"]), "narrow"),
    ).toBe("/usr/share/fonts/liberation-sans");
    expect(findFace(machine([WIDE], { platform: "darwin" }), "wide")).toBeUndefined();
  });
});

describe("installFaces", () => {
  it.each([
    [[WIDE], "apt-get install -y --no-install-recommends fonts-liberation"],
    [[NARROW], "apt-get install -y --no-install-recommends fonts-dejavu-core"],
    [[], "apt-get install -y --no-install-recommends fonts-liberation fonts-dejavu-core"],
  ])("as root installs what is missing beside %j", (files, command) => {
    vi.spyOn(console, "log").mockReturnValue();
    const root = machine(files);
    installFaces(root);
    expect(root.ran).toEqual(["apt-get update", command]);
  });

  it("does nothing where both are there, or without the right to", () => {
    for (const here of [machine([WIDE, NARROW]), machine([], { isRoot: false })]) {
      installFaces(here);
      expect(here.ran).toEqual([]);
    }
  });

  it("names one command for somebody who may not", () => {
    expect(howToGetFace(machine([], { isRoot: false }), "wide")).toBe(
      "sudo apt-get install -y fonts-dejavu-core",
    );
    expect(howToGetFace(machine([], { platform: "win32" }), "wide")).toMatch(/on Linux only/);
  });
});

describe("fontconfig", () => {
  it("names one folder alone, escaped, and its own cache", () => {
    const text = fontconfig("wide", "/a & b", "/c<d");
    expect(text.match(/<dir>.*<\/dir>/g)).toEqual(["<dir>/a &amp; b</dir>"]);
    expect(text).toContain("<cachedir>/c&lt;d</cachedir>");
    expect(text).not.toMatch(/Liberation|<include/);
  });

  it("is in .cache of the project, one file for each face", () => {
    const root = folderForTest();
    const files = (["wide", "narrow"] as const).map(
      (face) => faceEnv(machine([WIDE, NARROW]), root, face)["FONTCONFIG_FILE"] ?? "",
    );
    expect(files).toEqual([
      join(root, ".cache/fonts/wide.conf"),
      join(root, ".cache/fonts/narrow.conf"),
    ]);
    expect(
      files.map((file) => /DejaVu Sans|Liberation Sans/.exec(readFileSync(file, "utf8"))?.[0]),
    ).toEqual(["DejaVu Sans", "Liberation Sans"]);
    expect(faceEnv(machine([WIDE]), root, "narrow")).toEqual({});
  });

  it("lets styles name a second face, which answers for no other", () => {
    const both = machine([WIDE, NARROW]);
    const file = faceEnv(both, folderForTest(), "narrow", "wide")["FONTCONFIG_FILE"] ?? "";
    const text = readFileSync(file, "utf8");
    expect(text.match(/<dir>/g)).toHaveLength(2);
    expect(text).not.toContain("DejaVu Sans");
    const without = faceEnv(machine([NARROW]), folderForTest(), "narrow", "wide");
    expect(without["FONTCONFIG_FILE"]).toMatch(/narrow\.conf$/);
  });
});
