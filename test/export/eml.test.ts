import { describe, expect, it } from "vitest";
import { eml, headerWords, quotedPrintable } from "../../src/export/eml.ts";

/** Decodes quoted-printable as a mail program does. */
const decode = (text: string): string => {
  const bytes = text
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_sign, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
};

describe("quoted-printable", () => {
  it.each([
    "plain",
    "a = b",
    "space at the end ",
    "tab\t",
    "’".repeat(60),
    "x".repeat(75),
    "x".repeat(76),
    "x".repeat(500),
    "🏠 house\r\nsecond\r\n",
  ])("can be read back: %s", (text) => {
    const written = quotedPrintable(text);
    expect(decode(written)).toBe(text);
    for (const line of written.split("\r\n")) expect(line.length).toBeLessThanOrEqual(76);
    expect(written).toMatch(/^[\t\r\n -~]*$/);
  });
});

describe("words of a header", () => {
  it("stay as they are when plain", () =>
    expect(headerWords("Please check: 2 entries")).toBe("Please check: 2 entries"));
  it("cannot start a new header", () =>
    expect(headerWords("a\r\nBcc: everybody@example.org")).toBe("a Bcc: everybody@example.org"));
  it("are encoded in pieces that can be read alone", () => {
    const text = `Women’s ${"é".repeat(80)} 🏠`;
    const words = headerWords(text).split("\r\n ");
    expect(words.every((word) => word.length <= 75)).toBe(true);
    expect(
      words
        .map((word) =>
          Buffer.from(/^=\?UTF-8\?B\?(.*)\?=$/.exec(word)?.[1] ?? "", "base64").toString("utf8"),
        )
        .join(""),
    ).toBe(text);
  });
});

describe("a draft", () => {
  const mail = { subject: "Please check", text: "Hello\n", html: "<p>Hello</p>\n" };
  it("has an address only when one is known", () => {
    expect(eml({ ...mail, to: "team@example.org" })).toMatch(
      /^To: team@example\.org\r\nSubject: Please check\r\n/,
    );
    expect(eml({ ...mail, to: undefined })).toMatch(/^Subject: /);
  });
  it("has both forms, the plain one first, and is the same every time", () => {
    const text = eml({ ...mail, to: undefined });
    expect(
      text.match(/^Content-Type: .*$/gm)?.map((line) => line.split(/[:;]/)[1]?.trim()),
    ).toEqual(["multipart/alternative", "text/plain", "text/html"]);
    expect(text).not.toMatch(/^(?:Date|Message-ID|From):/m);
    expect(eml({ ...mail, to: undefined })).toBe(text);
  });
});
