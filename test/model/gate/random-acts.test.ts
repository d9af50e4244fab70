/**
 * Ordinary acts of editors in any order never stop the site, and none of them is lost in silence:
 * what the editor saves is on the site, what comes by another way is there or is held back with a
 * reason, and nothing holds back an entry that does not name it. ACTS_SEEDS (with commas) and
 * ACTS_SEQUENCES run others.
 */
import { describe, expect, it } from "vitest";
import type { CollectionName } from "../../../src/model/collections/index.ts";
import type { HeldBack, PublishableContent } from "../../../src/model/gate/held-back.ts";
import { holdBack } from "../../../src/model/gate/hold-back.ts";
import { gather } from "../../../src/model/gate/load.ts";
import { createLibrary } from "../../../src/model/library.ts";
import { sentence } from "../../../src/model/problem.ts";
import { routes } from "../../../src/site/routes/index.ts";
import { write } from "../../../src/site/write.ts";
import { Acts, type Done } from "../random-acts.ts";
import { entryPath, entryWith, type FixtureSite, makeSite } from "../fixture-site.ts";
import { saidByEditor } from "../said-by-editor.ts";
import { ASSETS } from "../../components/render.ts";

const SEEDS = (process.env["ACTS_SEEDS"] ?? "20261128,4242,77001").split(",").map(Number);
const SEQUENCES = Number(process.env["ACTS_SEQUENCES"] ?? 14);
const STEPS = 5;
const TODAY = "2026-11-28";

/** Every page and file of the site as text. A view that cannot be made throws. */
function assemble({ content, data }: PublishableContent): number {
  if (!data) throw new Error("There is no data.");
  const library = createLibrary(content, data, TODAY);
  const { urls, text } = write(routes(library), library, ASSETS);
  for (const url of urls) text(url);
  return urls.length;
}

const sameTexts = (before: PublishableContent, now: PublishableContent): boolean =>
  JSON.stringify([...before.texts]) === JSON.stringify([...now.texts]);

/** Faults that the boxes of a form cannot have: it offers what is there. */
const NOT_OF_A_FORM = /is not the name of anything under|Picture file/;

/** The name of the entry that a file is, or belongs to. */
const slugIn = (file: string): string => /^content\/[^/]+\/([^/.]+)/.exec(file)?.[1] ?? file;

/** True when an entry names the one of an act: by its name, its folder or the list it was in. */
function names(
  text: string,
  file: string,
  { file: own, from = own }: Done,
  now: PublishableContent,
): boolean {
  if ([own, from].some((one) => one === file || slugIn(file) === slugIn(one))) return true;
  const [, collection = ""] = from.split("/");
  const isEmpty = now.content[collection as CollectionName]?.length === 0;
  return text.includes(slugIn(from)) || (isEmpty && text.includes(`(/${collection}/)`));
}

/** What is wrong after an act, in words; nothing when all is well. */
function faultAfter(
  done: Done,
  before: PublishableContent,
  now: PublishableContent,
): string | undefined {
  if (now.problems.length > 0) return "the build stops";
  if (done.isDraft) return sameTexts(before, now) ? undefined : "a draft changes the site";
  const held = now.held.find(({ file }) => file === done.file || done.file.startsWith(`${file}/`));
  const stands = now.texts.get(done.file) === done.text;
  if (done.text !== undefined && done.file.endsWith(".md") && !stands) {
    if (!held) return "what was written is lost";
    const reasons = held.reasons.map(sentence).join(" ");
    if (done.saved && !NOT_OF_A_FORM.test(reasons)) return `saved and held back: ${reasons}`;
  }
  if (held && held.reasons.every(({ message }) => message === "")) return "no reason is given";
  for (const file of before.texts.keys())
    if (!now.texts.has(file) && !now.held.some((one) => one.file === file) && file !== done.file)
      if (!done.what.includes(file)) return `${file} is gone`;
  const known = new Set(before.held.map(({ file }) => file));
  const other = now.held.find(
    ({ file }) =>
      !known.has(file) &&
      !file.startsWith("_data/") &&
      !names(before.texts.get(file) ?? "", file, done, now),
  );
  return (
    other && `${other.file} is held back for another: ${other.reasons.map(sentence).join(" ")}`
  );
}

