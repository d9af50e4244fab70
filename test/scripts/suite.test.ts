import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type TestContext, type Stage, stages } from "../../scripts/stages.ts";
import { fileTimes, runSuite, secondTries, tally, type VitestReport } from "../../scripts/suite.ts";
import { chooseStages, runStages, tallyInWords, stageTimesInWords } from "../../scripts/test.ts";
import { temporary } from "./temporary.ts";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});
const report = (change: Partial<VitestReport>): VitestReport => ({
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  testResults: [file("passed", "passed")],
  ...change,
});

describe("tally", () => {
  it("counts what was skipped, and says it only when something was", () => {
    const counted = tally(report({ numPendingTests: 8 }));
    expect(counted).toEqual({ passed: 3, failed: 0, skipped: 8 });
    expect(tallyInWords(counted)).toBe("3 passed, 0 failed, 8 skipped");
    expect(tallyInWords({ passed: 3, failed: 1 })).toBe("3 passed, 1 failed");
  });

  it("counts tests", () => {
    expect(tally(report({}))).toEqual({ passed: 3, failed: 0, skipped: 0 });
    expect(
      tally(
        report({
          success: false,
          numFailedTests: 2,
          testResults: [file("failed", "failed", "failed")],
        }),
      ),
    ).toEqual({ passed: 3, failed: 2, skipped: 0 });
  });
  it("counts a file that does not load", () => {
    expect(
      tally(report({ success: false, testResults: [file("failed"), file("passed", "passed")] })),
    ).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });
  it("counts an error outside of the tests, and a suite with no test in it", () => {
    expect(tally(report({ success: false })).failed).toBe(1);
    expect(tally(report({ numPassedTests: 0, testResults: [] })).failed).toBe(1);
  });
});

describe("the times of a run", () => {
  it("are read from the report, file by file", () => {
    const took = (name: string, seconds: number) => ({
      ...file("passed", "passed"),
      name: `/site/test/browser/${name}`,
      startTime: 1_000,
      endTime: 1_000 + seconds * 1_000,
    });
    const testResults = [took("a.test.ts", 20), took("b.test.tsx", 31.2)];
    expect(fileTimes(report({ testResults }))).toEqual([
      { name: "a", seconds: 20 },
      { name: "b", seconds: 31.2 },
    ]);
    expect(fileTimes(report({ testResults: [] }))).toEqual([]);
  });

  it("are told in a table: every stage and the ten longest files, longest first", () => {
    const files = Array.from({ length: 12 }, (_, at) => ({ name: `f${at}`, seconds: at * 100 }));
    const told = stageTimesInWords([
      { name: "lint", seconds: 9.6 },
      { name: "unit", seconds: 1200, files },
    ]).split("\n");
    expect(told.slice(0, 5)).toEqual([
      "Stages, of which several run at a time",
      "  1200 s  unit",
      "    10 s  lint",
      "Longest test files",
      "  1100 s  unit: f11",
    ]);
    expect(told.at(-1)).toBe("   200 s  unit: f2");
    expect(stageTimesInWords([{ name: "lint", seconds: 1 }])).not.toContain("test files");
  });
});

describe("secondTries", () => {
  it("names the tests that failed first and passed then, and no others", () => {
    const test = (status: string, fullName: string, ...failureMessages: string[]) => ({
      status,
      fullName,
      failureMessages,
    });
    const testResults = [
      {
        status: "failed",
        assertionResults: [
          test("passed", "opens"),
          test("passed", "closes", "Error: timed out\n  at close"),
          test("failed", "answers", "Error: no answer"),
        ],
      },
    ];
    expect(secondTries(report({ testResults }))).toEqual(["closes: Error: timed out"]);
  });
});

