/**
 * Finds Firefox and WebKit for the tests of the three engines, and installs them where that can be
 * done without asking. Chromium is found by `browser.ts`.
 */
import { aptCommand, findProgram, installOnDebian, type Machine } from "./machine.ts";

/** A further engine: the programs that drive it and the Debian packages that bring them. */
export interface Engine {
  readonly name: "Firefox" | "WebKit";
  /** For each program: the variable that names it to the tests, and its usual names. */
  readonly programs: Readonly<Record<string, readonly string[]>>;
  readonly packages: readonly string[];
  /** The command where there is no apt; empty where the engine cannot be had. */
  readonly elsewhere: Readonly<Partial<Record<NodeJS.Platform, string>>>;
}

export const FIREFOX: Engine = {
  name: "Firefox",
  programs: { FIREFOX_PATH: ["firefox-esr", "firefox"] },
  packages: ["firefox-esr"],
  elsewhere: { darwin: "brew install --cask firefox", win32: "winget install Mozilla.Firefox" },
};

/** Playwright's and Apple's builds of WebKit are downloads or other systems: this is Debian's. */
export const WEBKIT: Engine = {
  name: "WebKit",
  programs: { WEBKIT_DRIVER_PATH: ["WebKitWebDriver"], XVFB_PATH: ["Xvfb"] },
  packages: ["webkit2gtk-driver", "xvfb"],
  elsewhere: {},
};

export const FURTHER_ENGINES: readonly Engine[] = [FIREFOX, WEBKIT];

/** macOS keeps programs in folders that no path names. */
const APPS = ["/Applications/Firefox.app/Contents/MacOS"] as const;

/** The programs of an engine by their variables; undefined when one is missing. */
export function findEngine(machine: Machine, { programs }: Engine): NodeJS.ProcessEnv | undefined {
  const found = Object.entries(programs).map(([variable, names]) => {
    const given = machine.env[variable];
    return [
      variable,
      given !== undefined && machine.isProgram(given)
        ? given
        : findProgram(machine, names, ["/usr/bin", ...APPS]),
    ] as const;
  });
  return found.every(([, path]) => path !== undefined) ? Object.fromEntries(found) : undefined;
}

/**
 * The programs of an engine by their variables, after installing what is missing where that can be
 * done without asking. Undefined when one is still missing.
 */
export const findOrInstallEngine = (
  machine: Machine,
  engine: Engine,
): NodeJS.ProcessEnv | undefined =>
  findEngine(machine, engine) ??
  (installOnDebian(machine, engine.packages) ? findEngine(machine, engine) : undefined);

/** The command that installs an engine, or a sentence where there is none. */
export function howToGet(machine: Machine, engine: Engine): string {
  if (machine.platform === "linux") return aptCommand(engine.packages, machine);
  return (
    engine.elsewhere[machine.platform] ??
    `${engine.name} can be tested on Linux only: ${aptCommand(engine.packages, { isRoot: false })}`
  );
}
