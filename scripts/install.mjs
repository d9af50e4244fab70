/**
 * Sees to it that the packages in `node_modules` are those of `package-lock.json`. Node built-ins
 * only, as it runs before they are there.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What npm itself notes at the end of an install; an install that was broken off leaves none. */
const INSTALLED = join("node_modules", ".package-lock.json");

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** A package for another system is listed in the lock and rightly not installed. */
function isForHere(entry) {
  if (!entry.optional) return true;
  const fits = (list, own) => list !== undefined && list.includes(own);
  return (
    entry.libc === undefined && fits(entry.os, process.platform) && fits(entry.cpu, process.arch)
  );
}

const same = (a, b) => a !== undefined && a.version === b.version && a.integrity === b.integrity;

/**
 * True when what is installed is what the lock asks for: every package, in its version. Without
 * `dev`, packages that only tests and linters need may be missing.
 */
export function isFresh(root, dev = true) {
  const wanted = readPackages(join(root, "package-lock.json"));
  const installed = readPackages(join(root, INSTALLED));
  if (wanted === undefined || installed === undefined) return false;
  const isNeeded = ({ dev: forDev, devOptional }) => dev || !(forDev || devOptional);
  const names = Object.keys(wanted).filter(
    (name) => name !== "" && isForHere(wanted[name]) && isNeeded(wanted[name]),
  );
  return names.every((name) => same(installed[name], wanted[name]) && existsSync(join(root, name)));
}

const reasons = [
  [
    /\b(EACCES|EPERM|EROFS)\b/,
    "The packages could not be installed, as there is no permission to write node_modules. Give yourself the right to write in the project's folder.",
  ],
  [
    /\bENOSPC\b/,
    "The packages could not be installed, as the disk is full. Make room (about 1 GB) and try again.",
  ],
  [
    /\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EIDLETIMEOUT)\b/,
    "The packages could not be downloaded. Check the connection to the internet and try again.",
  ],
  [
    /\bEUSAGE\b/,
    "package.json and package-lock.json do not agree. Run “npm install”, look at what it changed, and try again.",
  ],
];

/** The sentence for what npm said when it failed. */
export function installSentence(output) {
  const reason = reasons.find(([pattern]) => pattern.test(output));
  const first =
    output.split("\n").find((line) => /npm (error|ERR!)/.test(line)) ?? "npm said nothing.";
  return reason
    ? reason[1]
    : `The packages could not be installed: ${first.trim()} Run “npm ci” to see all that npm says.`;
}

/** npm's own program when a script of package.json started us, else the one on the path. */
function runNpm(root, words) {
  const program = process.env.npm_execpath;
  const options = { cwd: root, encoding: "utf8", stdio: ["ignore", "inherit", "pipe"] };
  if (program && /\.[cm]?js$/.test(program))
    return spawnSync(process.execPath, [program, ...words], options);
  return spawnSync("npm", words, { ...options, shell: process.platform === "win32" });
}

function canWrite(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * What `npm` is asked to do. Without `dev`, its own settings (`--omit`, `NODE_ENV`) decide whether
 * packages for tests come too.
 */
export const installWords = (dev) => [
  "ci",
  "--ignore-scripts",
  ...(dev ? ["--include=dev"] : []),
  "--no-audit",
  "--no-fund",
];

/**
 * Installs when something is missing or stale. Returns a sentence when that failed, else nothing.
 * `dev`: whether the packages for tests and linters are needed.
 */
export function ensurePackages(root, dev = true) {
  if (isFresh(root, dev)) return undefined;
  if (!canWrite(root)) return installSentence("EACCES");
  console.log("Installing the packages. The first time takes a minute or two.");
  const { status, stderr, error } = runNpm(root, installWords(dev));
  if (error)
    return `npm could not be started: ${error.message}. It comes with Node: install Node again from https://nodejs.org/.`;
  return status === 0 ? undefined : installSentence(stderr);
}