describe("runSuite", () => {
  it("counts by Vitest's report, and prints its output in one piece", async () => {
    const text = JSON.stringify(report({ success: false, numFailedTests: 1 }));
    const root = temporary({
      "node_modules/vitest/vitest.mjs": `import { writeFileSync } from "node:fs";
        console.log(process.argv.includes("unit") ? "unit: ··x" : "no project");
        console.error("A test failed.");
        writeFileSync(process.argv.at(-1), ${JSON.stringify(text)});
        process.exitCode = 1;`,
    });
    const said = vi.spyOn(console, "log").mockReturnValue();
    expect(await runSuite(root, "unit")).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
      files: [{ name: "", seconds: 0 }],
    });
    expect(said.mock.calls).toEqual([["unit: ··x\nA test failed.\n"]]);
  });
});

describe("stages", () => {
  beforeEach(
    () =>
      void [vi.spyOn(console, "log"), vi.spyOn(console, "error")].forEach((spy) =>
        spy.mockReturnValue(),
      ),
  );
  afterEach(() => void vi.restoreAllMocks());
  const context = {} as TestContext;
  const stage = (run: Stage["run"]): Stage => ({ name: "x", title: "A stage of this test", run });

  it("adds up, counts a stage that breaks off as one failure and goes on", async () => {
    const broken = stage(() => Promise.reject(new Error("There is no browser.")));
    expect(
      await runStages(
        [
          stage(async () => ({ passed: 2, failed: 1 })),
          broken,
          stage(async () => ({ passed: 4, failed: 0, skipped: 1 })),
        ],
        context,
      ),
    ).toEqual({ passed: 6, failed: 2, skipped: 1 });
    expect(console.error).toHaveBeenCalledExactlyOnceWith("There is no browser.");
  });

  it("runs light stages beside each other and the build, and the others after them", async () => {
    const log: string[] = [];
    let stop = (): void => undefined;
    const built = new Promise<string>((resolve) => (stop = () => resolve("_site")));
    const told = (name: string, rest: Partial<Stage> = {}): Stage => ({
      ...stage(async () => {
        log.push(`${name} starts`);
        if (name === "b") stop();
        await built;
        log.push(`${name} ends`);
        return { passed: 1, failed: 0 };
      }),
      ...rest,
    });
    const chosen = [
      told("a", { light: true }),
      told("c", { needsSite: true }),
      told("b", { light: true }),
    ];
    const site = vi.fn(() => built);
    await runStages(chosen, { ...context, site });
    expect(log).toEqual(["a starts", "b starts", "a ends", "b ends", "c starts", "c ends"]);
    expect(site).toHaveBeenCalledOnce();
  });

  it("runs the others two at a time, in their order", async () => {
    const log: string[] = [];
    const ends = new Map<string, () => void>();
    const told = (name: string): Stage =>
      stage(async () => {
        log.push(name);
        await new Promise<void>((resolve) => ends.set(name, resolve));
        return { passed: 1, failed: 0 };
      });
    const running = runStages(["a", "b", "c", "d"].map(told), context);
    const started = (...names: string[]) => vi.waitFor(() => expect(log).toEqual(names));
    await started("a", "b");
    ends.get("b")?.();
    await started("a", "b", "c");
    ends.get("a")?.();
    await started("a", "b", "c", "d");
    ["c", "d"].forEach((name) => ends.get(name)?.());
    expect(await running).toEqual({ passed: 4, failed: 0, skipped: 0 });
  });

  it("fails a stage alone when the site that it needs cannot be built", async () => {
    const needs = {
      ...stage(async ({ site }) => ({ passed: (await site()).length, failed: 0 })),
      needsSite: true,
    };
    const none = { ...context, site: () => Promise.reject(new Error("There is no site.")) };
    expect(await runStages([needs], none)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(console.error).toHaveBeenCalledExactlyOnceWith("There is no site.");
  });

  it("runs all, or those that are named", () => {
    expect(chooseStages([])).toBe(stages);
    expect(chooseStages(["site", "a11y"]).map(({ name }) => name)).toEqual(["a11y", "site"]);
    expect(() => chooseStages(["all"])).toThrow(
      "There is no stage “all”. Choose from: types, lint, content, browser, a11y, unit, cms, engines, site, place.",
    );
  });
});
