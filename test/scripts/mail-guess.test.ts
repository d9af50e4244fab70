/** The day, the times and the place that a mail without the form names. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { guessWhen } from "../../scripts/mail/guess.ts";
import { newFromMail } from "../../scripts/new-from-mail.ts";
import { temporary } from "./temporary.ts";
import { known } from "./mails.ts";

const TODAY = "2026-11-28";

async function read(subject: string, body: string) {
  const root = temporary();
  const head = `From: Kit <kit@example.org>\r\nSubject: ${subject}\r\nMessage-ID: <2@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`;
  const { path, notes } = await newFromMail(root, head + body, known, TODAY);
  expect(existsSync(join(root, path))).toBe(true);
  return { text: readFileSync(join(root, path), "utf8"), notes: notes.join("\n") };
}

describe("one day to come is laid out for What's on", () => {
  it.each([
    [
      "Quiz on Thursday 17 December, half seven till ten pm.",
      "Thursday 17 December 2026, 7:30pm to 10pm",
    ],
    ["Quiz\nFri 18th Dec\n6-8pm\nAges 5-7", "Friday 18 December 2026, 6pm to 8pm"],
    ["SATURDAY\n19\nDECEMBER\n2PM - 4PM", "Saturday 19 December 2026, 2pm to 4pm"],
    ["Quiz on 20 December. Book by 12 December.", "Sunday 20 December 2026"],
  ])("%s", (text, when) => {
    expect(guessWhen(text, TODAY).when).toBe(when);
  });

  it.each([
    ["two days", "Quiz 17 December, fair 18 December"],
    ["what comes back", "Every other Wed from 9 December, 10am to 11am"],
    ["what is off", "The quiz on 17 December is cancelled."],
    ["a deadline alone", "Send your drawings before 17 December."],
    ["a day gone by", "Thank you to all who came on 3 October."],
  ])("but not %s", (_, text) => {
    expect(guessWhen(text, TODAY).when).toBeUndefined();
  });

  it("with the place where a line names it", async () => {
    const { text, notes } = await read(
      "Quiz night",
      "Come to our quiz!\nWhen: Thursday 17 December, 7pm\nWhere: Example Hall, Hill Road\nCost: £1.50pp, siblings 50p\n",
    );
    expect(text).toContain(
      "happensOn: 2026-12-17\nstartTime: 19:00\nplace: Example Hall, Hill Road\n",
    );
    expect(text).toContain("\n\nCost: £1.50pp, siblings 50p\n");
    expect(notes).toContain("laid out for What’s on: Thursday 17 December 2026, 7pm.");
  });
});

describe("a mail without the form", () => {
  it("keeps a correction with the older words that it is about", async () => {
    const { text, notes } = await read(
      "Re: Quiz night",
      "Should say 8pm, the rest stays the same.\n\nOn Fri, 27 Nov 2026 at 12:00, Kit <kit@example.org> wrote:\n> Quiz night in Example Hall on Thursday 17 December at 7pm.\n> Teams of four, £2 each.\n",
    );
    expect(text).toContain("Should say 8pm");
    expect(text).toContain("£2 each");
    expect(notes).toContain("A correction is above an older text");
  });

  it("loses no line end of the one who wrote it", async () => {
    const { text } = await read(
      "Quiz night",
      "Quiz night in the hall\nTeams of four\n• £2 each\n• Free squash\n",
    );
    expect(text).toContain("\nQuiz night in the hall\n\nTeams of four\n- £2 each\n- Free squash\n");
  });

  it("takes no month for the name of somebody with a number", async () => {
    const { text } = await read(
      "Quiz night",
      "Quiz night for the whole family in Example Hall. Book before Christmas on 01632 960321, or until 17 December on 01632 960321.\n",
    );
    expect(text).toContain("contact: 01632 960321");
  });
});
