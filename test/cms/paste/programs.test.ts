/** Pastes from chats, spreadsheets, Google Docs and mail programs, and what they hide. */
import { describe, expect, it } from "vitest";
import { cleanPaste } from "../../../src/cms/paste/clean-paste.ts";
import { plainField } from "../../../src/cms/paste/plain-field.ts";

const plain = (text: string) => cleanPaste("", text);
const rich = (html: string) => cleanPaste(html, "");
const CHAT = "It is copied from a chat. The times and the names were left out: “Jo Example”.";
const STRUCK = "Words that were struck out were left out.";
const TABLE = "A table was written out line by line. Read it through.";

describe("marks of a chat become what they mean", () => {
  it.each([
    ["*Toddler group* on Monday", "<p><strong>Toddler group</strong> on Monday</p>"],
    ["Bring _your own_ cup.", "<p>Bring <em>your own</em> cup.</p>"],
    ["*_Free_* for all", "<p><strong><em>Free</em></strong> for all</p>"],
    ["_*Free*_ for all", "<p><strong><em>Free</em></strong> for all</p>"],
    ["(*New*), “*old*”", "<p>(<strong>New</strong>), “<strong>old</strong>”</p>"],
    ["**When:** *Monday* at 10", "<p><strong>When:</strong> <strong>Monday</strong> at 10</p>"],
    ["***Now*** open", "<p><strong><em>Now</em></strong> open</p>"],
    ["*One* and *two*", "<p><strong>One</strong> and <strong>two</strong></p>"],
  ])("%s", (text, html) => {
    expect(plain(text)).toEqual({ html, text: expect.any(String) as string, notes: [] });
    expect(rich(`<div dir="auto">${text}</div>`).html).toBe(html);
  });

  it.each([
    "5*3*2 is 30",
    "our_group_page",
    "*Terms apply. See the hall",
    "Free* for members*",
    "2 * 3 * 4",
    "~10 and ~20 people",
    "https://example.org/a_b_c",
    "**",
    "* * *",
  ])("%s stays as it is", (text) => expect(plain(`Go: ${text}`).text).toBe(`Go: ${text}`));

  it("and what is struck out is left out with a sentence", () => {
    expect(plain("Tea at ~nine~ ten")).toMatchObject({ text: "Tea at ten", notes: [STRUCK] });
    expect(plain("Tea at ~~nine~~ ten").notes).toEqual([STRUCK]);
  });

  it("however many there are", () => {
    const many = "*a* ".repeat(10_000);
    expect(plain(many).html.match(/<strong>/g)).toHaveLength(10_000);
    expect(plain("*a ".repeat(5_000)).html).not.toContain("<strong>");
  });
});

describe("the day, the time and the name before a message are left out", () => {
  it.each([
    "[26/11/2026, 18:02:11] Jo Example: Picnic on Sunday",
    "[18:02, 26/11/2026] Jo Example: Picnic on Sunday",
    "[26/11, 18:02] Jo Example: Picnic on Sunday",
    "26/11/2026, 18:02 - Jo Example: Picnic on Sunday",
    "[26/11/2026, 6:02\u202fpm] Jo Example: Picnic on Sunday",
    "Jo Example, [26.11.2026 18:02]\nPicnic on Sunday",
    "[18:02, 26/11/2026] Jo Example: <Media omitted>\n[18:03, 26/11/2026] Jo Example: Picnic on Sunday <This message was edited>",
  ])("%j", (text) =>
    expect(plain(text)).toEqual({
      html: "<p>Picnic on Sunday</p>",
      text: "Picnic on Sunday",
      notes: [CHAT],
    }),
  );

  it.each(["Sunday 6/12, 18:02: doors open", "[10:00] Tea: bring cake", "When: 10:30"])(
    "%s is no such line",
    (text) => expect(plain(text)).toMatchObject({ text, notes: [] }),
  );
});

describe("plain words", () => {
  const LONG = "We are having a coffee morning for everybody at the hall next";
  it.each([
    ["wrapped lines are one", `${LONG}\nFriday.`, [`${LONG}`, "Friday."]],
    ["a line that goes on is joined", `${LONG} to\nthe church.`, [`${LONG} to the church.`]],
    ["short lines stay", "We need:\ncups and\nplates", ["We need:", "cups and", "plates"]],
    ["a table of tabs", "Mon\t10am\nTue\t11am\thall", ["Mon: 10am", "Tue: 11am, hall"]],
    ["a bullet with a tab is none", "·\tcups\n1.\tplates", ["cups", "1. plates"]],
  ])("%s", (_, text, lines) => expect(plain(text).text.split("\n")).toEqual(lines));

  it("in Markdown keep headings, links and quotes", () => {
    const { html } = plain(
      "# Summer\n\n## Dates ##\nSee [our page](http://example.org/a_(b)?utm_source=x).\n> So kind\n#tag",
    );
    expect(html).toBe(
      '<h2>Summer</h2><h3>Dates</h3><p>See <a href="https://example.org/a_(b)">our page</a>.</p><blockquote><p>So kind</p></blockquote><p>#tag</p>',
    );
  });

  it("a table of tabs is said", () => expect(plain("Mon\t10am").notes).toEqual([TABLE]));
});

