/** Pasting in the real editor: nothing runs, nothing breaks, nothing is lost without a word. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alertBox } from "./drafts.ts";
import { choose, openNew, publish, signIn, write } from "./desk.ts";
import { paste } from "./pasted.ts";
import { openStage, type Stage } from "./stage.ts";
import { keptCopy } from "./unsaved.ts";
import { patient, saved } from "./waiting.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage("fs");
  await signIn(stage.page, stage.origin);
}, 120_000);
afterAll(() => stage.close());

/** Pastes one after another, each into a paragraph of its own, and what is in the file. */
const PASTES: readonly (readonly [html: string, text: string, body: string])[] = [
  [
    "<h1>Who</h1><ul><li>You</li><li>Your <b>baby</b></li></ul><p>Come.</p>",
    "",
    "## Who\n\n- You\n- Your **baby**\n\nCome.",
  ],
  [
    '<p>See <span><a href="https://example.org/a">our page</a></span> today</p>',
    "",
    "See [our page](https://example.org/a) today",
  ],
  [
    '<p>Look at this</p><img src="data:image/png;base64,AA" onerror="document.title=1"><img src="https://example.org/x.png">',
    "",
    "Look at this",
  ],
  [
    "<table><tr><td><p>Mon</p><p>Wed</p></td><td>10am</td></tr><tr><td>Tue</td><td>11am</td></tr></table>",
    "",
    "Mon, Wed: 10am\n\nTue: 11am",
  ],
  ["", "*Bring* a _cup_ please", "**Bring** a *cup* please"],
  [
    "",
    "Hi all\nPicnic on Sunday\n\n· cups\n· plates",
    "Hi all\n\nPicnic on Sunday\n\n- cups\n- plates",
  ],
];

async function begin(title: string): Promise<void> {
  const { page, origin } = stage;
  await openNew(page, origin, "news", "Newsletter items");
  await write(page, { title, date: "2026-06-01", summary: "Something." });
  await choose(page, "group", "Example Families");
}

/** The words of a Markdown text: Decap marks lists and emphasis in its own way until a save. */
const plain = (markdown: string): string => markdown.replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** Waits until the form has taken up the text that was pasted, as Markdown. */
async function takenUp(body: string): Promise<void> {
  const words = async (): Promise<string> => {
    const copy = await keptCopy(stage.page, "new news");
    const { data } = JSON.parse(copy === "" ? "{}" : copy) as { data?: { body?: string } };
    return plain(data?.body ?? "");
  };
  await expect.poll(words, patient).toBe(plain(body));
}

async function savedBody(name: string): Promise<string> {
  await publish(stage.page);
  const path = `content/news/2026-06-01-${name}/index.md`;
  await saved(stage, path, "---\n");
  expect(stage.site.sentences()).toEqual([]);
  return stage.site.read(path).split("---\n").at(-1) ?? "";
}

describe.sequential("pasting", { timeout: 120_000 }, () => {
  it("one after another, each in its form", async () => {
    await begin("Item of many pastes");
    for (const [index, [html, text]] of PASTES.entries()) {
      if (index > 0) await stage.page.keyboard.press("Enter");
      await paste(stage.page, html, text);
      await takenUp(
        PASTES.slice(0, index + 1)
          .map(([, , body]) => body)
          .join("\n\n"),
      );
    }
    expect(await savedBody("item-of-many-pastes")).toBe(
      `${PASTES.map(([, , body]) => body).join("\n\n")}\n`,
    );
  });

  it("bullets into an empty text", async () => {
    await begin("Item of bullets");
    await paste(stage.page, "<ul><li>You</li><li>Your baby</li></ul>");
    await takenUp("- You\n- Your baby");
    expect(await savedBody("item-of-bullets")).toBe("- You\n- Your baby\n");
  });

  it("a picture alone is refused in words, and the form stays", async () => {
    const { page, origin } = stage;
    await openNew(page, origin, "news", "Newsletter items");
    await paste(stage.page, '<img src="https://example.org/x.png">');
    await alertBox(page).getByText("A picture was left out.").waitFor();
    await write(page, { title: "Still here" });
    expect([...stage.outside, ...stage.complaints]).toEqual([]);
  });
});
