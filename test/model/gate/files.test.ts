/** What may lie in `content/`, and what is refused before anything reads it. */
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { entryPath, entryWith, makeSite } from "../fixture-site.ts";

let site: ReturnType<typeof makeSite>;
beforeEach(() => void (site = makeSite()));
afterEach(() => site.dispose());

const page = (): string => entryWith("pages", "---\n---\n");

describe("names of files", () => {
  const address =
    "has a name that cannot be part of an address. Use small letters a to z, digits and single hyphens.";
  test.each([
    ["Capitals.md", `content/pages/Capitals.md: ${address}`],
    ["two words.md", `content/pages/two words.md: ${address}`],
    ["café.md", `content/pages/café.md: ${address}`],
    ["cafe\u0301.md", `content/pages/cafe\u0301.md: ${address}`],
    ["a--b.md", `content/pages/a--b.md: ${address}`],
    ["-a.md", `content/pages/-a.md: ${address}`],
    ["a_b.md", `content/pages/a_b.md: ${address}`],
    ["100%25.md", `content/pages/100%25.md: ${address}`],
    ["%2e%2e.md", `content/pages/%2e%2e.md: ${address}`],
    ["a#b.md", `content/pages/a#b.md: ${address}`],
    ["a?b.md", `content/pages/a?b.md: ${address}`],
    ["a.11ty.md", `content/pages/a.11ty.md: ${address}`],
    ["dot..md", `content/pages/dot..md: ${address}`],
    ["back\\slash.md", `content/pages/back\\slash.md: ${address}`],
    ["turned\u202Edm.md", `content/pages/turned?dm.md: ${address}`],
    ["line\nbreak.md", `content/pages/line?break.md: ${address}`],
    [".md", `content/pages/.md: ${address}`],
    [
      "con.md",
      "content/pages/con.md: has a name (“con”) that Windows cannot store. Choose another.",
    ],
    [
      "nul.md",
      "content/pages/nul.md: has a name (“nul”) that Windows cannot store. Choose another.",
    ],
    [
      "com1.md",
      "content/pages/com1.md: has a name (“com1”) that Windows cannot store. Choose another.",
    ],
    [
      `${"a".repeat(101)}.md`,
      `content/pages/${"a".repeat(101)}.md: has a name of more than 100 characters. Shorten it.`,
    ],
  ])("%j is refused", (name, golden) => {
    site.write(`content/pages/${name}`, page());
    expect(site.sentences()).toEqual([golden]);
  });

  test("folders are held to the same", () => {
    site.write("content/news/A Fair/index.md", entryWith("news", "---\npictures: []\n---\n"));
    expect(site.sentences()).toEqual([`content/news/A Fair/index.md: ${address}`]);
  });

  test.each(["index", "default"])("%s, which a server takes for the folder", (name) => {
    site.write(`content/pages/${name}.md`, page());
    expect(site.sentences()).toEqual([
      `content/pages/${name}.md: has a name (“${name}”) that many servers take for the folder itself. Choose another.`,
    ]);
  });
  test("letters, digits and hyphens are well", () => {
    site.write("content/pages/page-2-of-the-site.md", page());
    expect(site.sentences()).toEqual([]);
  });
});

describe("files that are no content", () => {
  const notContent = "is not a content file. Only .md files belong here.";
  const notHere =
    "does not belong here. An entry's folder contains index.md and pictures (JPEG, PNG or WebP) named with letters, digits and hyphens.";
  test.each([
    "a.11ty.js",
    "a.11ty.cjs",
    "a.njk",
    "a.liquid",
    "a.html",
    "a.json",
    "pages.json",
    "pages.11tydata.js",
    "a.svg",
    "a.pdf",
    "a.MD",
    "a.md~",
    ".htaccess",
  ])("%s among pages", (name) => {
    site.write(`content/pages/${name}`, "globalThis.contentRan = true");
    expect(site.sentences()).toEqual([`content/pages/${name}: ${notContent}`]);
  });
  test.each([
    "a.11ty.js",
    "a.njk",
    "index.html",
    "index.11tydata.js",
    "drawing.svg",
    "notes.txt",
    "two words.png",
    "photo.png.js",
    "_hidden.png",
  ])("%s in an entry's folder", (name) => {
    site.write(`content/news/2026-05-02-plant-swap/${name}`, "globalThis.contentRan = true");
    expect(site.sentences()).toEqual([`content/news/2026-05-02-plant-swap/${name}: ${notHere}`]);
  });
  test.each([
    [
      "content/content.json",
      "content/content.json: is not a kind of content. Folders here are: news, events, services, hubs, programmes, helplines, organisations, campaigns, tips, guidance, levels, about, pages, glossary.",
    ],
    [
      "content/service/play.md",
      "content/service: is not a kind of content. Did you mean “services”?",
    ],
    [
      "content/__proto__/play.md",
      "content/__proto__: is not a kind of content. Folders here are: news, events, services, hubs, programmes, helplines, organisations, campaigns, tips, guidance, levels, about, pages, glossary.",
    ],
    [
      "content/pages/more/a.md",
      "content/pages/more: is a folder, but here each entry is one file. Move it to content/pages/more.md.",
    ],
    [
      "content/news/a-fair.md",
      "content/news/a-fair.md: should be in a folder of its own. Move it to content/news/a-fair/index.md.",
    ],
    [
      "content/news/a-fair/photo.jpg",
      "content/news/a-fair: has no index.md in it. Add one, or take the folder away.",
    ],
    [
      "content/news/2026-05-02-plant-swap/more/a.jpg",
      "content/news/2026-05-02-plant-swap/more: is a folder inside an entry. An entry contains index.md and its pictures, nothing else.",
    ],
  ])("%s", (path, golden) => {
    site.write(path, "x");
    expect(site.sentences()).toEqual([golden]);
  });
  test.each([".gitkeep", ".DS_Store", "Thumbs.db"])("%s is passed over", (name) => {
    site.write(`content/pages/${name}`, "");
    expect(site.sentences()).toEqual([]);
  });
});

