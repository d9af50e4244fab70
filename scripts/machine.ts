/** Programs and system packages of the machine. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The machine; tests give another. */
export interface Machine {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  isProgram(path: string): boolean;
  isFile(path: string): boolean;
  /** Runs a program; true when its exit code is 0. */
  run(program: string, words: readonly string[]): boolean;
}

/** True for Debian and its kin, where root may install the system's own packages. */
export const mayInstall = (machine: Machine): boolean =>
  machine.platform === "linux" && machine.isRoot && machine.isProgram("/usr/bin/apt-get");

/** Installs Debian packages as root. True when that went well, false where it cannot be done. */
export function installOnDebian(machine: Machine, packages: readonly string[]): boolean {
  if (!mayInstall(machine)) return false;
  console.log(`Installing ${packages.join(", ")} for the tests.`);
  return (
    machine.run("apt-get", ["update"]) &&
    machine.run("apt-get", ["install", "-y", "--no-install-recommends", ...packages])
  );
}

/** The one command that installs Debian packages, as the person at the machine types it. */
export const aptCommand = (
  packages: readonly string[],
  { isRoot }: Pick<Machine, "isRoot">,
): string => `${isRoot ? "" : "sudo "}apt-get install -y ${packages.join(" ")}`;

/** The folders of `PATH`, without empty ones. */
export const foldersOnPath = ({ env }: Pick<Machine, "env">): readonly string[] =>
  (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");

/** The first program of these names on `PATH`, then in `more` folders. */
export function findProgram(
  machine: Machine,
  names: readonly string[],
  more: readonly string[] = [],
): string | undefined {
  const folders = [...foldersOnPath(machine), ...more];
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => machine.isProgram(path));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The machine this runs on. */
export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  isProgram,
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  run: (program, words) =>
    spawnSync(program, words, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0,
};
