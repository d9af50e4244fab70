import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { publishableLibrary } from "../../scripts/publishable.ts";
import { NO_HISTORY } from "../../src/model/gate/content-history.ts";
import { projectRoot } from "../source-files.ts";
import { temporary } from "./temporary.ts";

const TODAY = "2026-05-10";

function project(files: Readonly<Record<string, string>>): string {
  const folder = temporary();
  cpSync(join(projectRoot, "test/fixtures/gate/valid"), folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

it("reads the entries without a fault while another entry has one", async () => {
  const folder = project({ "content/services/broken.md": "---\nname: Broken\n---\n" });
  const { content } = await publishableLibrary(folder, TODAY, NO_HISTORY);
  expect(content.services.map(({ slug }) => slug)).toEqual(["play-group"]);
});

it("refuses with a sentence when a file of _data is at fault", async () => {
  const folder = project({ "_data/site.json": "{}" });
  await expect(publishableLibrary(folder, TODAY, NO_HISTORY)).rejects.toThrow("_data/site.json");
});
