/** Questions about what the newsletter does not take: party politics and adverts. */
import { regexLines } from "../../format/regex-lines.ts";
import type { Question } from "./question.ts";

/** Parties at which people dance or eat. */
const NO_POLITICS =
  "Birthday|Christmas|Xmas|Halloween|Easter|Eid|Diwali|Garden|Street|Tea|Beach|Pool|Foam|Disco|Jubilee|Coronation|Launch|Year|Toddler|Block|Search|Third|Working|Wedding|Hen|Stag|Leaving|Retirement|Pyjama|Pizza|House|Sleepover|Summer|Winter|Spring|Autumn|Big|Kids?|Children|Family|Community|Dance|Craft|Lego|Picnic|Farewell|Welcome|Opening|The|Our|A|End|Themed?|Fancy|Dress|Play|Teddy|Princess|Pirate|Karaoke|Quiz|Cheese|Wine|Barbecue|Bbq";
const POLITICS = [
  /\b[Vv]ote (?:for )?(?!Yes|No|On|In|At|For|Now|Here)\p{Lu}\p{Ll}+/u,
  /\b(?:[Rr]e-?)?[Ee]lect \p{Lu}\p{Ll}+/u,
  regexLines("iu")`
    \b(?:(?:parliamentary|council|prospective|party|your|your local|our) (?:\p{L}+ )?candidates?
    |(?:local|general|by-?) ?election (?:campaign|candidate|leaflet)s?|canvass(?:ing|ers?)?
    |manifesto|campaign trail|party (?:member(?:ship)?|conference|branch|politics))\b
  `,
  new RegExp(
    `\\b(?:[Jj]oin|[Ss]upport|[Bb]ack) (?:the |our )?(?!(?:${NO_POLITICS})\\b)(?:\\p{Lu}\\p{Ll}+ ){1,2}Party\\b`,
    "u",
  ),
  new RegExp(
    `\\b(?!(?:${NO_POLITICS})\\b)\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)? Party (?:candidate|councillor|member|branch|meeting|leaflet|will|believes|stands)`,
    "u",
  ),
];
const SELLING = regexLines("iu")`
  \b(?:\d{1,2} ?(?:%|per ?cent) off|(?:discount|promo|voucher) codes?|(?:use
  |with) (?:the )?code [A-Z0-9]{4,}|buy (?:one|1) get (?:one|1)|bogof|special offers?
  |limited[ -]time|(?:sale|offer) (?:now on|ends)|while stocks last|order (?:now|today|online)
  |shop (?:now|online|with us)|buy now|(?:free|no[ -]obligation) quotes?|no win,? no fee
  |competitive (?:rates|prices)|(?:best|lowest) prices?|trade enquiries|be your own boss
  |work from home and earn|earn (?:up to )?£|join my team|pay ?day loans?|loans? from £
  |(?:taking|accepting) (?:new )?(?:orders|clients|customers)|business opportunity|franchise
  |for sale[ ,:–-]*£|£\d+(?:\.\d\d)? ?o\.?n\.?o\.?|fully insured|dm (?:me )?(?:to order
  |for prices)|(?:from|in) my catalogue|(?:i|we) sell\b|message (?:me |us )?to (?:buy|order)
  |(?:only|just) £\d+\.99|£\d+(?:\.\d\d)? (?:a|per) month|first (?:week|month) free
  |price list)\b
`;

/**
 * Questions about party politics and adverts. They are asked once and refuse nothing: a charity may
 * have a sale, a school may hold an election.
 */
export function aboutAdverts(field: Question["field"], text: string): Question[] {
  const politics = POLITICS.flatMap((form) => form.exec(text)?.[0] ?? [])[0];
  const selling = SELLING.exec(text)?.[0];
  return [
    ...(politics === undefined
      ? []
      : [`“${politics}” looks like party politics, which is not put up here. Leave it out.`]),
    ...(selling === undefined
      ? []
      : [
          `“${selling}” looks like an advert. Adverts to sell things are not put up here. If it is a group’s own sale for a good cause, say so.`,
        ]),
  ].map((words) => ({ field, words }));
}
