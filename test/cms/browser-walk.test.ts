/**
 * A volunteer posts an item with a picture, and an editor puts it on the site: how much they press.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStage, type Stage } from "./stage.ts";
import { patient } from "./waiting.ts";
import { told, walk } from "./walk.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage("git");
}, 120_000);
afterAll(() => stage.close());

it("takes a volunteer less than five minutes", { timeout: 120_000 }, async () => {
  const moments: string[] = [];
  const walked = await walk(stage, async (moment) => void moments.push(moment));
  console.log(told(walked));
  expect(moments).toEqual(["start", "refused", "form", "drafts", "published"]);
  const { presses, letters } = walked.volunteer;
  expect(presses).toBeLessThanOrEqual(15);
  expect(walked.editor.presses).toBeLessThanOrEqual(7);
  expect(presses * 4 + letters / 2).toBeLessThan(300);
  const [item = ""] = stage
    .git("ls-tree", "-r", "--name-only", "main", "content/news")
    .split("\n")
    .filter((path) => path.endsWith("-seedling-swap-on-saturday/index.md"));
  expect(stage.git("show", `main:${item}`)).toContain("alt: A row of seedlings in brown soil");
  await expect.poll(() => stage.site.sentences(), patient).toEqual([]);
  expect([...stage.outside, ...stage.complaints]).toEqual([]);
});
