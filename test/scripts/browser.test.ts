import { describe, expect, it, onTestFinished, vi } from "vitest";
import { findBrowserOn, findShellOn, usualPlaces } from "../../scripts/browser.ts";
import type { Machine } from "../../scripts/machine.ts";

interface Made extends Machine {
  readonly ran: string[];
}

function machine(
  programs: readonly string[],
  change: Partial<Machine> = {},
  installs: readonly string[] = [],
): Made {
  const there = new Set(programs);
  const ran: string[] = [];
  const run = (program: string, words: readonly string[]): boolean => {
    ran.push([program, ...words].join(" "));
    if (words.includes("install")) for (const path of installs) there.add(path);
    return true;
  };
  return {
    env: { PATH: "/opt/bin:/usr/bin" },
    platform: "linux",
    isRoot: false,
    isProgram: (path) => there.has(path),
    isFile: (path) => there.has(path),
    run,
    ran,
    ...change,
  };
}

describe("findBrowserOn", () => {
  it("takes CHROME_PATH before any other", () => {
    const env = { PATH: "/usr/bin", CHROME_PATH: "/mine/chrome" };
    expect(findBrowserOn(machine(["/usr/bin/chromium", "/mine/chrome"], { env }))).toBe(
      "/mine/chrome",
    );
  });

  it("says so when CHROME_PATH leads nowhere, and takes no other", () => {
    expect(() =>
      findBrowserOn(machine(["/usr/bin/chromium"], { env: { CHROME_PATH: "/nowhere" } })),
    ).toThrow(/CHROME_PATH is “\/nowhere”/);
  });

  it("looks on the path, Chromium before Chrome", () => {
    expect(findBrowserOn(machine(["/opt/bin/google-chrome", "/usr/bin/chromium"]))).toBe(
      "/usr/bin/chromium",
    );
    expect(findBrowserOn(machine(["/opt/bin/google-chrome"]))).toBe("/opt/bin/google-chrome");
  });

  it("knows the usual places of each system", () => {
    expect(usualPlaces({ platform: "darwin", env: {} })).toContain(
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    );
    expect(
      usualPlaces({ platform: "win32", env: { PROGRAMFILES: "C:\\Program Files" } }),
    ).toContain("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
  });

  it("installs it on Debian as root", () => {
    const told = vi.spyOn(console, "log").mockReturnValue();
    onTestFinished(() => told.mockRestore());
    const debian = machine(["/usr/bin/apt-get"], { isRoot: true }, ["/usr/bin/chromium"]);
    expect(findBrowserOn(debian)).toBe("/usr/bin/chromium");
    expect(debian.ran).toEqual([
      "apt-get update",
      "apt-get install -y --no-install-recommends chromium",
    ]);
    expect(told).toHaveBeenCalledOnce();
  });

  it("names the one command where it may not install, and tries nothing", () => {
    const ordinary = machine(["/usr/bin/apt-get"]);
    expect(() => findBrowserOn(ordinary)).toThrow(/sudo apt-get install -y chromium/);
    expect(ordinary.ran).toEqual([]);
    expect(() => findBrowserOn(machine([], { platform: "darwin" }))).toThrow(/brew install/);
  });
});

describe("findShellOn", () => {
  const SHELL = "/usr/bin/chromium-headless-shell";

  it("takes the shell where it is installed", () =>
    expect(findShellOn(machine(["/usr/bin/chromium", SHELL]))).toBe(SHELL));

  it("installs it on Debian as root", () => {
    vi.spyOn(console, "log").mockReturnValue();
    const there = ["/usr/bin/apt-get", "/usr/bin/chromium"];
    const debian = machine(there, { isRoot: true }, [SHELL]);
    expect(findShellOn(debian)).toBe(SHELL);
  });

  it("is the browser where there is no shell, and where CHROME_PATH chooses", () => {
    expect(findShellOn(machine(["/usr/bin/chromium"]))).toBe("/usr/bin/chromium");
    const env = { PATH: "/usr/bin", CHROME_PATH: "/mine/chrome" };
    expect(findShellOn(machine(["/mine/chrome", SHELL], { env }))).toBe("/mine/chrome");
  });
});
