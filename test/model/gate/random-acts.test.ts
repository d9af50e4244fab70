/**
 * Ordinary acts of editors in any order never stop the site, and none of them is lost in silence:
 * what was written is on the site or is held back with a reason. ACTS_SEED and ACTS_SEQUENCES run
 * others.
 */
import { describe, expect, it } from "vitest";
import type { Settled } from "../../../src/model/gate/held-back.ts";
import { holdBack } from "../../../src/model/gate/hold-back.ts";
import { gather } from "../../../src/model/gate/load.ts";
import { createLibrary } from "../../../src/model/library.ts";
import { routes } from "../../../src/site/routes/index.ts";
import { write } from "../../../src/site/write.ts";
import { Acts, type Done } from "../random-acts.ts";
import { type FixtureSite, makeSite } from "../fixture-site.ts";

const SEED = Number(process.env["ACTS_SEED"] ?? 20261128);
const SEQUENCES = Number(process.env["ACTS_SEQUENCES"] ?? 25);
const STEPS = 5;
const TODAY = "2026-11-28";
const assets = { url: (name: string) => `/assets/${name}`, weight: () => 0 };

/** Every page and file of the site as text. A view that cannot be made throws. */
function assemble({ content, data }: Settled): number {
  if (!data) throw new Error("There is no data.");
  const library = createLibrary(content, data, TODAY);
  const { urls, text } = write(routes(library), library, assets);
  for (const url of urls) text(url);
  return urls.length;
}

const sameTexts = (before: Settled, now: Settled): boolean =>
  JSON.stringify([...before.texts]) === JSON.stringify([...now.texts]);

/** What is wrong after an act, in words; nothing when all is well. */
function faultAfter(done: Done, before: Settled, now: Settled): string | undefined {
  if (now.problems.length > 0) return "the build stops";
  if (done.isDraft) return sameTexts(before, now) ? undefined : "a draft changes the site";
  const held = now.held.find(({ file }) => file === done.file || done.file.startsWith(`${file}/`));
  if (done.text !== undefined && done.file.endsWith("index.md") === done.file.endsWith(".md")) {
    const stands = now.texts.get(done.file) === done.text;
    if (!stands && !held && done.file.endsWith(".md")) return "what was written is lost";
  }
  if (held && held.reasons.every(({ message }) => message === "")) return "no reason is given";
  for (const file of before.texts.keys())
    if (!now.texts.has(file) && !now.held.some((one) => one.file === file) && file !== done.file)
      if (!done.what.includes(file)) return `${file} is gone`;
  return undefined;
}

interface Failure {
  readonly sequence: number;
  readonly acts: readonly string[];
  readonly fault: string;
}

type Settle = (site: FixtureSite, acts: Acts) => Settled;
const real: Settle = ({ root }, { past }) => holdBack(root, gather(root), past);

function runSequence(sequence: number, settle: Settle): Failure | undefined {
  const site = makeSite();
  const acts = new Acts(site, SEED + sequence);
  const said: string[] = [];
  try {
    let before = settle(site, acts);
    for (let step = 0; step < STEPS; step++) {
      const done = acts.next();
      said.push(done.what);
      const now = settle(site, acts);
      const fault = faultAfter(done, before, now);
      if (fault !== undefined) return { sequence, acts: said, fault };
      before = now;
    }
    assemble(before);
    return undefined;
  } catch (error) {
    return { sequence, acts: said, fault: String(error) };
  } finally {
    site.dispose();
  }
}

const run = (sequences: number, settle: Settle): readonly Failure[] =>
  Array.from({ length: sequences }, (_, index) => runSequence(index, settle)).filter(
    (failure) => failure !== undefined,
  );

/** What was wrong in these sequences, up to the first that went wrong in the `wanted` way. */
function faultsUntil(wanted: string, sequences: number, settle: Settle): readonly string[] {
  const faults: string[] = [];
  for (let index = 0; index < sequences && !faults.includes(wanted); index++) {
    const failure = runSequence(index, settle);
    if (failure) faults.push(failure.fault);
  }
  return faults;
}

describe("ordinary acts in any order", () => {
  it(
    `leave a site that can be built, and lose nothing in silence (${SEQUENCES} sequences of ${STEPS} acts)`,
    { timeout: 600_000 },
    () => {
      expect(run(SEQUENCES, real)).toEqual([]);
      console.log(`${SEQUENCES} sequences of ${STEPS} acts from seed ${SEED}.`);
    },
  );

  it("would show a gate that stops the build for one entry", { timeout: 60_000 }, () => {
    const strict: Settle = (site, acts) => {
      const settled = real(site, acts);
      return { ...settled, problems: settled.held.flatMap(({ reasons }) => reasons) };
    };
    const wanted = "the build stops";
    expect(faultsUntil(wanted, 4, strict)).toContain(wanted);
  });

  it("would show a draft that is published by itself", { timeout: 60_000 }, () => {
    let turn = 0;
    const loose: Settle = (site, acts) => {
      const settled = real(site, acts);
      return { ...settled, texts: new Map([...settled.texts, ["content/x.md", String(turn++)]]) };
    };
    const wanted = "a draft changes the site";
    expect(faultsUntil(wanted, 6, loose)).toContain(wanted);
  });

  it("would show an entry that another one's act takes away", { timeout: 60_000 }, () => {
    const greedy: Settle = (site, acts) => {
      const settled = real(site, acts);
      const gone = acts.count > 1 ? "content/services/play-group.md" : "";
      return { ...settled, texts: new Map([...settled.texts].filter(([file]) => file !== gone)) };
    };
    const wanted = "content/services/play-group.md is gone";
    expect(faultsUntil(wanted, 4, greedy)).toContain(wanted);
  });

  it("would show an entry that is held back without a reason", { timeout: 60_000 }, () => {
    const dumb: Settle = (site, acts) => {
      const settled = real(site, acts);
      const held = settled.held.map((one) => ({
        ...one,
        reasons: one.reasons.map((reason) => ({ ...reason, message: "" })),
      }));
      return { ...settled, held };
    };
    const wanted = "no reason is given";
    expect(faultsUntil(wanted, 6, dumb)).toContain(wanted);
  });

  it("would show an entry that vanishes without a word", { timeout: 60_000 }, () => {
    const silent: Settle = (site, acts) => ({ ...real(site, acts), held: [] });
    const wanted = "what was written is lost";
    expect(faultsUntil(wanted, 10, silent)).toContain(wanted);
  });
});
