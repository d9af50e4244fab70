/**
 * How much is pressed: a volunteer posts an item with a picture and an editor puts it on the site;
 * a number changes; twenty entries are checked; an item must go.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entryWith } from "../model/fixture-site.ts";
import { changeNumber, postWeeklyGroup, recheck, takeDown, toldFigures } from "./other-ways.ts";
import { repositoryOf } from "./repository.ts";
import { openStage, type Stage } from "./stage.ts";
import { patient } from "./waiting.ts";
import { told, walk } from "./walk.ts";

const TWENTY = Array.from({ length: 20 }, (_, index) => `Group ${index + 1}`);
const fileOf = (name: string): string =>
  `content/services/${name.toLowerCase().replace(" ", "-")}.md`;
let stage: Stage;
const main = (path: string): string => repositoryOf(stage).read("main", path);

beforeAll(async () => {
  stage = await openStage("git", {
    prepare: (site) =>
      TWENTY.forEach((name, index) => {
        const text = entryWith("services", `---\nname: ${name}\n---\n`, index + 1);
        site.write(fileOf(name), text.replace("nextDue: 2026-10-01", "nextDue: 2026-05-01"));
      }),
  });
}, 120_000);
afterAll(() => stage.close());

describe.sequential("the number of presses and fields", { timeout: 120_000 }, () => {
  it("lets a volunteer post an item in less than five minutes", async () => {
    const moments: string[] = [];
    const walked = await walk(stage, async (moment) => void moments.push(moment));
    console.log(told(walked));
    expect(moments).toEqual(["start", "refused", "form", "drafts", "published"]);
    const { presses, letters } = walked.volunteer;
    expect(presses).toBeLessThanOrEqual(15);
    expect(walked.editor.presses).toBeLessThanOrEqual(7);
    expect(presses * 4 + letters / 2).toBeLessThan(300);
    const [item = ""] = repositoryOf(stage)
      .filesOn("main")
      .filter((path) => path.endsWith("-seedling-swap-on-saturday/index.md"));
    expect(main(item)).toContain("alt: A row of seedlings in brown soil");
  });

  it("is at most ten and one to change a number", async () => {
    const figures = await changeNumber(stage, "01632 960777");
    console.log(`A number: ${toldFigures(figures)}.`);
    expect(figures.presses).toBeLessThanOrEqual(10);
    expect(figures.fields).toBe(1);
    await expect
      .poll(() => main("content/services/play-group.md"), patient)
      .toContain("01632 960777");
  });

  it("is one press for each of twenty checks, and two more", async () => {
    const figures = await recheck(stage, TWENTY);
    console.log(`Twenty checks: ${toldFigures(figures)}.`);
    expect(figures).toMatchObject({ presses: 22, fields: 0 });
    for (const name of TWENTY) expect(main(fileOf(name))).not.toContain("nextDue: 2026-05-01");
  });

  it("is at most eleven to post a weekly group", async () => {
    const figures = await postWeeklyGroup(stage, "Tuesday singers");
    console.log(`A weekly group: ${toldFigures(figures)}.`);
    expect(figures.presses).toBeLessThanOrEqual(11);
    expect(figures.fields).toBeLessThanOrEqual(9);
    const text = repositoryOf(stage).read(
      "cms/services/tuesday-singers",
      "content/services/tuesday-singers.md",
    );
    const today = new Date().toISOString().slice(0, 10);
    expect(text).toContain(`validFrom: ${today}`);
    expect(text).toMatch(/^ {2}nextDue: \d{4}-\d{2}-\d{2}$/m);
    expect(text).toMatch(/^status: active$/m);
  });

  it("is four presses to take an item off the site", async () => {
    const figures = await takeDown(stage, "Plant swap on Saturday");
    console.log(`Taking down: ${toldFigures(figures)}.`);
    expect(figures).toMatchObject({ presses: 4, fields: 0 });
    expect(main("content/news/2026-05-02-plant-swap/index.md")).toMatch(
      /^title: Item taken down$/m,
    );
  });

  it("is counted on a site without faults, and without a request to another host", async () => {
    await expect.poll(() => stage.site.sentences(), patient).toEqual([]);
    expect([...stage.outside, ...stage.complaints]).toEqual([]);
  });
});