describe("links to other places", () => {
  const golden = "is a link to another place, not a file. Put the file itself here.";
  test.each([
    ["content/pages/passwd.md", "/etc/passwd"],
    ["content/pages/nowhere.md", "/nowhere/at/all"],
    ["content/news/2026-05-02-plant-swap/more.png", "/dev/zero"],
    ["content/elsewhere", "/etc"],
  ])("%s", (path, target) => {
    symlinkSync(target, join(site.root, path));
    expect(site.sentences()).toEqual([`${path}: ${golden}`]);
  });
  test("a whole collection", () => {
    symlinkSync(join(site.root, "content/pages"), join(site.root, "content/linked"));
    expect(site.sentences()).toEqual([`content/linked: ${golden}`]);
  });
});

describe("what the bytes are", () => {
  const unreadable = "cannot be read as text (UTF-8). Save it again as plain text in UTF-8.";
  test.each([
    ["UTF-16", Buffer.from(`\uFEFF${page()}`, "utf16le")],
    ["Latin-1", Buffer.from(page().replace("Privacy", "Caf\u00e9"), "latin1")],
    [
      "a picture with the name of a page",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ],
  ])("%s", (_what, bytes) => {
    site.write("content/pages/odd.md", bytes);
    expect(site.sentences()).toEqual([`content/pages/odd.md: ${unreadable}`]);
  });
  test("a file of half a megabyte", () => {
    site.write("content/pages/odd.md", Buffer.alloc(500_000, "a"));
    expect(site.sentences()).toEqual([
      "content/pages/odd.md: is 500000 bytes long. The most is 100000 characters: shorten it, or split it into several.",
    ]);
  });
  test("a hidden null character", () => {
    site.write("content/pages/odd.md", page().replace("Privacy", "Priv\u0000acy"));
    expect(site.sentences()).toEqual([
      "content/pages/odd.md: contains a hidden null character. Write the file again as plain text.",
    ]);
  });
  test("more than a hundred thousand characters", () => {
    site.write("content/pages/odd.md", page() + "word ".repeat(21_000));
    expect(site.sentences()).toEqual([
      expect.stringMatching(
        /^content\/pages\/odd\.md: is \d+ characters long\. The most is 100000\.$/,
      ),
    ]);
  });
  test("a text of more than forty thousand characters", () => {
    site.write("content/pages/odd.md", entryWith("pages", `---\n---\n${"word ".repeat(8_001)}`));
    expect(site.sentences()).toEqual([
      "content/pages/odd.md, The page: is 40005 characters long. Shorten it to 40000 or fewer.",
    ]);
  });
  test.each([
    ["line ends of Windows", (text: string) => text.replaceAll("\n", "\r\n")],
    ["line ends of old Macs", (text: string) => text.replaceAll("\n", "\r")],
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    ["spaces after the hyphens", (text: string) => text.replaceAll("---\n", "---  \n")],
  ])("%s are well", (_what, change) => {
    site.write("content/pages/privacy.md", change(site.read("content/pages/privacy.md")));
    const { content, problems } = site.load();
    expect(problems).toEqual([]);
    expect(content.pages.find(({ slug }) => slug === "privacy")).toMatchObject({
      title: "Privacy",
      body: "## What is kept\n\nNothing. Write to [the office](mailto:hello@example.org).",
    });
  });
});

test("an entry is where the fixture says", () => {
  expect([entryPath("news", "a"), entryPath("pages", "a")]).toEqual([
    "content/news/a/index.md",
    "content/pages/a.md",
  ]);
});
