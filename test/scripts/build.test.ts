import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build } from "../../scripts/build.ts";
import { root as project } from "../../scripts/command.ts";
import { loadContent } from "../../src/model/gate/load.ts";
import { openLibrary } from "../../src/site/open-library.ts";
import { recover, swap } from "../../scripts/swap.ts";
import { temporary } from "./temporary.ts";

const today = "2026-11-21";
const fine = (): undefined => undefined;
const writes = (text: string) => async (root: string, out: string) =>
  writeFileSync(join(root, out, "index.html"), text);
const page = (root: string): string => readFileSync(join(root, "_site", "index.html"), "utf8");
const left = (root: string): readonly string[] =>
  readdirSync(root).filter((name) => name.startsWith("_site."));

describe("build", () => {
  it("puts the new site in the place of the old one and leaves nothing else", async () => {
    const root = temporary({ "_site/index.html": "old", "_site/gone/index.html": "old" });
    const { pages } = await build({ root, today, check: fine, write: writes("new") });
    expect(pages).toBe(1);
    expect(page(root)).toBe("new");
    expect(existsSync(join(root, "_site/gone"))).toBe(false);
    expect(left(root)).toEqual([]);
  });

  it("leaves the old site as it was when the build breaks off half way", async () => {
    const root = temporary({ "_site/index.html": "old" });
    const write = async (folder: string, out: string): Promise<void> => {
      await writes("half")(folder, out);
      throw new Error("A view failed.");
    };
    await expect(build({ root, today, check: fine, write })).rejects.toThrow("A view failed.");
    expect(page(root)).toBe("old");
    expect(left(root)).toEqual([]);
  });

  it("leaves the old site as it was when nothing was made", async () => {
    const root = temporary({ "_site/index.html": "old" });
    await expect(build({ root, today, check: fine, write: async () => {} })).rejects.toThrow(
      "made no page",
    );
    expect(page(root)).toBe("old");
  });

  it("leaves the old site as it was when a file of the new one is empty, and names the file", async () => {
    const root = temporary({ "_site/index.html": "old" });
    const write = async (folder: string, out: string): Promise<void> => {
      await writes("new")(folder, out);
      mkdirSync(join(folder, out, "pagefind"));
      writeFileSync(join(folder, out, "pagefind/pagefind-entry.json"), "");
    };
    await expect(build({ root, today, check: fine, write })).rejects.toThrow(
      "left pagefind/pagefind-entry.json empty",
    );
    expect(page(root)).toBe("old");
    expect(left(root)).toEqual([]);
  });

  it("hands on what was checked, so that it is not read again and is what was checked", async () => {
    const root = temporary({});
    const checked = loadContent("test/fixtures/gate/valid");
    let given: unknown;
    const write = async (
      folder: string,
      out: string,
      _: string,
      content: unknown,
    ): Promise<void> => {
      given = content;
      await writes("new")(folder, out);
    };
    await build({ root, today, check: () => checked, write });
    expect(given).toBe(checked);
    expect(openLibrary("no-such-folder", today, checked).content).toBe(checked.content);
  });

  it("does not begin when all pages depend on what is broken, and names it in sentences", async () => {
    const root = temporary({
      "_site/index.html": "old",
      "content/services/broken.md": "---js\n{ name: 'x' }\n---\n",
    });
    cpSync(join(project, "test/fixtures/gate/valid/_data"), join(root, "_data"), {
      recursive: true,
    });
    writeFileSync(join(root, "_data/site.json"), "{");
    let begun = false;
    const write = async (): Promise<void> => void (begun = true);
    await expect(build({ root, today, write })).rejects.toThrow(
      /content\/services\/broken\.md\n {2}.+/,
    );
    expect(begun).toBe(false);
    expect(page(root)).toBe("old");
  });
});

describe("recover", () => {
  it("puts the old site back when a swap was broken off between its two steps", () => {
    const root = temporary({ "_site/index.html": "old" });
    renameSync(join(root, "_site"), join(root, "_site.old"));
    recover(join(root, "_site"));
    expect(page(root)).toBe("old");
  });

  it("takes away an old site that was left behind, and what dead builds left, but not that of a build that runs", () => {
    const running = `_site.next-${process.ppid}`;
    const root = temporary({
      "_site/index.html": "new",
      "_site.old/index.html": "old",
      "_site.next-999999999/a.html": "",
      [`${running}/a.html`]: "",
      "_site.next-notes/a.html": "",
    });
    recover(join(root, "_site"));
    expect(page(root)).toBe("new");
    expect(left(root).toSorted()).toEqual([running, "_site.next-notes"].toSorted());
  });
});

describe("swap", () => {
  it("brings the old site back when the new one cannot be put in place", () => {
    const root = temporary({ "_site/index.html": "old" });
    expect(() => swap(join(root, "_site.next-1"), join(root, "_site"))).toThrow();
    expect(page(root)).toBe("old");
    mkdirSync(join(root, "_site.next-1"));
    writeFileSync(join(root, "_site.next-1", "index.html"), "new");
    swap(join(root, "_site.next-1"), join(root, "_site"));
    expect(page(root)).toBe("new");
  });
});