describe("a table", () => {
  const cells = (...rows: readonly string[]): string => `<table>${rows.join("")}</table>`;
  it.each([
    [
      "with several lines in a cell",
      cells("<tr><td><p>Mon</p><p>Wed</p></td><td>10am<br>11am.<br>All welcome</td></tr>"),
      "Mon, Wed: 10am, 11am. All welcome",
    ],
    [
      "with a list in a cell",
      cells("<tr><td>Bring</td><td><ul><li>cup</li><li>plate</li></ul></td></tr>"),
      "Bring: cup, plate",
    ],
    [
      "with a cell over two rows",
      cells(
        '<tr><td rowspan="2">Mon</td><td>10am</td></tr>',
        "<tr><td>2pm</td></tr><tr><td>Tue</td><td>11am</td></tr>",
      ),
      "Mon: 10am\nMon: 2pm\nTue: 11am",
    ],
    [
      "with cells over two rows at its end",
      cells('<tr><td>Mon</td><td rowspan="2">hall</td></tr>', "<tr><td>Tue</td></tr>"),
      "Mon: hall\nTue: hall",
    ],
    [
      "with a caption",
      cells("<caption>Summer</caption><tr><td>Mon</td><td>10am</td></tr>"),
      "Summer\nMon: 10am",
    ],
    [
      "with bold heads",
      cells("<tr><th>Day</th><th>Time</th></tr><tr><td>Mon</td><td>10am</td></tr>"),
      "Day: Time\nMon: 10am",
    ],
  ])("%s", (_, html, text) => expect(rich(html)).toMatchObject({ text, notes: [TABLE] }));

  it("of long texts is two columns, one after the other", () => {
    const [left, right] = ["The hall is open. ".repeat(10).trim(), "Come in. ".repeat(20).trim()];
    expect(rich(cells(`<tr><td>${left}</td><td>${right}</td></tr>`))).toMatchObject({
      text: `${left}\n${right}`,
      notes: [],
    });
  });

  it.each([
    ["a hidden row", '<tr style="display:none"><td>Tue</td><td>9am</td></tr>', []],
    ["a hidden cell", '<tr><td hidden>Tue</td><td style="mso-hide:all">9am</td></tr>', []],
    ["a struck row", '<tr style="text-decoration: line-through"><td>Tue</td><td>9am</td></tr>', 1],
    [
      "struck cells",
      '<tr><td style="text-decoration:line-through">Tue</td><td><s>9am</s></td></tr>',
      1,
    ],
  ])("%s is not read", (_, row, struck) =>
    expect(rich(cells("<tr><td>Mon</td><td>10am</td></tr>", row))).toMatchObject({
      text: "Mon: 10am",
      notes: struck === 1 ? [TABLE, STRUCK] : [TABLE],
    }),
  );
});

