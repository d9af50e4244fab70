import { describe, expect, it } from "vitest";
import { messageWords } from "../../../src/search/intent/words.ts";

describe("the words of a message", () => {
  it.each([
    ["He's NEVER hit me", "hes never hit me"],
    ["he’s never hit me", "hes never hit me"],
    ["ｋｉｌｌ ｍｙｓｅｌｆ", "kill myself"],
    ["k1ll my$elf", "kill myself"],
    ["su1c1de", "suicide"],
    ["k.m.s", "kms"],
    ["heeeeelp meeee", "heelp mee"],
    ["Sözüm: çığ", "sozum cig"],
    ["3yr old swallowed 2 AAA", "3 yr old swallowed 2 aa"],
    ["13 and pregnant", "13 and pregnant"],
    ["муж бьёт меня", "муж бьет меня"],
    ["", ""],
    ["…?!", ""],
  ])("“%s” is “%s”", (text, words) => expect(messageWords(text).join(" ")).toBe(words));

  it("reads 1,000 letters and no more", () => {
    const long = `${"a ".repeat(499)}kill`;
    expect(messageWords(long)).toContain("ki");
    expect(messageWords(`${"a ".repeat(500)}kill`)).not.toContain("kill");
  });
});
