/** Pastes into the long text as a program outside does, without the clipboard of the machine. */
import type { Page } from "playwright-core";

/** Pastes where the cursor is, or at the start of the text when it is elsewhere. */
export async function paste(page: Page, html: string, text = ""): Promise<void> {
  const body = page.locator('[data-slate-editor="true"]').last();
  if (!(await body.evaluate((each) => each.contains(document.activeElement)))) await body.click();
  await page.evaluate(
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
