import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { numbersIn } from "../../../src/model/phones/in-words.ts";
import { entryWith, type FixtureSite, makeSite } from "../fixture-site.ts";

describe("numbers that readers would ring are read however they are written", () => {
  it.each([
    ["Ring 01632 960123, option 2.", ["01632 960123"]],
    ["Ring 01632960123 or +44 1632 960123", ["01632960123", "+44 1632 960123"]],
    ["Ring 116 123 or text SHOUT to 85258", ["116 123", "85258"]],
    ["01632 960123 01632 960124 and 999", ["01632 960123", "01632 960124"]],
    ["Ring 999, call NHS 111 or dial 101", ["999", "111", "101"]],
    ["Our number is 960123", ["960123"]],
    ["In 2019 0800 1111 was free", ["0800 1111"]],
    ["In 2019, 1 in 9, on 2026-11-21, from 01/02/2019, 03.04.19, 0 to 19 years, 999", []],
    ["75,609 calls, £17 billion, 09.00-17.00, 08:30 - 16.30, 01.02.2026-05.06.2026, 0.5", []],
    ["Call before 2026. We phone in 2 weeks. Charity 1167841. ZZ1 1AA", []],
  ])("%s", (words, numbers) => expect(numbersIn(words)).toEqual(numbers));

  it.each([
    "01632-960123",
    "01632\u00a0960123",
    "01632\u2011960123",
    "01632\u202f960123",
    "01632\u2007960123",
    "0163\u200b2 960123",
    "0163\u00ad2960\u2060123",
    "01632–960123",
    "01632 — 960123",
    "01632.960123",
    "01632·960123",
    "01632/960123",
    "０１６３２　９６０１２３",
    "٠١٦٣٢ ٩٦٠١٢٣",
    "𝟎𝟏𝟔𝟑𝟐 𝟗𝟔𝟎𝟏𝟐𝟑",
    "**01632** 960123",
    "_01632_ *960*123",
    "01632\n960123",
    "(01632) 960123",
    "01632&nbsp;960123",
    "0 1 6 3 2 9 6 0 1 2 3",
    "01632 - 960 - 123",
    "+44 (0) 1632 960123",
    "0044 1632 960123",
    "O1632 960123",
    "01632 96O123",
  ])("%j", (number) => {
    expect(numbersIn(`Find us on ${number} or come in`)).toEqual(
      [number.replace(/^(?:\*\*|_|\()/, "")].map((shown) =>
        number.startsWith("(") ? expect.stringContaining("01632") : shown,
      ),
    );
    expect(numbersIn(number)).toHaveLength(1);
  });

  it.each([
    "01632, 960123",
    "01632: 960 123",
    "01632 | 960123",
    "01632~960123",
    "020: 7946 0000",
    "01632&#8209;960123",
    "&#48;1632 960123",
    "01632&#x20;960123",
    "01632&ndash;960123",
    "01632&#8203;960123",
    "0️⃣1️⃣6️⃣3️⃣2️⃣9️⃣6️⃣0️⃣1️⃣2️⃣3️⃣",
    "⓪①⑥③② ⑨⑥⓪①②③",
    "⁰¹⁶³² ⁹⁶⁰¹²³",
    "[01632](/visit/) 960123",
    "01632 [960123](https://example.org/)",
    "+353 1 234 5678",
    "+48 600 123 456",
    "oh one six three two nine six oh one two three",
    "zero one six three two, nine six zero, one double two",
  ])("%j in other spellings", (number) =>
    expect(
      numbersIn(`Find us on ${number.replace(/\]\([^)]*\)/, "](x)")} or come in`),
    ).toHaveLength(1),
  );

  it.each([
    "Tel. 960123",
    "Tel.: 960123",
    "Ph. 960123",
    "T: 960123",
    "☎ 960123",
    "📞960123",
    "☎️ 960123",
  ])("a local number after %j", (words) =>
    expect(numbersIn(`Find us. ${words}`)).toEqual(["960123"]),
  );

  it.each([
    "Registered charity number 1167841",
    "Charity in England and Wales number 1167841",
    "Our company number is 12345678",
    "Groups of 0, 1, 2 and 3, then 10, 20, 30 and 40",
    "Grid 0123, 456 people, 0.5, 1",
    "5+ 2026 2027",
    "We need one or two, three or four, five or six, seven or eight",
    "Oh, one two three four and off we go",
    "Rooms 01: 100, 02: 200",
  ])("%j holds none", (words) => expect(numbersIn(words)).toEqual([]));

  it("keeps a second ending with its number", () =>
    expect(numbersIn("on 01632 960 122/123 today")).toEqual(["01632 960 122/123"]));

  it("is quick whatever is there", () => {
    const start = performance.now();
    numbersIn("0 ".repeat(20_000));
    numbersIn("1".repeat(40_000));
    numbersIn(`ring ${"- 1 (".repeat(8_000)}`);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe("a number is in one entry", () => {
  let site: FixtureSite & { dispose(): void };
  const line = "content/helplines/example-line.md";
  const play = "content/services/play-group.md";
  beforeAll(() => void (site = makeSite()));
  afterAll(() => site.dispose());

  /** What the gate says when one text of an entry is another; the entry is put back. */
  function said(path: string, from: string | RegExp, to: string): string[] {
    const before = site.read(path);
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    site.write(path, after);
    const sentences = site.sentences();
    site.write(path, before);
    return sentences;
  }

  it("and a copy in a row is refused, with the entry to choose", () => {
    for (const copy of ["01632 960005", "01632-960005", '"(01632) 960 005"', "+44 1632 960005"])
      expect(said(play, "number: 01632 960002", `number: ${copy}`)).toEqual([
        expect.stringMatching(
          /^content\/services\/play-group\.md, Phone numbers 1 › Number: “.+” is already in the helpline “.+” \(content\/helplines\/example-line\.md\)\. Leave “Number” empty and choose that helpline/,
        ),
      ]);
  });

  it("and a copy in words is refused, with the short form to write", () => {
    for (const copy of ["01632 960005", "**01632**\u00a0960005", "01632–960–005"])
      expect(said(play, /\n---\n\n?/, `\n---\n\nRing ${copy}.\n\n`)).toEqual([
        expect.stringContaining(
          "Write {phone:example-line} in its place: readers see the number, and a change of it is made once.",
        ),
      ]);
  });

  it("and one that no entry holds is refused, and said to be wrong when it cannot be rung", () => {
    const [slip = "", ...none] = said(play, /\n---\n\n?/, "\n---\n\nRing 01632-960006.\n\n");
    expect([slip, none]).toEqual([
      expect.stringContaining("names the number “01632-960006”, which is in no entry's"),
      [],
    ]);
    expect(slip).not.toContain("It cannot be right.");
    for (const wrong of ["01632 96000", "01632 960 005/006", "Ring 960005"])
      expect(said(play, /\n---\n\n?/, `\n---\n\nOn ${wrong}.\n\n`)[0]).toContain(
        "It cannot be right.",
      );
    expect(said(play, /\n---\n\n?/, "\n---\n\nRing 119.\n\n")[0]).toContain("“119”");
  });

  it("and a short form that names nothing is refused", () => {
    expect(said(play, /\n---\n\n?/, "\n---\n\nRing {phone:example-lime}.\n\n")[0]).toContain(
      "and no entry of that name has a number. Did you mean “example-line”?",
    );
    expect(said(play, /\n---\n\n?/, "\n---\n\nRing {Phone: example line}.\n\n")[0]).toContain(
      "which is not read as a number. Write it like {phone:childline}, with the name of the entry's file.",
    );
    expect(said(play, /\n---\n\n?/, "\n---\n\n{phone:example-line:4}.\n\n")[0]).toContain(
      "and that entry has no such number of its own. Name the entry that has it.",
    );
  });

  it("and a line at another entry's number has its own choice, which no sentence adds to", () => {
    const other = "content/helplines/other-desk.md";
    const desk = site
      .read(line)
      .replace(/^name: .*$/m, "name: Other desk")
      .replace(/^ {2}- number: .*$/m, "  - helpline: example-line\n    extension: option 4")
      .replace(/^text:\n(?: {2}.*\n)+/m, "")
      .replace(/^id: .*$/m, "id: 7d0e1f5c-8d57-4a33-9b8e-6f0b4cf0a111");
    expect(desk).toContain("option 4");
    site.write(other, desk);
    expect(said(play, /\n---\n\n?/, "\n---\n\nRing {phone:other-desk} today.\n\n")).toEqual([]);
    for (const twice of [
      "Ring {phone:other-desk}, option 2.",
      "Ring {phone:other-desk} and choose option 2.",
      "Press 2 when you ring {phone:other-desk}.",
    ])
      expect(said(play, /\n---\n\n?/, `\n---\n\n${twice}\n\n`)).toEqual([
        expect.stringContaining(
          "Take the choice out of the sentence, or name the entry of the line that you mean.",
        ),
      ]);
    expect(
      said(play, /\n---\n\n?/, "\n---\n\nRing {phone:other-desk}. You can choose a day.\n\n"),
    ).toEqual([]);
    site.remove(other);
  });

  it("and an entry that refers to another has none to give", () => {
    const before = site.read("content/organisations/example-families.md");
    site.write(
      "content/organisations/example-families.md",
      before.replace("number: 01632 960001", "helpline: example-line"),
    );
    const sentences = said(play, "number: 01632 960002", "organisation: example-families");
    site.write("content/organisations/example-families.md", before);
    expect(sentences).toEqual([
      expect.stringContaining("which has no number of its own. Choose the entry that has."),
    ]);
  });

  it.each([
    ["defunct", "has closed"],
    ["inactive", "is not answered now"],
    ["past", "is not answered now"],
  ])("and a helpline that is %s gives none", (status, why) => {
    const before = site.read(line);
    site.write(line, before.replace("status: active", `status: ${status}`));
    const sentences = said(play, "number: 01632 960002", "helpline: example-line");
    site.write(line, before);
    expect(sentences).toContainEqual(expect.stringContaining(`, which ${why}. Choose another.`));
  });

  it("and a text number is in one entry too", () => {
    site.write(
      "content/helplines/other-line.md",
      entryWith("helplines", "---\nphones: []\ntext:\n  number: '85999'\n---\n", 7),
    );
    expect(site.sentences()).toEqual([
      expect.stringContaining("Take it out here, and write {text:example-line} in the text."),
    ]);
    site.remove("content/helplines/other-line.md");
  });

  it("so that a change of it changes every record", () => {
    const before = { line: site.read(line), play: site.read(play) };
    site.write(line, before.line.replace("01632 960005", "01632 960777"));
    site.write(
      play,
      before.play
        .replace("number: 01632 960002", "helpline: example-line")
        .replace(/\n---\n\n?/, "\n---\n\nRing **{phone:example-line}** at any hour.\n\n"),
    );
    expect(site.sentences()).toEqual([]);
    const { content } = site.load();
    const all = JSON.stringify(content);
    expect(all).not.toContain("960005");
    expect(all).not.toContain("{phone");
    const [service] = content.services.filter(({ slug }) => slug === "play-group");
    expect(service?.phones).toMatchObject([{ number: "01632 960777", hours: "Day and night" }]);
    expect(service?.body).toContain("Ring **01632 960777** at any hour.");
    site.write(line, before.line);
    site.write(play, before.play);
  });
});
