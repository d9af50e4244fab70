import { describe, expect, it } from "vitest";
import type { Classified } from "../../../src/search/intent/classify.ts";
import { isUnread, withUnread } from "../../../src/search/intent/script.ts";

describe("a text in a script that cannot be read", () => {
  it.each([
    ["Amharic", "ባለቤቴ ይመታኛል"],
    ["Tigrinya", "ሓግዙኒ በጃኹም"],
    ["Georgian", "დამეხმარეთ"],
    ["Tamil", "உதவி"],
    ["Korean", "도와주세요"],
    ["Hebrew, among English", "please עזרה"],
  ])("is told by its letters (%s)", (_language, text) => expect(isUnread(text)).toBe(true));
  it.each([
    "my husband hits me",
    "ＨＥＬＰ",
    "Mąż mnie bije 😢",
    "муж бьёт меня",
    "زوجي يضربني",
    "میرا شوہر",
    "आमा",
    "আমার",
    "ਮਦਦ",
    "我丈夫打我",
    "5 µg, π",
    "",
  ])("is not “%s”", (text) => expect(isUnread(text)).toBe(false));

  it("brings the line at least, and takes no panel away", () => {
    const none: Classified = { answer: "none", categories: [] };
    const panel: Classified = { answer: "panel", categories: ["a"] };
    expect(withUnread(none, "დამეხმარეთ")).toEqual({ ...none, answer: "line", unread: true });
    expect(withUnread(panel, "help დამეხმარეთ")).toEqual({ ...panel, unread: true });
    expect(withUnread(none, "baby group")).toBe(none);
  });
});
