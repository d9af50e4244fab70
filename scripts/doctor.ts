/** `npm run doctor`: what this machine lacks, in the order of need, with the command for each. */
import { installCommand, lookForBrowser } from "./browser.ts";
import { root, runAsCommand } from "./command.ts";
import { findEngine, FURTHER_ENGINES, howToGet } from "./engines.ts";
import { FACES, findFace, howToGetFace } from "./fonts.ts";
import { isFresh } from "./install.mjs";
import { aptCommand, findProgram, type Machine, thisMachine } from "./machine.ts";

/** One thing that the project needs. */
export interface Finding {
  readonly name: string;
  /** What cannot be done without it. */
  readonly use: string;
  readonly isHere: boolean;
  /** True for what cannot be installed on this system. */
  readonly isElsewhere?: boolean;
  /** The command that installs it, or a sentence where there is none. */
  readonly command: string;
}

const GIT: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: "xcode-select --install",
  win32: "winget install Git.Git",
};

/** `packages` says whether the project's own packages are installed, without or with test tools. */
export function examine(machine: Machine, packages: (dev: boolean) => boolean): readonly Finding[] {
  return [
    {
      name: "Packages of the site",
      use: "npm start, npm run build",
      isHere: packages(false),
      command: "npm ci --ignore-scripts",
    },
    {
      name: "Git",
      use: "the last good version of an entry with a fault",
      isHere: findProgram(machine, ["git", "git.exe"], ["/usr/bin"]) !== undefined,
      command: GIT[machine.platform] ?? aptCommand(["git"], machine),
    },
    {
      name: "Packages for tests",
      use: "npm test, npm run check",
      isHere: packages(true),
      command: "npm ci --ignore-scripts --include=dev",
    },
    {
      name: "Chromium",
      use: "npm test: browser, cms, a11y, engines",
      isHere: lookForBrowser(machine) !== undefined,
      command: installCommand(machine),
    },
    ...FURTHER_ENGINES.map((engine) => ({
      name: engine.name,
      use: "npm test: engines",
      isHere: findEngine(machine, engine) !== undefined,
      isElsewhere: machine.platform !== "linux" && engine.elsewhere[machine.platform] === undefined,
      command: howToGet(machine, engine),
    })),
    ...FACES.map((face) => ({
      name: `The ${face} font`,
      use: "npm test: layout and print",
      isHere: findFace(machine, face) !== undefined,
      isElsewhere: machine.platform !== "linux",
      command: howToGetFace(machine, face),
    })),
  ];
}

const isMissing = ({ isHere, isElsewhere = false }: Finding): boolean => !isHere && !isElsewhere;

function line(finding: Finding): string {
  const { name, use, isHere, command } = finding;
  if (isHere) return `here     ${name}`;
  return `${isMissing(finding) ? "missing" : "not had"}  ${name} (${use})\n         ${command}`;
}

/** One line for each thing, and a second one for the command where it is not here. */
export const report = (findings: readonly Finding[]): string => findings.map(line).join("\n");

/** Exit code: 0 when nothing is missing that can be installed here, else 1. */
export const exitCode = (findings: readonly Finding[]): 0 | 1 => (findings.some(isMissing) ? 1 : 0);

function main(): number {
  const findings = examine(thisMachine, (dev) => isFresh(root, dev));
  const missing = findings.filter(isMissing).length;
  console.log(`here     Node ${process.versions.node}\n${report(findings)}\n`);
  console.log(
    missing === 0 ? "Nothing is missing." : `Missing: ${missing}. The commands are above.`,
  );
  return exitCode(findings);
}

await runAsCommand(import.meta.url, main);
