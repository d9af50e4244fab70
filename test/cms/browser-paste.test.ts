/** Pasting in the real editor: nothing runs, nothing breaks, nothing is lost without a word. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alertBox } from "./drafts.ts";
import { choose, openNew, publish, signIn, write } from "./desk.ts";
import { openStage, type Stage } from "./stage.ts";
import { saved } from "./waiting.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage("fs");
  await signIn(stage.page, stage.origin);
}, 120_000);
afterAll(() => stage.close());

/** Pastes as a program outside does; the clipboard of the machine is not needed. */
async function paste(html: string, text = ""): Promise<void> {
  await stage.page.locator('[data-slate-editor="true"]').last().click();
  await stage.page.evaluate(
    ([markup = "", words = ""]) => {
      const clipboardData = new DataTransfer();
      if (markup !== "") clipboardData.setData("text/html", markup);
      clipboardData.setData("text/plain", words);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [html, text],
  );
}

const CASES: readonly (readonly [name: string, html: string, text: string, body: string])[] = [
  [
    "a link in a span",
    '<p>See <span><a href="https://example.org/a">our page</a></span> today</p>',
    "",
    "See [our page](https://example.org/a) today",
  ],
  [
    "a picture and an order to run",
    '<p>Look at this</p><img src="data:image/png;base64,AA" onerror="document.title=1"><img src="https://example.org/x.png">',
    "",
    "Look at this",
  ],
  [
    "headings, bullets and bold words",
    "<h1>Who</h1><ul><li>You</li><li>Your <b>baby</b></li></ul><p>Come.</p>",
    "",
    "## Who\n\n- You\n- Your **baby**\n\nCome.",
  ],
  ["bullets first", "<ul><li>You</li><li>Your baby</li></ul>", "", "- You\n- Your baby"],
  [
    "a table",
    "<table><tr><td>Mon</td><td>10am</td></tr><tr><td>Tue</td><td>11am</td></tr></table>",
    "",
    "Mon: 10am\n\nTue: 11am",
  ],
  [
    "plain lines",
    "",
    "Hi all\nPicnic on Sunday\n\n· cups\n· plates",
    "Hi all\n\nPicnic on Sunday\n\n- cups\n- plates",
  ],
];

describe.sequential("pasting", { timeout: 120_000 }, () => {
  it.each(CASES)("%s", async (name, html, text, body) => {
    const { page, origin } = stage;
    await openNew(page, origin, "news", "Newsletter items");
    await write(page, { title: `Item with ${name}`, date: "2026-06-01", summary: "Something." });
    await choose(page, "group", "Example Families");
    await paste(html, text);
    await page.waitForTimeout(400);
    await publish(page);
    const path = `content/news/2026-06-01-item-with-${name.replace(/[ ,]+/g, "-")}/index.md`;
    await saved(stage, path, "---\n");
    expect(stage.site.read(path).split("---\n").at(-1)).toBe(`${body}\n`);
    expect(stage.site.sentences()).toEqual([]);
  });

  it("a picture alone is refused in words, and the form stays", async () => {
    const { page, origin } = stage;
    await openNew(page, origin, "news", "Newsletter items");
    await paste('<img src="https://example.org/x.png">');
    await alertBox(page).getByText("A picture was left out.").waitFor();
    await write(page, { title: "Still here" });
    expect([...stage.outside, ...stage.complaints]).toEqual([]);
  });
});
