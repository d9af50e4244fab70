import { describe, expect, test } from "vitest";
import { dialled, phone, phoneFault } from "../../../src/model/fields/index.ts";
import { pick, seeded } from "../../seeded.ts";

describe("numbers that may be rung", () => {
  test.each([
    "999",
    "112",
    "101",
    "105",
    "111",
    "119",
    "18000",
    "116 123",
    "116 000",
    "0800 1111",
    "0800 00 1066",
    "0808 157 0000",
    "0300 123 4567",
    "0345 000 0000",
    "01632 960001",
    "0118 496 0000",
    "020 7946 0000",
    "07700 900123",
    "+44 1632 960001",
    "+44 (0)1632 960001",
    "01632-960-001",
    "(01632) 960001",
    "01632.960.001",
    "01632–960001",
    "01632\u00a0960\u202f001",
    "01632\u2011960001",
    "\u202a01632 960001\u202c",
    "01632 \u200b960001",
    "０１６３２ ９６０００１",
    "٠١٦٣٢٩٦٠٠٠١",
    "0044 1632 960001",
  ])("%s", (number) => {
    expect(phoneFault(number)).toBeUndefined();
  });
});

describe("numbers that may not", () => {
  test.each([
    [
      "0808 80 5000",
      "“0808 80 5000” has 9 digits after the first 0 and should have 10. Check it against the source.",
    ],
    [
      "01632 96000",
      "“01632 96000” has 9 digits after the first 0 and should have 10. Check it against the source.",
    ],
    [
      "01632 9600011",
      "“01632 9600011” has 11 digits after the first 0 and should have 10. Check it against the source.",
    ],
    [
      "0909 879 0000",
      "“0909 879 0000” is a number that costs a lot to ring. Find a number that is free or at the local rate.",
    ],
    [
      "+44 909 879 0000",
      "“+44 909 879 0000” is a number that costs a lot to ring. Find a number that is free or at the local rate.",
    ],
    [
      "070 0000 0000",
      "“070 0000 0000” is a number that costs a lot to ring. Find a number that is free or at the local rate.",
    ],
    [
      "118 118",
      "“118 118” is a number that costs a lot to ring. Find a number that is free or at the local rate.",
    ],
    ["960001", "“960001” does not start with 0. Write the whole number with its area code."],
    [
      "+1 202 555 0100",
      "“+1 202 555 0100” does not start with 0. Write the whole number with its area code.",
    ],
    [
      "0432 960 0000",
      "“0432 960 0000” does not start like a UK number. Check it against the source.",
    ],
    [
      "01632 960001 or 2",
      "“01632 960001 or 2” contains something other than digits and spaces. Write only the number here, and the rest, such as “option 2”, in its own box or in the text.",
    ],
    [
      "sal@example.org",
      "“sal@example.org” is not a phone number. Write only a number here, like 01632 960000.",
    ],
    [
      "01632\u202e960001",
      "“01632 960001” contains a hidden character that turns the reading direction, so you may see other digits than there are. Type the number again.",
    ],
    [
      "01632 960001/2",
      "“01632 960001/2” contains a slash (/). Write one number here, and the other whole in a row of its own.",
    ],
    [
      "O1632 960001",
      "“O1632 960001” contains a letter that looks like a digit, such as O for 0. Type the number again.",
    ],
    [
      "01632 960001#",
      "“01632 960001#” contains the character “#”, which no phone number has. Take it out.",
    ],
  ])("%s", (number, golden) => {
    expect(phoneFault(number)).toBe(golden);
  });
});

test.each([
  ["(01632) 960001", "01632 960001"],
  ["01632–960.001", "01632 960 001"],
  ["\u202a01632\u00a0960001\u202c", "01632 960001"],
  ["０１６３２９６０００１", "01632 960001"],
  ["+44 (0)1632 960001", "01632 960001"],
  ["0044 1632 960 001", "01632 960001"],
  ["+44 20 79460000", "020 7946 0000"],
  ["+44 1184960000", "0118 496 0000"],
  ["(+44) 161 4960000", "0161 496 0000"],
  ["+447700900123", "07700 900123"],
  ["+44 808 1570000", "0808 157 0000"],
  [" 116 123 ", "116 123"],
])("%j is shown as %s", (written, shown) =>
  expect(
    phone({ label: "Number" }).read(written, (_path, message) => expect(message).toBe("")),
  ).toBe(shown),
);

