/** How much is pressed to change a number that is on the site. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { signIn } from "./desk.ts";
import { changeNumber } from "./other-ways.ts";
import { openStage, type Stage } from "./stage.ts";
import { patient } from "./waiting.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage("git");
  await signIn(stage.page, stage.origin);
}, 120_000);
afterAll(() => stage.close());

it("a number changes with one box filled in", { timeout: 120_000 }, async () => {
  const figures = await changeNumber(stage, "01632 960777");
  console.log("A number:", figures);
  expect(figures.presses).toBeLessThanOrEqual(10);
  expect(figures.fields).toBe(1);
  await expect
    .poll(() => stage.git("show", "main:content/services/play-group.md"), patient)
    .toContain("01632 960777");
});