describe("a style sheet of the paste", () => {
  const excel = (rows: string): string =>
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--\n.font0 {color:black;}\n@page {margin:1in;}\n.xl65 {font-weight:700;}\n.xl66, td.xl67 {text-decoration:line-through; color:red;}\n.xl68 {mso-number-format:"\\@"; display:none;}\n--></style></head><body><table>${rows}</table></body></html>`;
  it("strikes out cells of Excel by their class", () =>
    expect(
      rich(
        excel(
          "<tr><td>Mon</td><td class=xl65>10am</td></tr><tr><td class=xl66>Tue</td><td class=xl67>9am</td></tr><tr class=xl68><td>Wed</td><td>8am</td></tr>",
        ),
      ),
    ).toMatchObject({ text: "Mon: 10am", notes: [TABLE, STRUCK] }));

  it("hides what a mail shows in its list alone", () =>
    expect(
      rich(
        '<style>.preheader { display: none !important } @media print { .tea { display: none } }</style><span class="preheader">News of May</span><p class="tea">Tea</p>',
      ).text,
    ).toBe("Tea"));

  it("does not overrule the element itself", () =>
    expect(rich('<style>.a{font-weight:bold}</style><p class="a">x</p>').html).toBe(
      "<p><strong>x</strong></p>",
    ));
});

describe("comments in the margin", () => {
  const MARK =
    '<span class=MsoCommentReference><span style=\'font-size:8.0pt\'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1" language=JavaScript name="_msoanchor_1">[JB1]</a><![endif]><span style=\'mso-special-character:comment\'>&nbsp;</span></span></span>';
  const BELOW =
    "<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width=\"33%\"><![endif]><div style='mso-element:comment'><div id=\"_com_1\" class=msocomtxt><span style='mso-comment-author:\"Jo\"'></span><p class=MsoCommentText>Jo: are you sure?</p></div></div></div>";
  it.each([
    [
      "Word: the words that it is about stay",
      `<p class=MsoNormal>Tea <a style='mso-comment-reference:JB_1;mso-comment-date:20261127T1000'>at ten</a>${MARK} in the hall.</p>${BELOW}`,
      "Tea at ten in the hall.",
    ],
    [
      "Word: over two paragraphs",
      `<p class=MsoNormal><a style='mso-comment-reference:JB_1'>Tea</a></p><p class=MsoNormal><span style='mso-comment-continuation:1'>at ten</span>${MARK}</p>${BELOW}`,
      "Tea\nat ten",
    ],
    [
      "Google Docs",
      '<p>Tea at ten<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><div style="border:1px solid black"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Jo: are you sure?</span></p><p>Yes</p></div>',
      "Tea at ten",
    ],
  ])("%s", (_, html, text) =>
    expect(rich(html)).toMatchObject({ text, notes: ["Comments were left out."] }),
  );
});

it.each([
  [
    "Google Docs: a list to tick",
    '<ul><li role="checkbox" aria-checked="false"><img src="data:image/png;base64,AA" width="17.6px" height="17.6px" alt="unchecked" aria-roledescription="checkbox"><p style="display:inline-block"><span>Tea</span></p></li></ul>',
    "<ul><li><p>Tea</p></li></ul>",
  ],
  [
    "Google Docs: lines within a paragraph",
    '<b style="font-weight:normal" id="docs-internal-guid-2"><p dir="ltr"><span style="font-weight:400;white-space:pre-wrap">Tea</span><span style="white-space:pre-wrap"><br></span><span style="font-weight:700;font-style:italic;white-space:pre-wrap">Toast</span></p><br><h2><span style="font-weight:400">Dates</span></h2></b>',
    "<p>Tea</p><p><strong><em>Toast</em></strong></p><h2>Dates</h2>",
  ],
  [
    "Outlook: a smile",
    "<p class=MsoNormal>See you there <span style='font-family:Wingdings'>J</span></p>",
    "<p>See you there 🙂</p>",
  ],
  [
    "Word: an arrow",
    "<p>Hall <span style='font-family:Wingdings;mso-char-type:symbol;mso-symbol-font-family:Wingdings'><span style='mso-char-type:symbol'>à</span></span> left</p>",
    "<p>Hall → left</p>",
  ],
  [
    "a bullet in a symbol font",
    '<p><font face="Wingdings">\uf0a7</font> Tea</p>',
    "<ul><li><p>Tea</p></li></ul>",
  ],
  ["a flag that is a picture", '<p>Hi <img alt="🇬🇧" src="x"></p>', "<p>Hi 🇬🇧</p>"],
  ["quotation marks of a browser", "<p>She said <q>yes</q></p>", "<p>She said “yes”</p>"],
  [
    "decorated letters",
    "<p>𝗧𝗼𝗱𝗱𝗹𝗲𝗿 𝒈𝒓𝒐𝒖𝒑 Ⓐ ｗｉｄｅ oﬃce</p>",
    "<p>Toddler group A wide office</p>",
  ],
  ["invisible characters", "<p>T\u3164ea\ufffc\u{e0041}\u2800 🏴󠁧󠁢󠁥󠁮󠁧󠁿</p>", "<p>Tea 🏴󠁧󠁢󠁥󠁮󠁧󠁿</p>"],
  [
    "an address without a scheme",
    '<a href="//example.org/a">x page</a>',
    '<p><a href="https://example.org/a">x page</a></p>',
  ],
])("%s", (_, html, left) => expect(rich(html)).toMatchObject({ html: left, notes: [] }));

it.each([
  ["*Toddler group* on _Monday_", false, "Toddler group on Monday"],
  ["[18:02, 26/11/2026] Jo Example: Picnic\non Sunday", false, "Picnic on Sunday"],
  ["*Tea*\r\n\r\nToast", true, "Tea\n\nToast"],
  ["Tea at ~nine~ ten", false, "Tea at ~nine~ ten"],
  ["http://example.org/a_b_c?utm_source=x", false, "https://example.org/a_b_c"],
  ["𝗧𝗲𝗮\u200b\u00a0time", false, "Tea time"],
])("in a box of plain words: %j", (text, hasLines, left) =>
  expect(plainField(text, hasLines)).toBe(left),
);
