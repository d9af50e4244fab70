/**
 * Finds Chromium for the browser tests, and installs it with apt where this runs as root on Debian.
 * Downloads no browser itself.
 */
import { join } from "node:path";
import {
  aptCommand,
  findProgram,
  foldersOnPath,
  installOnDebian,
  type Machine,
  thisMachine,
} from "./machine.ts";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
] as const;
const MAC = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
] as const;
const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
] as const;

const HOW: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: "brew install --cask chromium",
  win32: "winget install Google.Chrome",
  linux: "sudo apt-get install -y chromium",
};

/** Usual paths of a browser, in the order in which to look. */
export function usualPlaces({
  env,
  platform,
}: Pick<Machine, "env" | "platform">): readonly string[] {
  if (platform === "win32") {
    const folders = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter(
      (folder) => folder !== undefined,
    );
    return folders.flatMap((folder) => WINDOWS.map((file) => `${folder}\\${file}`));
  }
  const onPath = foldersOnPath({ env });
  const named = NAMES.flatMap((name) => onPath.map((folder) => join(folder, name)));
  if (platform !== "darwin")
    return [
      ...named,
      ...NAMES.map((name) => `/usr/bin/${name}`),
      "/snap/bin/chromium",
      "/opt/google/chrome/chrome",
    ];
  return [
    ...named,
    ...["/Applications", join(env["HOME"] ?? "", "Applications")].flatMap((folder) =>
      MAC.map((file) => join(folder, file)),
    ),
  ];
}

/** The browser that is installed; undefined when there is none. Installs nothing. */
export const lookForBrowser = (machine: Machine): string | undefined =>
  [machine.env["CHROME_PATH"] ?? "", ...usualPlaces(machine)].find((path) =>
    machine.isProgram(path),
  );

/** The command that installs a browser. */
export const installCommand = (machine: Machine): string =>
  machine.platform === "linux"
    ? aptCommand(["chromium"], machine)
    : (HOW[machine.platform] ?? "See https://www.chromium.org/.");

/**
 * The browser of a machine: `CHROME_PATH`, then an installed one, then a new one where that can be
 * done.
 */
export function findBrowserOn(machine: Machine): string {
  const given = machine.env["CHROME_PATH"];
  if (given !== undefined && given !== "") {
    if (machine.isProgram(given)) return given;
    throw new Error(
      `CHROME_PATH is “${given}”, and there is no program there. Set it to Chrome or Chromium, or leave it out.`,
    );
  }
  const look = (): string | undefined =>
    usualPlaces(machine).find((path) => machine.isProgram(path));
  const found = look() ?? (installOnDebian(machine, ["chromium"]) ? look() : undefined);
  if (found !== undefined) return found;
  throw new Error(
    `The browser tests need Chrome or Chromium, and there is none here. Install it (${HOW[machine.platform] ?? "see https://www.chromium.org/"}) or set CHROME_PATH to it.`,
  );
}

/** The browser of this machine. */
export const findBrowser = (): string => findBrowserOn(thisMachine);

const SHELL = "chromium-headless-shell";

/**
 * Chromium without a window of its own. It lays out and draws pages with the same code, and takes
 * about 0.7 times as long for each. The browser itself where `CHROME_PATH` chooses one, or where
 * the shell is not installed and cannot be.
 */
export function findShellOn(machine: Machine): string {
  const browser = findBrowserOn(machine);
  if ((machine.env["CHROME_PATH"] ?? "") !== "" || machine.platform !== "linux") return browser;
  const look = (): string | undefined => findProgram(machine, [SHELL]);
  return look() ?? (installOnDebian(machine, [SHELL]) ? look() : undefined) ?? browser;
}

/**
 * Off: a page of the browser's own behind its address box, which costs each window more than a page
 * of ours; the renderer in reserve; questions to Google at the start. The last four are off in
 * Playwright anyway, but a list replaces the list before it.
 */
const FEATURES_OFF = [
  ...[
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    "WebUIOmniboxFullPopup",
    "SpareRendererForSitePerProcess",
  ],
  ...[
    "AimEnabled",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PreconnectToSearch",
    "LensOverlay",
    "MediaRouter",
  ],
  ...[
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsUpgrades",
    "PaintHolding",
  ],
] as const;

/** Chromium does not run sandboxed as root; the rest keeps it quiet, lean and off the network. */
export const launchArguments: readonly string[] = [
  ...(thisMachine.isRoot ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${FEATURES_OFF.join(",")}`,
];
