/** Lines that programs and senders of newsletters put round the words of people. */

import { WEEKDAY_BEGINNING } from "../../format/time-words.ts";
import { regexLines } from "../../format/regex-lines.ts";

/** A phone, a mail program or a virus scanner, below a mail. */
const PHONE = regexLines("i")`
  ^(?:sent from (?:my |the )?.{2,40}|sent from .{0,20} mail for .{2,20}|get outlook for .+
  |from <https?:\/\/\S+>|sent with .{2,30}|sent via .{2,30}|virus-free.*
  |von meinem .{2,30} gesendet|(?:wysłan[eoy] z|trimis de pe|envoyé de mon|enviado (?:desde
  |do) m[ie]\w*|išsiųsta iš|nosūtīts no) .{2,40}|(?:p )?please (?:consider the environment
  |think) before (?:you )?print.*)$
`;

/** Round a newsletter that a service sends. */
const NEWSLETTER = regexLines("i")`
  ^(?:(?:view|read|see|open) (?:this |the )?(?:e-?mail|message|newsletter|bulletin
  |it)? ?(?:online|(?:in|on) (?:your|a|the) (?:web ?)?(?:browser|page|website))\b.*
  |(?:having )?trouble (?:viewing|reading|seeing) (?:this|the)\b.*|(?:is this
  |email) not (?:displaying|showing)\b.*|(?:you are|you['’]re|you) (?:receiv(?:ing|ed)|getting
  |got) this (?:e-?mail|message|newsletter|bulletin|because)\b.*|this (?:e-?mail|message
  |newsletter) was sent (?:to|by)\b.*|(?:click here to )?(?:un-?subscribe|opt out)\b.{0,80}
  |(?:manage|update|change|edit) (?:your )?(?:e-?mail |subscription[ ]
  |subscriber )?(?:preferences|subscriptions?|profile|settings)\b.*|you can (?:update your
  |unsubscribe|change your)\b.{0,60}\b(?:preferences|unsubscribe|list)\b.*
  |want to change how you receive these\b.*|no longer (?:want|wish) to (?:receive|get)\b.*
  |forward (?:this )?(?:e-?mail )?(?:to a friend|on)\b.*
  |(?:was )?(?:this )?(?:e-?mail )?forwarded (?:this|to you)\b.*\?.*
  |(?:please )?add us to your (?:address book|contacts|safe senders?)\b.*
  |our mailing address is:?|copyright ©?.*|©.*all rights reserved.*|powered by .{2,40}
  |privacy (?:policy|notice)|invitation from google calendar\b.*
  |you have been invited to the following event|going\? ?(?:reply )?(?:yes|all events).*
  |who: .*\borgani[sz]er\b.*)$
`;

/** Round an event or a post on Facebook. */
const FACEBOOK = new RegExp(
  String.raw`^(?:active (?:now|\d+ ?\p{L}+ ago)|you (?:sent|replied|reacted|unsent)\b.*|enter|seen|${WEEKDAY_BEGINNING}\p{L}* \d{1,2}:\d\d|going|interested|maybe|can['’]t go|went|details|about|discussion|invite|share|like|comment|send|save|follow|message|guests?|posts?|photos?|…? ?see (?:more|less|all|original|translation)|show (?:more|less)|get directions|show map|find tickets|most relevant|all (?:comments|reactions:?)|top contributor|author|admin|moderator|edited|just now|write a (?:public )?comment…?|\d[\d.,]*k? (?:(?:people )?(?:responded|interested|going|went)|comments?|shares?|likes?|members?)(?: ?· ?.*)?|event by .+|hosted by .+|duration: .+|(?:public|private)(?: (?:group|event))? · .+|anyone on or off facebook|(?:yesterday|\d{1,2} ?(?:m|h|hrs?|d|w|mins?))(?: · .*)?)$`,
  "iu",
);
/** Lines that only Facebook writes. */
const SURELY_FACEBOOK = regexLines("iu")`
  ^(?:active (?:now|\d+ ?\p{L}+ ago)|you sent|\d[\d.,]*k? people (?:responded|interested|going
  |went)\b.*|event by .+|.*anyone on or off facebook|write a (?:public )?comment…?
  |most relevant|all reactions:?|…? ?see (?:less|translation)|duration: \d.*)$
`;

/** Emoji with counts below a message: “❤️ 4  👍 2”. */
const REACTIONS = /^(?:\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*\s*\d{1,4}\s*)+$/u;
const REACTED = /^.{2,40} reacted .{0,30}(?:to (?:your|this|the) message|to ["“].*)$/i;

/** Links behind words, as a mail in plain words has them. */
const LINKS = /[ \t]*(?:\(|<)https?:\/\/[^\s)>]+[)>]/g;

/** Every part between bars must be such a line: “Unsubscribe | Manage preferences”. */
const isOf = (line: string, form: RegExp): boolean => {
  const parts = line
    .split(/ [|•·–] /)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return form.test(line) || (parts.length > 1 && parts.every((part) => form.test(part)));
};

/** Fewest lines of Facebook beside each other's words, so that “Details” alone stays. */
const MIN_FACEBOOK = 3;

/**
 * Which of the lines a program wrote: true for each of them. What only some programs write, such as
 * “Details” or “Invite”, counts where the rest shows that program. `isChat`: the lines are copied
 * from a chat.
 */
export function programLines(lines: readonly string[], isChat = false): readonly boolean[] {
  const bare = lines.map((line) => line.replace(LINKS, "").trim().replace(/[.:]$/, ""));
  const facebook = bare.map((line) => FACEBOOK.test(line) || SURELY_FACEBOOK.test(line));
  const isFacebook =
    facebook.filter(Boolean).length >= MIN_FACEBOOK &&
    bare.some((line) => SURELY_FACEBOOK.test(line));
  return bare.map(
    (line, at) =>
      PHONE.test(line) ||
      REACTED.test(line) ||
      isOf(line, NEWSLETTER) ||
      (isFacebook && facebook[at] === true) ||
      ((isFacebook || isChat) && REACTIONS.test(line)),
  );
}

/** The sentence that says which lines were left out. */
export const programNote = (lines: readonly string[]): string =>
  `What a program wrote was left out: “${lines.join(" / ").slice(0, 160)}”.`;
