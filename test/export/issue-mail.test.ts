import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { issueMail, MAX_MAIL_BYTES } from "../../src/export/issue-mail.ts";
import { issueText, wrap } from "../../src/export/issue-text.ts";
import { plainText } from "../../src/export/plain-text.ts";
import { editions } from "../../src/newsletter/edition.ts";
import { exampleLibrary } from "../fixtures/library.ts";

const library = exampleLibrary();
const [edition] = editions(library);
if (!edition) throw new Error("The example place has no issue.");
const picture = {
  alt: "Four swings & a bench",
  width: 800,
  height: 600,
  src: "/media/1234-400.jpg",
  sources: [],
};
const html = issueMail(edition, library, () => picture);
const text = issueText(edition, library);

describe("the message", () => {
  it("is as in golden/issue-mail.html", async () =>
    expect(html).toMatchFileSnapshot("golden/issue-mail.html"));
  it("is as in golden/issue-mail.txt", async () =>
    expect(text).toMatchFileSnapshot("golden/issue-mail.txt"));

  it("has whole addresses only", () => {
    const $ = load(html);
    const addresses = $("[href], [src]")
      .toArray()
      .map((element) => $(element).attr("href") ?? $(element).attr("src") ?? "");
    expect(addresses.length).toBeGreaterThan(8);
    expect(
      addresses.filter((address) => !address.startsWith("https://harbour.example.org/")),
    ).toEqual([]);
  });
  it("tells nobody who has opened it: one address for every reader, no script, sheet, frame or font", () => {
    const $ = load(html);
    expect($("script, style, link, iframe, object, form, [srcset], [background]").length).toBe(0);
    expect(
      $("img")
        .toArray()
        .map((img) => $(img).attr("src")),
    ).toEqual(["https://harbour.example.org/media/1234-400.jpg"]);
    expect(html).not.toMatch(/\?[a-z]+=|url\(|@import|utm_/);
  });
  it("has words for its pictures, one h1, and no heading skipped", () => {
    const $ = load(html);
    expect($("img").attr("alt")).toBe("Four swings & a bench");
    expect(
      $("h1, h2, h3")
        .toArray()
        .map(({ tagName }) => tagName),
    ).toEqual(["h1", "h2", "h3", "h2", "h2"]);
    expect($('meta[name="robots"]').attr("content")).toBe("noindex");
  });
  it("has nothing sensitive in it, and nothing that is over", () => {
    expect(html + text).not.toContain("violence");
    const [, october] = editions(exampleLibrary());
    expect(october && issueText(october, library)).not.toContain("Autumn fair");
    expect(october && issueText(october, library)).toContain(
      "Everything in this issue was for days that have gone by.",
    );
  });
  it("is short enough to arrive in one piece, however much there is", () => {
    const [item] = edition.items;
    if (!item) throw new Error("There is no item.");
    const much = {
      ...edition,
      items: Array.from({ length: 40 }, () => ({
        ...item,
        body: "Words and more words. ".repeat(200),
      })),
    };
    const long = issueMail(much, library);
    expect(Buffer.byteLength(long)).toBeLessThan(100_000);
    expect(Buffer.byteLength(long)).toBeGreaterThan(MAX_MAIL_BYTES / 2);
    expect(long).toContain("Read “New swings on the quay” on the site");
  });
  it("keeps what somebody wrote from becoming markup", () =>
    expect(html).toContain("Thank you &lt;all&gt;."));
});

describe("plain text", () => {
  it("keeps to 72 signs a line, addresses apart", () => {
    expect(
      text.split("\n").filter((line) => line.length > 72 && !/https:\/\/\S+$/.test(line)),
    ).toEqual([]);
    expect(
      wrap("a ".repeat(100), "  ")
        .split("\n")
        .every((line) => line.length <= 72),
    ).toBe(true);
  });
  it("keeps the addresses of links and drops the marks of Markdown", () => {
    expect(
      plainText(
        "## Come\n\nSee [the hub](/hubs/a/), [them](https://example.org/) or [ring](tel:01632960001). **Free**, \\*really\\*. [Up](#top)",
        "https://h.example.org",
      ),
    ).toBe(
      "Come\n\nSee the hub (https://h.example.org/hubs/a/), them (https://example.org/) or ring (01632960001). Free, *really*. Up",
    );
  });
});
