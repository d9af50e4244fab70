/**
 * Each kind of field: the values it accepts and what it makes of them, and the message for a value
 * that it rejects.
 */
import { describe, expect, test } from "vitest";
import {
  choice,
  choices,
  date,
  email,
  type Field,
  flag,
  group,
  image,
  latitude,
  link,
  list,
  listOf,
  longText,
  mustTick,
  number,
  optional,
  partialDate,
  phone,
  postcode,
  pounds,
  reference,
  references,
  richText,
  shortCode,
  term,
  terms,
  text,
  time,
  uuid,
} from "../../../src/model/fields/index.ts";
import { read } from "./read.ts";

const label = "Field";
const options = { drop: "Drop in", ask: "Ask", "1": "First" } as const;
const A_UUID = "00000000-0000-4000-8000-000000000001";

/** Field, accepted values with their results, rejected values with their messages. */
const KINDS: readonly [
  Field<unknown>,
  readonly (readonly [unknown, unknown])[],
  readonly (readonly [unknown, string])[],
][] = [
  [
    text({ label, min: 3, max: 8 }),
    [
      ["three", "three"],
      ["  three ", "three"],
      ["cafe\u0301", "caf\u00e9"],
    ],
    [
      ["ab", "is only 2 characters long. Write at least 3."],
      ["a".repeat(9), "is 9 characters long. Shorten it to 8 or fewer."],
      ["a\nb", "should be one line. Take the line breaks out."],
      [
        7,
        "is the number 7 in the file, where words belong. Open it in the editor, write it as it should be, and save.",
      ],
      [
        false,
        "is a yes or no in the file, where words belong. Open it in the editor, write it as it should be, and save.",
      ],
      [["a"], "should be words, but a list or a group of values is here. Write one text."],
      ["\u2800\u3164\u200b", "contains nothing that can be seen. Write some words."],
      [
        "a\u0007bc",
        "contains a hidden control character. Type the text again instead of pasting it.",
      ],
      [
        "a\u2066bc",
        "contains a hidden mark that turns the reading direction. Type the text again instead of pasting it.",
      ],
      ...["a\u{e0041}bc", "a\ue000bc", "a\u{f0000}bc"].map(
        (hidden) =>
          [
            hidden,
            "contains a hidden character that no screen shows. Type the text again instead of pasting it.",
          ] as const,
      ),
      [
        "abc\ud83c",
        "contains a hidden control character. Type the text again instead of pasting it.",
      ],
    ],
  ],
  [
    longText({ label, max: 20 }),
    [
      ["one\r\ntwo", "one\ntwo"],
      ["one\u2028two", "one\ntwo"],
      ...["\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}"].map(
        (flag) => [flag, flag] as const,
      ),
    ],
    [["a".repeat(21), "is 21 characters long. Shorten it to 20 or fewer."]],
  ],
  [
    richText({ label, max: 20 }),
    [["## One\n\n- two", "## One\n\n- two"]],
    [
      [{}, "should be text. Write words."],
      ["a".repeat(21), "is 21 characters long. Shorten it to 20 or fewer."],
    ],
  ],
  [
    link({ label }),
    [
      ["https://www.example.org/@group?a=b#c", "https://www.example.org/@group?a=b#c"],
      [" https://example.org ", "https://example.org"],
      ["www.example.org", "https://www.example.org"],
      ["http://example.org/a", "https://example.org/a"],
      ["Example.org/shop", "https://Example.org/shop"],
    ],
    [
      [
        "https://example.org/a b",
        "“https://example.org/a b” is not a web address. Copy it from the address bar, so that it starts with https://",
      ],
      [
        8,
        "“8” is not a web address. Copy it from the address bar, so that it starts with https://",
      ],
    ],
  ],
  [
    email({ label }),
    [
      ["play.group+news@mail.example.org", "play.group+news@mail.example.org"],
      ["Play <play@example.org>", "play@example.org"],
      ["mailto:play@example.org", "play@example.org"],
    ],
    [
      ["play@example", "“play@example” is not an e-mail address. Write it like name@example.org"],
      [
        "Play <play@example>",
        "“play@example” is not an e-mail address. Write it like name@example.org",
      ],
    ],
  ],
  [
    uuid({ label }),
    [[A_UUID, A_UUID]],
    [
      [
        A_UUID.replace(/0/g, "A"),
        `“${A_UUID.replace(/0/g, "A")}” is not an identifier. Save the entry in the editor: this box then fills itself.`,
      ],
    ],
  ],
  [
    date({ label }),
    [
      ["2028-02-29", "2028-02-29"],
      ["2nd of May 2026", "2026-05-02"],
      ["02/05/2026", "2026-05-02"],
    ],
    [
      [
        "2027-02-29",
        "“29 February 2027” is not a date in the calendar. Write the day, the month and the year, like 21 November 2026.",
      ],
      [
        20260101,
        "“20260101” is not a date in the calendar. Write the day, the month and the year, like 21 November 2026.",
      ],
    ],
  ],
  [
    partialDate({ label }),
    [
      [2019, "2019"],
      ["2019-04", "2019-04"],
      ["2019-04-17", "2019-04-17"],
      ["April 2019", "2019-04"],
      ["04/2019", "2019-04"],
      ["17th of April 2019", "2019-04-17"],
    ],
    [
      [
        "soon",
        "“soon” is not a date. Write a year, a month or a day, like 2019, April 2019 or 17 April 2019.",
      ],
      [
        "2019-02-30",
        "“30 February 2019” is not a date in the calendar. Write a year, a month or a day, like 2019, April 2019 or 17 April 2019.",
      ],
    ],
  ],
  [
    time({ label }),
    [
      ["00:00", "00:00"],
      ["23:59", "23:59"],
      ["9.30am", "09:30"],
      ["half past seven", "07:30"],
      ["half past midnight", "00:30"],
      ["quarter to midnight", "23:45"],
      ["ten past noon", "12:10"],
      [1000, "10:00"],
    ],
    [
      ["24:00", "“24:00” is not a time. Write it like 9:30am or 18:00."],
      [570, "“570” is not a time. Write it like 9:30am or 18:00."],
      ["6.30", "“6.30” could be in the morning or in the evening. Write am or pm behind it."],
      ["7-9", "“7-9” could be in the morning or in the evening. Write am or pm behind both times."],
      ["10-12", "“10-12” is two times. Write one of them here, and the other in the box for it."],
    ],
  ],
  [
    number({ label, min: 1, max: 9 }),
    [
      [1, 1],
      [9, 9],
      ["2", 2],
    ],
    [
      [10, "10 is outside the range. Write a number from 1 to 9."],
      [2.5, "2.5 should be a whole number. Write it without a point."],
      ["two", "“two” is not a number. Write digits only, for a number from 1 to 9."],
      [NaN, "“NaN” is not a number. Write digits only, for a number from 1 to 9."],
      [Infinity, "“Infinity” is not a number. Write digits only, for a number from 1 to 9."],
    ],
  ],
  [
    pounds({ label }),
    [
      [0, 0],
      [2.5, 2.5],
      ["£2", 2],
      ["50p", 0.5],
      ["free", 0],
    ],
    [
      [-1, "-1 is not a likely price. Write pounds from 0 to 10000."],
      [
        "£2 or £3",
        "“£2 or £3” is not one sum of money. Write it like £2.50, or 0 when it is free.",
      ],
    ],
  ],
  [
    latitude({ label }),
    [[51.12345, 51.12345]],
    [[91, "91 is outside the range. Write a number from -90 to 90."]],
  ],
  [
    flag({ label }),
    [
      [true, true],
      [false, false],
      [undefined, false],
      [null, false],
    ],
    [["yes", "“yes” is neither yes nor no. Choose one of the two."]],
  ],
  [
    mustTick({ label, why: "must be ticked. Ask first." }),
    [[true, true]],
    [
      [false, "must be ticked. Ask first."],
      [undefined, "must be ticked. Ask first."],
      ["true", "must be ticked. Ask first."],
    ],
  ],
  [
    choice({ label, options }),
    [
      ["drop", "drop"],
      [1, "1"],
    ],
    [
      ["drp", "“drp” is not one of the choices. Did you mean “drop”?"],
      ["else", "“else” is not one of the choices. Choose one of: 1, drop, ask."],
      ["constructor", "“constructor” is not one of the choices. Choose one of: 1, drop, ask."],
      [2, "“2” is not one of the choices. Choose one of: 1, drop, ask."],
    ],
  ],
  [
    choices({ label, options }),
    [
      [
        ["ask", "drop"],
        ["ask", "drop"],
      ],
      [undefined, []],
      [null, []],
    ],
    [
      ["ask", "should be a list. Write each choice on a line of its own, with “- ” in front."],
      [["ask", "ask"], "1: “ask” is here twice. Take one out."],
    ],
  ],
  [
    term({ label, vocabulary: "needs" }),
    [["anything", "anything"]],
    [[["a"], "“a” should be one choice from the list."]],
  ],
  [
    terms({ label, vocabulary: "needs" }),
    [
      [
        ["a", "b"],
        ["a", "b"],
      ],
    ],
    [[[1], "0: “1” should be one choice from the list."]],
  ],
  [
    reference({ label, collection: "hubs" }),
    [["anything", "anything"]],
    [[true, "“true” should be the name of one entry."]],
  ],
  [
    references({ label, collection: "hubs" }),
    [[[], []]],
    [[[null], "0: “null” should be the name of one entry."]],
  ],
  [
    postcode({ label }),
    [
      ["ZZ1 1AA", "ZZ1 1AA"],
      ["W1A 0AX", "W1A 0AX"],
      ["zz11aa", "ZZ1 1AA"],
    ],
    [["ZZ1", "“ZZ1” is not a whole postcode. Write it like SW1A 1AA."]],
  ],
  [
    phone({ label }),
    [
      ["01632 960001", "01632 960001"],
      [" 0808 157 0000 ", "0808 157 0000"],
    ],
    [
      [
        1632960001,
        "is read as 1632960001, so a first 0 is lost. Open it in the editor, write the number as it is dialled, like 01632 960000, and save.",
      ],
    ],
  ],
  [
    shortCode({ label }),
    [["85999", "85999"]],
    [["12345", "“12345” is not a text number. It has five digits and starts with 6, 7 or 8."]],
  ],
  [
    image({ label }),
    [["IMG_1.JPG", "IMG_1.JPG"]],
    [
      [
        "a..png",
        "“a..png” is not the name of a picture. Choose a JPEG, PNG or WebP picture, named with letters, digits and hyphens.",
      ],
    ],
  ],
  [
    listOf(text({ label }), { label, max: 2 }),
    [
      [["a"], ["a"]],
      [null, []],
      ["", []],
    ],
    [
      [["a", ""], "1: is empty. Fill it in or take it out."],
      [["a", "b", "c"], "contains 3 items. Keep it to 2 or fewer."],
      [{ a: 1 }, "should be a list. Write each item on a line of its own, with “- ” in front."],
    ],
  ],
  [
    list({ label, one: "One", fields: { name: text({ label }) } }),
    [[[{ name: "a" }], [{ name: "a" }]]],
    [
      [[{ nam: "", name: "a" }], "0: has a field “nam” that is not known. Did you mean “name”?"],
      [["a"], "0: should be a group of named fields. Write one field a line: “name: value”."],
    ],
  ],
  [
    group({ label, fields: { name: text({ label }), more: optional(text({ label })) } }),
    [[{ name: "a" }, { name: "a", more: undefined }]],
    [
      [undefined, "name: is missing. Fill it in."],
      [[], "should be a group of named fields. Write one field a line: “name: value”."],
    ],
  ],
];

