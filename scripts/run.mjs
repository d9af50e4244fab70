/**
 * The way into every command: `node scripts/run.mjs <name>`. It needs nothing but Node, sees to the
 * packages, and then runs `scripts/<name>.ts` with the arguments that follow.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensurePackages } from "./install.mjs";

const root = join(fileURLToPath(import.meta.url), "..", "..");

/**
 * Commands that also need the packages under `devDependencies`. All others, such as those that a
 * host runs, need only those under `dependencies`.
 */
export const DEV_COMMANDS = ["bench", "check", "cms-pictures", "lint", "look", "test", "print"];

/** A sentence when this Node is too old, else nothing. */
export function nodeSentence(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return undefined;
  return `This needs Node 20.19 or newer, and here is Node ${version}. Install a newer one from https://nodejs.org/ and try again.`;
}

/** A sentence when there is no such command, else nothing. */
export function commandSentence(name) {
  if (/^[a-z][a-z-]*$/.test(name ?? "") && existsSync(join(root, "scripts", `${name}.ts`)))
    return undefined;
  return `There is no command “${name ?? ""}”. “npm run” lists them all.`;
}

/**
 * A sentence when the tools of a command cannot work in the project's folder, else nothing. Vitest
 * alone takes “#” in a path for the beginning of a fragment, so all but the tests work there.
 */
export function folderSentence(folder, name) {
  if (name === "test" && folder.includes("#"))
    return `The project stands in “${folder}”, and the tests cannot run in a folder with “#” in its name. Rename that folder and try again; all other commands work where it is.`;
  const sign = /[?\n\\]/.exec(folder)?.[0];
  if (sign === undefined || process.platform === "win32") return undefined;
  return `The project stands in “${folder}”, and tools that it needs cannot read a folder with such a sign in its name (${JSON.stringify(sign)}). Rename that folder and try again.`;
}

/**
 * What a command does, for `--help`: its row in `scripts/README.md`, under the name by which it is
 * called. Nothing is run.
 */
export function helpText(name) {
  const read = (...path) => readFileSync(join(root, ...path), "utf8");
  const { scripts } = JSON.parse(read("package.json"));
  const called = Object.keys(scripts).find((key) => scripts[key].endsWith(`run.mjs ${name}`));
  const short = called === "start" || called === "test" ? `npm ${called}` : `npm run ${called}`;
  const row = read("scripts", "README.md")
    .split("\n")
    .find((line) => new RegExp(`^\\| \`${short}(?: [^\`]*)?\` \\|`).test(line));
  const [, how = short, what = ""] = (row ?? "").split(" | ").join("|").split("|");
  const plain = (words) => words.replace(/`|\[[^\]]*\]\(([^)]*)\)/g, "$1").trim();
  return [plain(how), plain(what), "All commands: scripts/README.md"]
    .filter((line) => line !== "")
    .join("\n");
}

/** Runs the command in a process of its own and ends as it ends. */
function start(name, words) {
  const file = join(root, "scripts", `${name}.ts`);
  const child = spawn(process.execPath, ["--import", "tsx", file, ...words], {
    cwd: root,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  child.on("error", (error) => stop(`The command could not be started: ${error.message}`));
  child.on("exit", (code) => process.exit(code ?? 1));
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function main([name, ...words]) {
  const sentence =
    nodeSentence(process.versions.node) ?? folderSentence(root, name) ?? commandSentence(name);
  if (sentence) stop(sentence);
  if (words.some((word) => word === "--help" || word === "-h")) return console.log(helpText(name));
  const missing = ensurePackages(root, DEV_COMMANDS.includes(name));
  if (missing) stop(missing);
  start(name, words);
}

if (process.argv[1] && fileURLToPath(import.meta.url) === realpathSync(process.argv[1]))
  main(process.argv.slice(2));
