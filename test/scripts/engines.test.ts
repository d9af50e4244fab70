import { describe, expect, it, onTestFinished, vi } from "vitest";
import {
  findEngine,
  findOrInstallEngine,
  FIREFOX,
  howToGet,
  WEBKIT,
} from "../../scripts/engines.ts";
import type { Machine } from "../../scripts/machine.ts";

function machine(programs: readonly string[], change: Partial<Machine> = {}): Machine {
  const there = new Set(programs);
  return {
    env: { PATH: "/opt/bin" },
    platform: "linux",
    isRoot: false,
    isProgram: (path) => there.has(path),
    isFile: (path) => there.has(path),
    run: (_program, words) => {
      if (words.includes("xvfb")) there.add("/usr/bin/Xvfb").add("/usr/bin/WebKitWebDriver");
      return true;
    },
    ...change,
  };
}

describe("findEngine", () => {
  it("takes the path of the variable, then PATH, then the usual folder", () => {
    const env = { PATH: "/opt/bin", FIREFOX_PATH: "/mine/firefox" };
    const all = ["/mine/firefox", "/opt/bin/firefox", "/usr/bin/firefox-esr"];
    expect(findEngine(machine(all, { env }), FIREFOX)).toEqual({ FIREFOX_PATH: "/mine/firefox" });
    expect(findEngine(machine(all.slice(1)), FIREFOX)).toEqual({
      FIREFOX_PATH: "/usr/bin/firefox-esr",
    });
    expect(findEngine(machine([]), FIREFOX)).toBeUndefined();
  });

  it("needs every program of an engine", () => {
    expect(findEngine(machine(["/usr/bin/WebKitWebDriver"]), WEBKIT)).toBeUndefined();
    expect(findEngine(machine(["/usr/bin/WebKitWebDriver", "/opt/bin/Xvfb"]), WEBKIT)).toEqual({
      WEBKIT_DRIVER_PATH: "/usr/bin/WebKitWebDriver",
      XVFB_PATH: "/opt/bin/Xvfb",
    });
  });

  it("installs on Debian as root, and nowhere else", () => {
    const told = vi.spyOn(console, "log").mockReturnValue();
    onTestFinished(() => told.mockRestore());
    const apt = ["/usr/bin/apt-get"];
    expect(findOrInstallEngine(machine(apt), WEBKIT)).toBeUndefined();
    expect(findOrInstallEngine(machine(apt, { isRoot: true }), WEBKIT)).toBeDefined();
  });

  it("names one command, or says that there is none", () => {
    expect(howToGet(machine([]), WEBKIT)).toBe("sudo apt-get install -y webkit2gtk-driver xvfb");
    expect(howToGet(machine([], { platform: "darwin" }), FIREFOX)).toMatch(/^brew install/);
    expect(howToGet(machine([], { platform: "win32" }), WEBKIT)).toMatch(/on Linux only/);
  });
});