interface Failure {
  readonly seed: number;
  readonly acts: readonly string[];
  readonly fault: string;
}

type Settle = (site: FixtureSite, acts: Acts) => PublishableContent;
const real: Settle = ({ root }, { past }) => holdBack(root, gather(root), past);

/** A site with two entries in each list and a page that links to every list. */
function makeLinkedSite(): ReturnType<typeof makeSite> {
  const site = makeSite();
  const page = "content/pages/accessibility.md";
  const lists = ["services", "hubs", "programmes", "organisations"] as const;
  for (const [at, collection] of lists.entries())
    site.write(entryPath(collection, "second"), entryWith(collection, "---\n---\n", 60 + at));
  const links = lists.map((name) => `[${name}](/${name}/)`).join(", ");
  site.write(page, `${site.read(page)}\nSee ${links}.\n`);
  return site;
}

function runSequence(seed: number, settle: Settle): Failure | undefined {
  const site = makeLinkedSite();
  const acts = new Acts(site, seed);
  const said: string[] = [];
  try {
    let before = settle(site, acts);
    for (let step = 0; step < STEPS; step++) {
      const done = acts.next((file, text) => saidByEditor(file, text, before, TODAY)?.stored);
      said.push(done.what);
      const now = settle(site, acts);
      const fault = faultAfter(done, before, now);
      if (fault !== undefined) return { seed, acts: said, fault };
      before = now;
    }
    // Making every page takes longer than all else here.
    if (seed % 5 < 2) assemble(before);
    return undefined;
  } catch (error) {
    return { seed, acts: said, fault: String(error) };
  } finally {
    site.dispose();
  }
}

const run = (seeds: readonly number[], settle: Settle): readonly Failure[] =>
  seeds.map((seed) => runSequence(seed, settle)).filter((failure) => failure !== undefined);

/** What was wrong in these sequences, up to the first that went wrong in the `wanted` way. */
function faultsUntil(wanted: string, sequences: number, settle: Settle): readonly string[] {
  const faults: string[] = [];
  for (let index = 0; index < sequences && !faults.some((one) => one.startsWith(wanted)); index++) {
    const failure = runSequence((SEEDS[0] ?? 0) + index, settle);
    if (failure) faults.push(failure.fault);
  }
  return faults;
}

describe("ordinary acts in any order", () => {
  it.each(SEEDS)(
    `leave a site that can be built, and lose nothing in silence: ${SEQUENCES} sequences of ${STEPS} acts from seed %i`,
    { timeout: 600_000 },
    (seed) => {
      const seeds = Array.from({ length: SEQUENCES }, (_, index) => seed + index);
      expect(run(seeds, real)).toEqual([]);
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

  const heldFor = (file: string, message: string): HeldBack => ({
    ...{ file, stands: "part", urgent: false, sensitive: false },
    reasons: [{ file, field: "", message }],
  });

  it("would show an entry that is held back for another one's act", { timeout: 60_000 }, () => {
    const file = "content/tips/sing-at-bath-time.md";
    const spreading: Settle = (site, acts) => {
      const settled = real(site, acts);
      if (acts.count === 0) return settled;
      return { ...settled, held: [...settled.held, heldFor(file, "was left out.")] };
    };
    const wanted = `${file} is held back for another`;
    expect(faultsUntil(wanted, 4, spreading)).toContain(`${wanted}: ${file}: was left out.`);
  });

  it("would show a gate that refuses what the editor has saved", { timeout: 60_000 }, () => {
    let first: ReadonlyMap<string, string> = new Map();
    const stricter: Settle = (site, acts) => {
      const settled = real(site, acts);
      if (acts.count === 0) first = settled.texts;
      const isOdd = ([file, text]: [string, string]): boolean => first.get(file) !== text;
      const texts = [...settled.texts];
      const odd = texts.filter(isOdd).map(([file]) => heldFor(file, "is odd."));
      return {
        ...settled,
        held: [...settled.held, ...odd],
        texts: new Map(texts.filter((one) => !isOdd(one))),
      };
    };
    const wanted = "saved and held back";
    expect(faultsUntil(wanted, 6, stricter).join("\n")).toContain(wanted);
  });
});
