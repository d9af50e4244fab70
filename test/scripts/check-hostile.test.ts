/** `npm run check` lists every fault of a hostile folder and never crashes. */
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { checkContent } from "../../scripts/check.ts";
import { countEntries } from "../../scripts/content-report.ts";
import { makeSite } from "../model/fixture-site.ts";

let site: ReturnType<typeof makeSite>;
beforeEach(() => void (site = makeSite()));
afterEach(() => {
  site.dispose();
  vi.restoreAllMocks();
});

/** The output of the check. */
async function printed(): Promise<string> {
  const said: string[] = [];
  vi.spyOn(console, "log").mockImplementation((words: string) => void said.push(words));
  vi.spyOn(console, "error").mockImplementation((words: string) => void said.push(words));
  await checkContent(site.root);
  return said.join("\n");
}

const NEWS = "content/news/2026-05-02-plant-swap";

test("a missing picture hides no other fault", async () => {
  site.remove(`${NEWS}/plants.png`);
  site.write("content/pages/privacy.md", "no fields");
  const said = await printed();
  expect(said).toContain("“plants.png” is not with this entry");
  expect(said).toContain("does not start with a line of three hyphens");
});

test("folders, links, empty and closed files are named, and the count follows no link", async () => {
  const before = countEntries(site.root);
  const item = site.read(`${NEWS}/index.md`);
  symlinkSync(".", join(site.root, "content/news/loop"));
  symlinkSync(join(site.root, "content/pages"), join(site.root, "content/news/pages"));
  symlinkSync("nowhere", join(site.root, `${NEWS}/more.png`));
  mkdirSync(join(site.root, "content/pages/folder.md"));
  mkdirSync(join(site.root, "content/news/2026-05-03-x/index.md"), { recursive: true });
  site.write("content/pages/empty.md", "");
  site.write("content/pages/closed.md", "---\n---\n");
  chmodSync(join(site.root, "content/pages/closed.md"), 0);
  site.write("content/news/2026-05-04-y/index.md", item.replace("plants.png", "nope.png"));
  site.write("content/news/2026-05-05-z/index.md", item);
  site.write("content/news/2026-05-05-z/plants.png", "not a picture");
  const said = await printed();
  for (const name of [
    "content/news/loop",
    "content/news/pages",
    `${NEWS}/more.png`,
    "content/pages/folder.md",
    "content/news/2026-05-03-x",
    "content/pages/empty.md",
    "content/pages/closed.md",
    "“nope.png” is not with this entry",
    "“plants.png” is not a picture that the site can show",
  ])
    expect(said).toContain(name);
  expect(countEntries(site.root)).toBe(before + 4);
});
