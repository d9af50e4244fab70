import { describe, expect, it } from "vitest";
import { examine, exitCode, report } from "../../scripts/doctor.ts";
import type { Machine } from "../../scripts/machine.ts";

const ALL = [
  "/usr/bin/git",
  "/usr/bin/chromium",
  "/usr/bin/firefox-esr",
  "/usr/bin/WebKitWebDriver",
  "/usr/bin/Xvfb",
  "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
  "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf",
];

/** A machine on which nothing can be installed. */
function machine(files: readonly string[], change: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: "/usr/bin" },
    platform: "linux",
    isRoot: false,
    isProgram: (path) => files.includes(path),
    isFile: (path) => files.includes(path),
    run: () => {
      throw new Error("The doctor must not change the machine.");
    },
    ...change,
  };
}

const missing = (files: readonly string[], change: Partial<Machine> = {}, dev = true) =>
  examine(machine(files, change), (forTests) => dev || !forTests)
    .filter(({ isHere }) => !isHere)
    .map(({ name, command }) => [name, command]);

describe("the doctor", () => {
  it("finds nothing missing on a whole machine", () => expect(missing(ALL)).toEqual([]));

  it.each([
    ["/usr/bin/git", ["Git", "sudo apt-get install -y git"]],
    ["/usr/bin/chromium", ["Chromium", "sudo apt-get install -y chromium"]],
    ["/usr/bin/firefox-esr", ["Firefox", "sudo apt-get install -y firefox-esr"]],
    ["/usr/bin/Xvfb", ["WebKit", "sudo apt-get install -y webkit2gtk-driver xvfb"]],
    [ALL[5], ["The wide font", "sudo apt-get install -y fonts-dejavu-core"]],
    [ALL[6], ["The narrow font", "sudo apt-get install -y fonts-liberation"]],
  ])("names what is missing, and one command: %s", (file, finding) =>
    expect(missing(ALL.filter((other) => other !== file))).toEqual([finding]),
  );

  it("tells packages for tests apart from those of the site", () =>
    expect(missing(ALL, {}, false)).toEqual([
      ["Packages for tests", "npm ci --ignore-scripts --include=dev"],
    ]));

  it("names everything in the order of need on a bare machine, and leaves sudo out for root", () => {
    const found = examine(machine([], { isRoot: true, isProgram: () => false }), () => false);
    expect(found.map(({ name }) => name)).toEqual([
      "Packages of the site",
      "Git",
      "Packages for tests",
      "Chromium",
      "Firefox",
      "WebKit",
      "The narrow font",
      "The wide font",
    ]);
    expect(report(found)).not.toMatch(/sudo|here/);
    expect(report(found)).toMatch(/^missing {2}Git \(.*\)\n {9}apt-get install -y git$/m);
  });

  it("ends with 1 when something is missing that this system can have", () => {
    const code = (files: readonly string[], platform: NodeJS.Platform = "linux"): number =>
      exitCode(examine(machine(files, { platform }), () => true));
    expect([code(ALL), code(ALL.slice(1))]).toEqual([0, 1]);
    const onMac = ["/usr/bin/git", "/usr/bin/chromium", "/usr/bin/firefox"];
    expect([code(onMac, "darwin"), code(onMac.slice(1), "darwin")]).toEqual([0, 1]);
  });

  it("names the commands of other systems", () => {
    const commands = missing([], { platform: "darwin" }).map(([, command]) => command);
    expect(commands).toEqual(expect.arrayContaining(["xcode-select --install"]));
    expect(commands.join("\n")).toMatch(/brew install --cask chromium[^]*Linux only/);
  });
});
