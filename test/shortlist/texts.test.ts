/** A list in words: as text, as a text message and as rich text. */
import { describe, expect, it } from "vitest";
import type { ListRecord } from "../../src/shortlist/record.ts";
import {
  asBrief,
  asHtml,
  asText,
  entriesOf,
  factsOf,
  type Handed,
  phoneText,
  warningText,
} from "../../src/shortlist/texts.ts";

const RECORD: ListRecord = {
  id: "0000001",
  name: "Tea & <Toast>",
  kind: "Service",
  url: "/services/tea/",
  about: "Breakfast.",
  phones: [{ number: "01632 960001", extension: "option 2", name: "the desk" }],
  where: ["1 Quay Street"],
  when: ["Every Tuesday, 9am"],
  access: "Drop in",
  who: "Families.",
  ages: "Ages 3 to 7",
  cost: "£2 a visit",
  notKnown: ["Whether it is open in August. Ask at the door."],
  checked: "Confirmed 21 November 2026",
};
const CLOSED: ListRecord = {
  id: "0000002",
  name: "Old Walk",
  kind: "Service",
  url: "/services/old-walk/",
  about: "A walk.",
  phones: [],
  where: [],
  when: [],
  checked: "Read 1 May 2026, not yet confirmed",
  closed: "Closed for good. Since 2025.",
  instead: [{ name: "New Walk", url: "/services/new-walk/" }],
};
const HANDED: Handed = {
  entries: [RECORD, CLOSED],
  link: "https://example.org/shortlist/#1.00000010000002",
  origin: "https://example.org",
  siteName: "Example",
  urgent: "Danger now? 999.",
  warning: "",
};

describe("in words", () => {
  it("a number comes with all that belongs to it", () => {
    expect(RECORD.phones.map(phoneText)).toEqual(["01632 960001, then option 2 (the desk)"]);
    expect(phoneText({ number: "999" })).toBe("999");
  });
  it("as text", () => {
    expect(asText(HANDED)).toMatchInlineSnapshot(`
      "A list of help from Example

      Danger now? 999.

      1. Tea & <Toast>
      Breakfast.
      Who it is for: Families.
      Ages: 3 to 7
      Cost: £2 a visit
      Phone: 01632 960001, then option 2 (the desk)
      Where: 1 Quay Street
      When: Every Tuesday, 9am
      How to join: Drop in
      Not known: Whether it is open in August. Ask at the door.
      How sure: Confirmed 21 November 2026
      https://example.org/services/tea/

      2. Old Walk
      A walk.
      Now: Closed for good. Since 2025.
      How sure: Read 1 May 2026, not yet confirmed
      Instead: New Walk
      https://example.org/services/old-walk/

      Things change. Ring before you go. This list on the web:
      https://example.org/shortlist/#1.00000010000002
      "
    `);
  });
  it("as a text message, in the alphabet of which 160 characters make one", () => {
    const helpline: ListRecord = {
      ...RECORD,
      name: "Women’s line – day",
      kind: "Helpline",
      url: "/line/",
      phones: [{ number: "01632 960002" }],
      when: ["9am to 5pm"],
      notKnown: undefined,
    };
    const asked: ListRecord = {
      ...CLOSED,
      closed: undefined,
      here: "We have not found it being offered here",
      askInstead: { name: "Family line", phones: [{ number: "01632 960003" }] },
    };
    const brief = asBrief({ ...HANDED, entries: [RECORD, helpline, CLOSED, asked] });
    expect(brief).toMatchInlineSnapshot(`
      "Danger now? 999.

      Tea & <Toast>
      01632 960001, then option 2 (the desk)
      Ages 3 to 7
      £2 a visit
      Not all is known: see its page.
      https://example.org/services/tea/

      Women's line - day
      01632 960002 (9am to 5pm)
      Ages 3 to 7
      £2 a visit
      https://example.org/line/

      Old Walk
      Closed for good. Since 2025.
      https://example.org/services/old-walk/

      Old Walk
      Ask Family line: 01632 960003
      We have not found it being offered here
      https://example.org/services/old-walk/"
    `);
    expect(brief).toMatch(/^[\x20-\x7E\n£]+$/);
  });
  it("as rich text, with nothing that could be markup", () => {
    const rich = asHtml(HANDED);
    expect(rich).toContain(
      '<a href="https://example.org/services/tea/">Tea &amp; &lt;Toast&gt;</a>',
    );
    for (const words of ["<p>Danger now? 999.</p>", "Not known: Whether it is open in August."])
      expect(rich).toContain(words);
    expect(rich).toContain("Now: Closed for good. Since 2025.");
    expect(rich).not.toContain("<Toast>");
  });
  it("an old link says what is no longer there", () => {
    expect(entriesOf(["0000002", "0000009", "0000001"], [RECORD, CLOSED])).toEqual({
      entries: [CLOSED, RECORD],
      missing: 1,
    });
    expect(warningText(0, true)).toBe("");
    expect(warningText(1, true)).toBe(
      "One thing on this list cannot be found. The link was changed on its way, or the site no longer has it.",
    );
    expect(warningText(2, false)).toBe(
      "2 things on this list cannot be found. The link was changed on its way, or the site no longer has it. A part of the link was lost on its way, so something is missing here. Ask for the list again.",
    );
  });
  it("what is handed over says that something is missing", () => {
    const warned = { ...HANDED, warning: warningText(1, true) };
    expect(asText(warned)).toContain("\n\nOne thing on this list cannot be found.");
    expect(asHtml(warned)).toContain("<p>One thing on this list cannot be found.");
  });
  it("everything that the page says of how to reach it and to ask is there", () => {
    const all = factsOf({
      ...RECORD,
      phones: [],
      here: "We have not found it being offered here",
      email: "tea@example.org",
      website: "https://example.org/tea/",
      askInstead: {
        name: "Family line",
        phones: [{ number: "01632 960003", extension: "option 1" }],
      },
      given: "In person and online",
      how: "Ask your health visitor.",
    });
    expect(all).toEqual([
      ["Here", "We have not found it being offered here"],
      ["Who it is for", "Families."],
      ["Ages", "3 to 7"],
      ["Cost", "£2 a visit"],
      ["E-mail", "tea@example.org"],
      ["Website", "example.org/tea"],
      ["Ask instead", "Family line: 01632 960003, then option 1"],
      ["Where", "1 Quay Street"],
      ["How you get it", "In person and online"],
      ["When", "Every Tuesday, 9am"],
      ["How to join", "Drop in"],
      ["How to ask", "Ask your health visitor."],
      ["Not known", "Whether it is open in August. Ask at the door."],
      ["How sure", "Confirmed 21 November 2026"],
    ]);
  });
});