describe("by chance", () => {
  const random = seeded(2026);
  const digits = (length: number): string =>
    Array.from({ length }, () => Math.floor(random() * 10)).join("");
  const spaced = (number: string): string =>
    [...number]
      .map((digit) => digit + (random() < 0.3 ? " " : ""))
      .join("")
      .trim();
  const numbers = Array.from(
    { length: 500 },
    () => `0${pick(random, ["1", "2", "3", "7", "8"])}${digits(9)}`,
  );

  test("spaces and +44 change nothing", () => {
    for (const number of numbers) {
      const verdict = phoneFault(number) === undefined;
      expect(phoneFault(spaced(number)) === undefined, number).toBe(verdict);
      expect(phoneFault(`+44 ${number.slice(1)}`) === undefined, number).toBe(verdict);
      expect([dialled(spaced(number)), dialled(`+44 (0)${number.slice(1)}`)]).toEqual([
        number,
        number,
      ]);
    }
  });
  test("ten digits after the 0 are well but for those that cost a lot", () => {
    for (const number of numbers)
      expect(phoneFault(number) === undefined, number).toBe(!number.startsWith("070"));
  });
  test("one digit too many or too few is always noticed", () => {
    for (const number of numbers.filter((each) => !/^0(?:800|500|70)/.test(each))) {
      expect(phoneFault(number.slice(0, -1)), number).toMatch(/has 9 digits/);
      expect(phoneFault(`${number}7`), number).toMatch(/has 11 digits/);
    }
  });
});

describe("a number with what people type round it", () => {
  const field = phone({ label: "Number" });
  const read = (typed: string) => {
    const said: string[] = [];
    const value = field.read(typed, (_, message) => void said.push(message));
    return said.length > 0 ? said.join(" ") : value;
  };

  test.each([
    ["Tel: 01632 960321", "01632 960321"],
    ["Phone - 01632 960 321", "01632 960 321"],
    ["Mob. 07700900321", "07700 900321"],
    ["call us on 01632-960-321", "01632 960 321"],
    ["(01632) 960321 (mobile)", "01632 960321"],
    ["☎️ 01632 960321", "01632 960321"],
    ["Ring us on +44 1632 960321!", "01632 960321"],
    ["Text or call 07700 900 321.", "07700 900 321"],
    ["tel:+441632960321", "01632 960321"],
    ["Call 111", "111"],
    ["0800 1111 free", "0800 1111"],
  ])("%s is taken", (typed, number) => {
    expect(read(typed)).toBe(number);
    expect(field.stored?.(typed)).toBe(number);
  });

  test.each([
    [
      "01632 960321 / 07700 900321",
      "“01632 960321 / 07700 900321” contains two numbers. Leave 01632 960321 here, and write 07700 900321 in a row of its own or in the text.",
    ],
    [
      "01632 960321 or 01632 960322",
      "“01632 960321 or 01632 960322” contains two numbers. Leave 01632 960321 here, and write 01632 960322 in a row of its own or in the text.",
    ],
    [
      "01632 960321 ext 4",
      "“01632 960321 ext 4” contains more than a number. Leave 01632 960321 here, and put the option or the extension in its own box or in the text.",
    ],
    [
      "01632 960321 Mondays and Thursdays 9 to 5",
      "“01632 960321 Mondays and Thursdays 9 to 5” contains more than a number. Leave 01632 960321 here, and put the rest in the text.",
    ],
    ...["01632 96 03 21 (ask for Sal)", "07700 900321 Sal", "call Sal on 07700 900321"].map(
      (typed): [string, string] => [
        typed,
        `“${typed}” contains more than a number. Leave ${typed.replace(/[^\d ]/g, "").trim()} here, and put the rest in the text.`,
      ],
    ),
    [
      "(01632) 960321 (answerphone)",
      "“(01632) 960321 (answerphone)” contains more than a number. Leave 01632 960321 here, and put the rest in the text.",
    ],
  ])("%s is left, with what to do", (typed, words) => {
    expect(read(typed)).toBe(words);
    expect(field.stored?.(typed)).toBe(typed);
  });

  test.each(["Tel: 01632 96032", "ring Sal", "Tel: O1632 96O321", "Tel \u202e01632 960321"])(
    "%s is refused",
    (typed) => {
      expect(read(typed)).toMatch(/^“/);
    },
  );

  test("a number alone is stored as it is printed", () => {
    for (const typed of ["01632 960321", "(01632) 960321", "01632-960321", "01632960321"])
      expect(field.stored?.(typed)).toBe("01632 960321");
    expect(field.stored?.("999")).toBe("999");
  });

  test("a number for callers from abroad is stored as it is dialled here", () => {
    for (const typed of ["+44 1632 960 321", "+44 (0)1632 960321", "0044 1632 960321"])
      expect(field.stored?.(typed)).toBe("01632 960321");
  });
});
