/** Pastes as real programs put them on the clipboard. */
import { describe, expect, it } from "vitest";
import { cleanPaste } from "../../../src/cms/paste/clean-paste.ts";
import { markdownFaults } from "../../../src/model/gate/markdown.ts";

const SAFE = "https://eur01.safelinks.protection.outlook.com/?url=";
const word = (body: string): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><style><!-- /* Font Definitions */ @font-face {font-family:Calibri;} p.MsoNormal {margin:0cm;} --></style><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body lang=EN-GB><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
const bullet = (text: string, sign = "·"): string =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

/** What it is, its HTML, what is left. */
const KEPT: readonly (readonly [string, string, string])[] = [
  [
    "Word: a paragraph",
    word("<p class=MsoNormal>Tea at <b>ten</b>.<o:p></o:p></p>"),
    "<p>Tea at <strong>ten</strong>.</p>",
  ],
  [
    "Word: bullets",
    word(bullet("Tea") + bullet("Toast")),
    "<ul><li><p>Tea</p></li><li><p>Toast</p></li></ul>",
  ],
  [
    "Word: a numbered list",
    word(bullet("Ring", "1.") + bullet("Ask", "2.")),
    "<ol><li><p>Ring</p></li><li><p>Ask</p></li></ol>",
  ],
  [
    "Word: headings",
    word("<h1>Summer</h1><h2>Dates</h2><p class=MsoNormal>Soon</p>"),
    "<h2>Summer</h2><h3>Dates</h3><p>Soon</p>",
  ],
  [
    "Word: the style “Title”",
    word("<p class=MsoTitle>Summer</p><p class=MsoNormal>Soon</p>"),
    "<h2>Summer</h2><p>Soon</p>",
  ],
  ["Word: a heading that is bold too", word("<h1><b>Summer</b></h1>"), "<h2>Summer</h2>"],
  [
    "Word: empty paragraphs",
    word(
      "<p class=MsoNormal>One<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Two</p>",
    ),
    "<p>One</p><p>Two</p>",
  ],
  [
    "Word: hidden text",
    word("<p class=MsoNormal>Shown<span style='display:none;mso-hide:all'>not shown</span></p>"),
    "<p>Shown</p>",
  ],
  [
    "Word: a link to a footnote",
    word('<p class=MsoNormal>Fact<a href="#_ftn1"><span>[1]</span></a></p>'),
    "<p>Fact[1]</p>",
  ],
  [
    "Word on the web: a bullet",
    '<div class="ListContainerWrapper"><ul class="BulletListStyle1"><li data-leveltext=""><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">Tea</span></span><span class="EOP">&nbsp;</span></p></li></ul></div>',
    "<ul><li><p>Tea</p></li></ul>",
  ],
  [
    "Google Docs: the wrapper that is not bold",
    '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-weight:400;font-style:normal;white-space:pre-wrap;">Tea </span><span style="font-weight:700;white-space:pre-wrap;">today</span></p></b><br class="Apple-interchange-newline">',
    "<p>Tea <strong>today</strong></p>",
  ],
  [
    "Google Docs: a list",
    '<b style="font-weight:normal;"><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-style:italic">Tea</span></p></li></ul></b>',
    "<ul><li><p><em>Tea</em></p></li></ul>",
  ],
  [
    "Google Docs: a link in a span",
    '<p><a href="https://www.google.com/url?q=https://example.org/a&amp;sa=D&amp;source=editors" style="text-decoration:none;"><span style="color:#1155cc">our page</span></a></p>',
    '<p><a href="https://example.org/a">our page</a></p>',
  ],
  [
    "a link in a span",
    '<p>See <span><a href="https://example.org/a">our page</a></span> today</p>',
    '<p>See <a href="https://example.org/a">our page</a> today</p>',
  ],
  [
    "a link in bold",
    '<p>See <b><a href="https://example.org/a">our page</a></b></p>',
    '<p>See <a href="https://example.org/a"><strong>our page</strong></a></p>',
  ],
  [
    "Facebook: lines and an emoji that is a picture",
    '<div dir="auto" class="x1">Toddler group <span class="xt"><img alt="🎈" height="16" src="https://static.example.org/e.png" width="16"></span></div><div dir="auto">Tuesday 10am</div>',
    "<p>Toddler group 🎈</p><p>Tuesday 10am</p>",
  ],
  [
    "Facebook: its way out",
    '<div dir="auto"><a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fjoin%3Ffbclid%3DIwAR0&amp;h=AT1" role="link">example.org/join</a></div>',
    '<p><a href="https://example.org/join">example.org/join</a></p>',
  ],
  [
    "WhatsApp: lines in one span",
    '<span dir="ltr" style="white-space: pre-wrap;">Hi all\nPicnic on Sunday\nBring a rug</span>',
    "<p>Hi all</p><p>Picnic on Sunday</p><p>Bring a rug</p>",
  ],
  [
    "WhatsApp: bullets of its own",
    '<span style="white-space:pre-wrap">We need:\n• cups\n• plates</span>',
    "<p>We need:</p><ul><li><p>cups</p></li><li><p>plates</p></li></ul>",
  ],
  [
    "Outlook: a safe link",
    `<p class="MsoNormal"><a href="${SAFE}https%3A%2F%2Fexample.org%2Fbook&amp;data=05%7C02%7Cjo%40example.org%7C">book</a></p>`,
    '<p><a href="https://example.org/book">book</a></p>',
  ],
  [
    "Outlook: a safe link whose words it is",
    `<p><a href="${SAFE}https%3A%2F%2Fexample.org%2Fb&amp;data=x%7Cjo%40example.org">${SAFE}https%3A%2F%2Fexample.org%2Fb&amp;data=x%7Cjo%40example.org</a></p>`,
    '<p><a href="https://example.org/b">https://example.org/b</a></p>',
  ],
  [
    "Outlook: a wrapped wrapped link",
    `<a href="${SAFE}${encodeURIComponent(`${SAFE}https%3A%2F%2Fexample.org%2Fc`)}">more about it</a>`,
    '<p><a href="https://example.org/c">more about it</a></p>',
  ],
  [
    "Proofpoint",
    '<a href="https://urldefense.com/v3/__https://example.org/d__;!!AbC!x$">the form</a>',
    '<p><a href="https://example.org/d">the form</a></p>',
  ],
  [
    "a campaign's parameters",
    '<a href="https://example.org/e?utm_source=mail&amp;id=7&amp;utm_medium=x&amp;mc_cid=1">the form</a>',
    '<p><a href="https://example.org/e?id=7">the form</a></p>',
  ],
  [
    "http is tried as https",
    '<a href="http://www.example.org/f">the page</a>',
    '<p><a href="https://www.example.org/f">the page</a></p>',
  ],
  [
    "an e-mail address with a subject",
    '<a href="mailto:hall@example.org?subject=Hi&amp;body=x">write to us</a>',
    '<p><a href="mailto:hall@example.org">write to us</a></p>',
  ],
  [
    "a phone link",
    '<a href="tel:+44 (0)1632 960 001">ring</a>',
    '<p><a href="tel:+441632960001">ring</a></p>',
  ],
  [
    "a web page: marks, lists and quotes",
    "<h3>Who</h3><ul><li>You</li><li>Your <i>baby</i></li></ul><blockquote>So kind</blockquote><ol><li>Come</li></ol>",
    "<h2>Who</h2><ul><li><p>You</p></li><li><p>Your <em>baby</em></p></li></ul><blockquote><p>So kind</p></blockquote><ol><li><p>Come</p></li></ol>",
  ],
  [
    "a web page: a list in a list",
    "<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>",
    "<ul><li><p>One</p></li><li><p>Two</p></li><li><p>Three</p></li></ul>",
  ],
  [
    "a web page: a lower heading first",
    "<h4>Small</h4><h2>Large</h2><p>x</p>",
    "<h2>Small</h2><h2>Large</h2><p>x</p>",
  ],
  ["a web page: definitions", "<dl><dt>When</dt><dd>Monday</dd></dl>", "<p>When</p><p>Monday</p>"],
  [
    "a web page: scripts and styles",
    "<style>p{}</style><script>alert(1)</script><p onclick='x()'>Tea<noscript>no</noscript></p>",
    "<p>Tea</p>",
  ],
  ["line breaks", "<p>One<br>Two<br><br>Three</p>", "<p>One</p><p>Two</p><p>Three</p>"],
  [
    "signs that are not seen",
    "<p>T\u200bea\u00ad\u202e\ufeff at\u00a0ten</p>",
    "<p>Tea at ten</p>",
  ],
  ["an emoji that is joined stays whole", "<p>👨‍👩‍👧 welcome</p>", "<p>👨‍👩‍👧 welcome</p>"],
  [
    "Windows signs that were passed on",
    "<p>Mums\u0092 coffee \u0096 \u00a31</p>",
    "<p>Mums’ coffee – £1</p>",
  ],
  ["accents in two parts", "<p>Cafe\u0301</p>", "<p>Café</p>"],
  ["signs with a meaning in HTML", "<p>Tea &amp; toast &lt;3</p>", "<p>Tea &amp; toast &lt;3</p>"],
  [
    "a mail that is laid out in a table",
    '<table role="presentation"><tr><td><h1>News</h1><p>Tea</p></td><td><p>Toast</p></td></tr></table>',
    "<h2>News</h2><p>Tea</p><p>Toast</p>",
  ],
  [
    "a mail in Apple's form",
    '<html><body><div>Hello<span class="Apple-converted-space">&nbsp;</span>all</div><div><br></div><div>Bye</div></body></html>',
    "<p>Hello all</p><p>Bye</p>",
  ],
  [
    "Teams: a bare line",
    '<meta charset="utf-8"><span style="color:rgb(0,0,0)">Tea today</span>',
    "<p>Tea today</p>",
  ],
  [
    "a lettered list typed by hand",
    "<p>a) Tea</p><p>b) Toast</p>",
    "<ol><li><p>Tea</p></li><li><p>Toast</p></li></ol>",
  ],
  [
    "a sentence that begins with a year stays",
    "<p>2019. It began.</p><p>Then more.</p>",
    "<p>2019. It began.</p><p>Then more.</p>",
  ],
  [
    "LibreOffice",
    '<p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif"><font size="3"><b>Fair</b> at noon</font></font></p>',
    "<p><strong>Fair</strong> at noon</p>",
  ],
  [
    "half a page, cut off in the middle",
    "</div></td><p>Tea <b>at ten",
    "<p>Tea <strong>at ten</strong></p>",
  ],
];