const show = (value: unknown): string =>
  typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "nothing");

describe.each(KINDS.map((kind, index) => ({ kind, name: `${kind[0].kind} (${index + 1})` })))(
  "$name",
  ({ kind: [field, taken, refused] }) => {
    test.each(taken.map(([written, value]) => ({ written, value, shown: show(written) })))(
      "takes $shown",
      ({ written, value }) => {
        expect(read(field, written)).toEqual({ value, faults: [] });
      },
    );
    test.each(
      refused.map(([written, golden]) => ({ written, golden, shown: show(written).slice(0, 60) })),
    )("refuses $shown", ({ written, golden }) => {
      expect(read(field, written)).toEqual({ faults: [golden] });
    });
    test("says what is wrong in sentences that end", () => {
      for (const [, golden] of refused)
        expect(golden).toMatch(/(?:[.?]|https:\/\/|name@example\.org)$/);
    });
  },
);

describe("every kind", () => {
  const all = KINDS.map(([field]) => field);
  test("is in the table", () => {
    expect([...new Set(all.map(({ kind }) => kind))].sort()).toEqual([
      "choice",
      "choices",
      "date",
      "email",
      "flag",
      "group",
      "image",
      "link",
      "list",
      "listOf",
      "longText",
      "mustTick",
      "number",
      "partialDate",
      "phone",
      "postcode",
      "reference",
      "references",
      "richText",
      "shortCode",
      "term",
      "terms",
      "text",
      "time",
      "uuid",
    ]);
  });
  test("gives the CMS its label and hint", () => {
    for (const field of all) expect(field.widget.label, field.kind).toBe(label);
    expect(text({ label, hint: "Like this" }).widget).toMatchObject({ label, hint: "Like this" });
  });
  test("can be optional, and then accepts what an untouched widget saves", () => {
    for (const field of all.filter(({ required, kind }) => required && kind !== "mustTick")) {
      for (const nothing of [undefined, null, "", " "])
        expect(read(optional(field), nothing)).toEqual({ value: undefined, faults: [] });
      expect(optional(field)).toMatchObject({ required: false, widget: { required: false } });
    }
  });
});

describe("an optional group", () => {
  const field = optional(
    group({ label, fields: { word: optional(text({ label })), number: text({ label }) } }),
  );
  test.each([[{}], [{ word: "", number: "" }], [{ word: null }]])("%j is left out", (written) => {
    expect(read(field, written)).toEqual({ value: undefined, faults: [] });
  });
  test("half filled in is not", () =>
    expect(read(field, { word: "HELLO" })).toEqual({
      faults: ["number: is missing. Fill it in."],
    }));
});
