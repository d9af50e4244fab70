import { describe, expect, it } from "vitest";
import {
  composeMessage,
  END,
  limitsInWords,
  POSTED_FIELDS,
  type PostedField,
  type PostedItem,
} from "../../src/newsletter/posted-item.ts";
import { knownNames, layOut } from "../../src/newsletter/lay-out.ts";
import { readMessage } from "../../src/newsletter/read-posted-item.ts";
import { news } from "../../src/model/collections/news.ts";
import { exampleLibrary } from "../fixtures/library.ts";

const item: PostedItem = {
  title: "Lanterns on the quay: bring a friend",
  group: "Harbour Friends",
  summary: "We walk along the water with lanterns that the children have made.",
  area: "Harbour",
  when: "Saturday 28 November 2026, 4pm to 5:30pm",
  cost: "Free",
  expires: "2026-11-28",
  item: "Meet at the hub.\n\n- Bring a torch\n- Wear boots\n\nTitle: is not a field here.",
};
const { body } = composeMessage(item);
const wrapped = (text: string, width: number): string =>
  text
    .split("\n")
    .map((line) => line.replace(new RegExp(`(.{1,${width}})(?: |$)`, "g"), "$1\n").trimEnd())
    .join("\n");

describe("the message of a posted item", () => {
  it("names the item in its subject", () => {
    expect(composeMessage(item).subject).toBe(
      "Newsletter item: Lanterns on the quay: bring a friend",
    );
    expect(composeMessage({}).subject).toBe("Newsletter item");
  });
  it("asks for everything when it is empty", () => {
    const { body: blank } = composeMessage({});
    for (const { label } of POSTED_FIELDS) expect(blank).toContain(`${label}:`);
    expect(readMessage(blank)).toEqual({});
  });
  it("asks for no more than the content model takes", () => {
    const max = (name: string): number | undefined =>
      POSTED_FIELDS.map((field) => ({ max: undefined, ...field })).find(
        (field) => field.name === name,
      )?.max;
    const most = (field: { readonly widget: { readonly pattern?: unknown } }): string =>
      JSON.stringify(field.widget.pattern ?? "");
    expect(most(news.fields.title)).toContain(String(max("title")));
    expect(most(news.fields.summary)).toContain(String(max("summary")));
  });
});

describe("the questions as plain text", () => {
  it("say how long each answer may be", () => {
    const fields: readonly PostedField[] = POSTED_FIELDS;
    const limited = fields.filter(({ max }) => max !== undefined);
    expect(limited.length).toBeGreaterThan(5);
    for (const { label, max = 0 } of limited)
      expect(limitsInWords()).toContain(`${label} ${max.toLocaleString("en-GB")}`);
    expect(limitsInWords()).toContain("Title 90 (at least 5), ");
  });
});

describe("reading a message", () => {
  it("gives back what was written", () => expect(readMessage(body)).toEqual(item));

  it.each<readonly [string, string]>([
    ["with the line ends of Windows", body.replace(/\n/g, "\r\n")],
    ["with the line ends of old Macs", body.replace(/\n/g, "\r")],
    ["with a byte order mark", `\uFEFF${body}`],
    ["quoted", body.replace(/^/gm, "> ")],
    ["quoted twice", body.replace(/^/gm, ">> ")],
    ["quoted by a program that puts spaces", body.replace(/^/gm, "> > ")],
    ["with hard spaces", body.replace(/: /g, ":\u00A0")],
    ["with labels in bold", body.replace(/^(Title|In one sentence): (?!is not)/gm, "*$1:* ")],
    [
      "with labels in small letters and spaces in front",
      body.replace(/^(Title|Area): (?!is not)/gm, (label) => `  ${label.toLowerCase()}`),
    ],
    [
      "with the heads of a mail",
      `From: a group <group@example.org>\nSubject: Newsletter item\nDate: Sat, 21 Nov 2026\n\nHello,\n\n${body}`,
    ],
    ["with a signature", `${body}\n-- \nA group\nTitle: Chair`],
    ["with a signature and no end", body.replace(END, "-- \nA group")],
    ["with the answered message under it", `${body}\n-----Original Message-----\nTitle: Old`],
    [
      "with the fields in another order",
      body.replace(/^(Title: .*)\n(Your group: .*)\n/m, "$2\n$1\n"),
    ],
    ["with spaces at the line ends", body.replace(/$/gm, "  ")],
  ])("%s", (_what, message) => expect(readMessage(message)).toEqual(item));

  it("joins lines that a program has wrapped", () => {
    const read = readMessage(wrapped(body, 40));
    expect(read).toMatchObject({ ...item, item: expect.stringContaining("- Wear boots") });
  });
  it("keeps what is quoted inside the item", () =>
    expect(readMessage(composeMessage({ ...item, item: "She said:\n\n> Come!" }).body).item).toBe(
      "She said:\n\n> Come!",
    ));
  it("finds nothing in another text", () =>
    expect(readMessage("Dear editor,\nsee you on Friday: 3pm.\n")).toEqual({}));
  it("comes to an end on a very long line", () =>
    expect(readMessage(`Title: ${"* ".repeat(50_000)}\n${"> ".repeat(50_000)}`)).toHaveProperty(
      "title",
    ));
});

it("keeps the line ends of the one who wrote the item", () => {
  const item = "Tuesdays 10am\r\nFree\r\n🔸 Songs\r\n🔸 Toast";
  const { data } = exampleLibrary();
  const known = knownNames({ entries: [], organisations: [], data });
  const { item: laid } = layOut({ title: "Songs", item }, known, "2026-11-28");
  expect(laid.item).toBe("Tuesdays 10am\n\nFree\n- Songs\n- Toast");
});
