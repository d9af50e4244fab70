/** Drives the editor and counts clicks and filled fields. */
import type { Locator, Page } from "playwright-core";

/** The first part of the screen of that role and name. */
export const named = (
  page: Page,
  role: "button" | "link" | "menuitem" | "option" | "checkbox",
  name: string | RegExp,
): Locator => page.getByRole(role, { name, exact: typeof name === "string" }).first();

/** Counts for one task in the editor. */
export interface Figures {
  /** Clicks, each answer to a question too. */
  readonly presses: number;
  /** Boxes that words were typed into, or a day or a file chosen for. */
  readonly fields: number;
  readonly letters: number;
}

export class Hand {
  presses = 0;
  fields = 0;
  letters = 0;

  async press(target: Locator): Promise<void> {
    await target.click();
    this.presses++;
  }

  async fill(target: Locator, words: string): Promise<void> {
    await target.fill(words);
    this.fields++;
    this.letters += words.length;
  }

  /** A question that the browser asks is answered by the stage. */
  answer(): void {
    this.presses++;
  }

  figures(): Figures {
    return { presses: this.presses, fields: this.fields, letters: this.letters };
  }
}
