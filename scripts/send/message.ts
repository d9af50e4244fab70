/**
 * The message of an issue: the built text with the reason for receiving it and a link to
 * unsubscribe.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mailTextUrl, mailUrl } from "../../src/newsletter/titles.ts";
import { escapeXml } from "../../src/export/xml.ts";
import { unescapeHtml } from "../../src/format/escape.ts";

export interface IssueMessage {
  readonly subject: string;
  /** Hash of both texts, so that what was looked at is what is sent. */
  readonly hash: string;
  readonly html: (unsubscribe: string) => string;
  readonly text: (unsubscribe: string) => string;
}

/** What the message to pass on by hand says of itself, which is not true of one that is sent. */
const BY_HAND =
  /keeps\s+no\s+list\s+of\s+readers\.\s+Somebody\s+who\s+thought\s+of\s+you\s+sent\s+you\s+this\./;
const ASKED = "sends you this because you asked for it.";
const STOP_BY_LINK = "To stop these e-mails, open this link:";
const STOP_BY_MAIL = "To stop these e-mails, write to us:";
const stopBy = (unsubscribe: string): string =>
  unsubscribe.startsWith("mailto:") ? STOP_BY_MAIL : STOP_BY_LINK;
/** The words of the link, in plain text: a mail program opens no “mailto:” there. */
const plainLink = (unsubscribe: string): string =>
  unsubscribe.replace(/^mailto:([^?]+).*$/i, (_all, address: string) =>
    decodeURIComponent(address),
  );

const withReason = (text: string): string => {
  if (!BY_HAND.test(text))
    throw new Error("The message does not say why somebody gets it. Build the site again.");
  return text.replace(BY_HAND, ASKED);
};

const titleOf = (html: string): string =>
  unescapeHtml(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "");

/** The message of an issue, from the built site. Throws a sentence when there is none. */
export function issueMessage(site: string, issue: string): IssueMessage {
  const [htmlFile, textFile] = [join(site, mailUrl(issue)), join(site, mailTextUrl(issue))];
  if (!/^\d{4}(?:-\d{2})?$/.test(issue) || !existsSync(htmlFile) || !existsSync(textFile))
    throw new Error(
      `There is no message for “${issue}”. Write the issue as year and month, such as 2026-11, and run “npm run build” first.`,
    );
  const html = withReason(readFileSync(htmlFile, "utf8"));
  const text = withReason(readFileSync(textFile, "utf8"));
  return {
    subject: titleOf(html),
    hash: createHash("sha256").update(html).update(text).digest("hex"),
    html: (unsubscribe) =>
      html.replace(
        "</body>",
        () =>
          `<p style="font-family:Arial,Helvetica,sans-serif;font-size:15px">${stopBy(unsubscribe)} <a href="${escapeXml(unsubscribe)}">stop the newsletter</a></p>\n</body>`,
      ),
    text: (unsubscribe) =>
      `${text.trimEnd()}\n\n${stopBy(unsubscribe)}\n${plainLink(unsubscribe)}\n`,
  };
}