/** What it is, its HTML, what is left, the note that says so. */
const NOTED: readonly (readonly [string, string, string, string])[] = [
  [
    "a table",
    "<table><tr><td>Mon</td><td>10am</td></tr><tr><td>Tue</td><td>11am</td><td>hall</td></tr></table>",
    "<p>Mon: 10am</p><p>Tue: 11am, hall</p>",
    "A table was written out",
  ],
  [
    "Excel",
    "<table border=0><col width=64><tr height=20><td class=xl65>Club</td><td class=xl65>£2</td></tr></table>",
    "<p>Club: £2</p>",
    "A table was written out",
  ],
  [
    "a picture",
    '<p>Look</p><img src="https://example.org/x.png">',
    "<p>Look</p>",
    "A picture was left out",
  ],
  [
    "a picture within itself",
    '<img src="data:image/png;base64,AAAA" onerror="alert(1)">',
    "",
    "A picture was left out",
  ],
  [
    "Word: a comment",
    word(
      `<p class=MsoNormal>Tea<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1" id="_anchor_1">[JB1]</a></span></p><div style='mso-element:comment-list'><p class=MsoCommentText>Jo: are you sure?</p></div>`,
    ),
    "<p>Tea</p>",
    "Comments were left out",
  ],
  [
    "a script for an address",
    '<p><a href="javascript:alert(1)">press</a> me</p>',
    "<p>press me</p>",
    "A link was left out",
  ],
  [
    "a file on a disk",
    '<a href="file:///C:/Users/jo/flyer.docx">flyer</a>',
    "<p>flyer</p>",
    "A link was left out",
  ],
  [
    "a frame",
    "<p>Map</p><iframe src='https://maps.example.org'></iframe>",
    "<p>Map</p>",
    "not words",
  ],
  ["nothing at all", "<p>&nbsp;</p>", "", "no words"],
];

describe("a paste", () => {
  it.each(KEPT)("%s", (_name, html, left) => {
    const { html: cleaned, notes } = cleanPaste(html, "");
    expect(cleaned).toBe(left);
    expect(notes).toEqual([]);
    expect(cleanPaste(cleaned, "").html).toBe(left);
  });

  it.each(NOTED)("%s is said", (_name, html, left, note) => {
    const { html: cleaned, notes } = cleanPaste(html, "");
    expect(cleaned).toBe(left);
    expect(notes.join(" ")).toContain(note);
  });

  it("a picture that only counts readers is not worth a word", () =>
    expect(
      cleanPaste('<p>Hi</p><img width="1" height="1" src="https://t.example.org">', ""),
    ).toEqual({
      html: "<p>Hi</p>",
      text: "Hi",
      notes: [],
    }));

  it.each([
    [
      "lines and bullets",
      "We need:\r\n·\tcups\r\n· plates",
      "<p>We need:</p><ul><li><p>cups</p></li><li><p>plates</p></li></ul>",
    ],
    [
      "a safe link in the words",
      `See ${SAFE}https%3A%2F%2Fexample.org%2F&data=jo%40example.org.`,
      "<p>See https://example.org/.</p>",
    ],
    ["http", "http://example.org/a?fbclid=1", "<p>https://example.org/a</p>"],
  ])("plain words: %s", (_name, text, left) => expect(cleanPaste("", text).html).toBe(left));

  it("leaves nothing that the gate refuses for its form", () => {
    for (const [, html] of [...KEPT, ...NOTED.map(([name, source]) => [name, source] as const)])
      expect(markdownFaults(cleanPaste(html, "").text).join(" ")).not.toContain("HTML");
  });
});

describe("words that are struck out", () => {
  it.each([
    ["Word’s changes", word("<p class=MsoNormal>Tea at <del>nine</del><ins>ten</ins>.</p>")],
    ["an old element", "<p>Tea at <strike>nine</strike>ten.</p>"],
    ["a style", '<p>Tea at <span style="text-decoration: line-through">nine</span>ten.</p>'],
    ["a style with a colour", '<p>Tea at <s style="color:red">nine</s>ten.</p>'],
    [
      "Google Docs",
      '<p>Tea at <span style="text-decoration-line:underline line-through">nine</span><span style="text-decoration:none">ten.</span></p>',
    ],
  ])("are left out with a sentence: %s", (_, html) => {
    const { text, notes } = cleanPaste(html, "");
    expect(text).toBe("Tea at ten.");
    expect(notes).toEqual(["Words that were struck out were left out."]);
  });

  it("what is underlined stays", () =>
    expect(cleanPaste("<p><u>Tea</u> <ins>at ten</ins></p>", "").text).toBe("Tea at ten"));
});
