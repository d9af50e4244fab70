/**
 * Words for what belongs to one person, by language: parts of a regular expression, in small
 * letters. The first letter may be a capital in a text. They are facts of the languages, not of a
 * place, so they are in the program; a text is compared with all of them. Written by hand.
 */

export interface ChildWords {
  /** “My”, “our”, “her”. */
  readonly mine: readonly string[];
  /** “Daughter”, “son”: as stems where a language bends its words. */
  readonly child: readonly string[];
  /** Position of “my”: “fiica mea” has it behind. */
  readonly mineAfter?: true;
  /** What follows the number of an age. */
  readonly years: readonly string[];
  /** Words before an age that are nobody's name: “children”, “from”. */
  readonly nobody: readonly string[];
}

export const CHILD_WORDS: Readonly<Record<string, ChildWords>> = {
  en: {
    mine: ["my", "our", "her", "his", "their"],
    child: [
      "(?:grand)?(?:son|daughter|child)",
      "stepson",
      "stepdaughter",
      "boy",
      "girl",
      "baby",
      "toddler",
      "little one",
      "lad",
      "lass",
      "(?:young|old|eld)est",
      "kid",
      "nephew",
      "niece",
      "brother",
      "sister",
    ],
    years: ["years? old", "yrs? old", "yrs?", "y/?o", "years?", "months? old"],
    nobody:
      "room hall class year week part level group stage unit session flat page step bus route line ages? aged child children toddlers? babies boys? girls? kids teens teenagers adults? parents carers mums dads juniors seniors pupils students members families under over from for to about monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december reception nursery key team all everyone everybody anyone free next last first second entry entrance price cost the our my her his their a an this these it its in on at we i you street road avenue lane".split(
        " ",
      ),
  },
  pl: {
    mine: ["mo[ij]\\p{L}*", "mój", "nasz\\p{L}*", "jej", "jego", "ich"],
    child: [
      "cór\\p{L}*",
      "cor[ek]\\p{L}*",
      "syn\\p{L}*",
      "dziec\\p{L}*",
      "wnu\\p{L}*",
      "brat\\p{L}*",
      "siostr\\p{L}*",
    ],
    years: ["lata?", "lat(?:ka|ek)", "latk\\p{L}*", "rok(?:u|iem)?", "miesi\\p{L}*"],
    nobody: "dzieci dziecko młodzież niemowlęta dla od do wiek wieku osoby".split(" "),
  },
  ro: {
    mine: ["mea", "meu", "mele", "mei", "noastr\\p{L}*", "nostru", "lui", "ei", "lor"],
    mineAfter: true,
    child: [
      "fiic\\p{L}*",
      "fiul\\p{L}*",
      "feti[țţt]\\p{L}*",
      "fat[aă]",
      "fetei",
      "b[ăa]iat\\p{L}*",
      "b[ăa]ie[țţt]el\\p{L}*",
      "copil\\p{L}*",
      "bebelu\\p{L}*",
      "nepo\\p{L}*",
      "frate\\p{L}*",
      "sor[aă]",
    ],
    years: ["ani", "ani[șşs]ori", "an", "luni"],
    nobody: "copii copiii copil pentru de la vârsta varsta până adolescenți bebeluși".split(" "),
  },
  lt: {
    mine: ["mano", "mūsų", "musu", "jos", "jo", "jų"],
    child: [
      "duk\\p{L}*",
      "sūn\\p{L}*",
      "sun(?:us|aus|ui|ų|elis)",
      "vaik\\p{L}*",
      "anūk\\p{L}*",
      "mergait\\p{L}*",
      "berniuk\\p{L}*",
      "mažyl\\p{L}*",
      "brol\\p{L}*",
      "ses(?:uo|er|ė)\\p{L}*",
    ],
    years: ["met(?:ai|ų|u|ukų|ukai)", "m\\.", "mėn\\p{L}*"],
    nobody: "vaikai vaikams vaikų kūdikiai paaugliai nuo iki amžius".split(" "),
  },
  pt: {
    mine: ["minhas?", "meus?", "nossas?", "nossos?", "sua", "seu"],
    child: [
      "filh\\p{L}*",
      "net[oa]",
      "sobrinh\\p{L}*",
      "irmã\\p{L}*",
      "irma",
      "menin\\p{L}*",
      "beb[éê]",
      "crian[çc]a",
    ],
    years: ["anos?", "aninhos", "meses"],
    nobody: "crianças criancas bebés jovens adultos para dos desde idade até".split(" "),
  },
  lv: {
    mine: ["mana", "mans", "mūsu", "viņas", "viņa"],
    child: ["meit\\p{L}*", "dēl\\p{L}*", "bērn\\p{L}*", "mazmeit\\p{L}*", "mazdēl\\p{L}*"],
    years: ["gad\\p{L}*"],
    nobody: "bērni bērniem no līdz vecums".split(" "),
  },
  ru: {
    mine: ["мо[яейюи]\\p{L}*", "мой", "наш\\p{L}*"],
    child: ["доч\\p{L}*", "сын\\p{L}*", "реб[её]н\\p{L}*", "внук\\p{L}*", "внуч\\p{L}*"],
    years: ["лет", "год\\p{L}*"],
    nobody: "дети детям детей от до для возраст подростки".split(" "),
  },
  uk: {
    mine: ["мо[яєїюй]\\p{L}*", "мій", "наш\\p{L}*"],
    child: [
      "доч\\p{L}*",
      "донь?[кеч]\\p{L}*",
      "син\\p{L}*",
      "дитин\\p{L}*",
      "онук\\p{L}*",
      "онуч\\p{L}*",
    ],
    years: ["рок\\p{L}*", "рочк\\p{L}*", "рік"],
    nobody: "діти дітям дітей від до для вік підлітки".split(" "),
  },
  es: {
    mine: ["mis?", "nuestr\\p{L}*", "su"],
    child: ["hij\\p{L}*", "niet[oa]", "niñ[oa]", "sobrin[oa]", "herman\\p{L}*", "bebé"],
    years: ["años?", "añitos", "meses"],
    nobody: "niños niñas bebés jóvenes adultos para desde hasta edad".split(" "),
  },
};

/** Ways to pay one person, or to ask for money for one: parts of a regular expression. */
export const MONEY_WORDS: readonly string[] = [
  "\\bsort ?code\\b",
  "\\b(?:account|acc|a/c) ?(?:number|no\\.?)?:? ?\\d{6,}",
  "\\b(?:\\d{4}[ -]){3}\\d{4}\\b",
  "\\b[A-Z]{2}\\d{2} ?(?:[A-Z]{4} ?)?(?:\\d{4} ?){2,7}\\d{0,4}\\b",
  "\\b(?:paypal|monzo|revolut|settleup)\\.me/\\S+",
  "\\bcash ?app\\b|\\bcash\\.app/\\S+",
  "\\b(?:gofundme\\.com|justgiving\\.com/(?:crowdfunding|page)|ko-fi\\.com|buymeacoffee\\.com|patreon\\.com)/\\S+",
  "\\bcrowd ?fund(?:er|ing|raiser)?\\b",
  "\\b(?:pay ?pal|bank transfer|send (?:the )?money|donations?)(?: it)? to (?:me|him|her|my|his)\\b",
  "\\bbc1[a-z0-9]{20,}\\b",
  "\\b(?:nume?r|nr) (?:konta|rachunku)\\b|\\bblik\\b",
  "\\bcont(?:ul)? bancar\\b",
  "\\bsąskaitos (?:nr|numeris)",
  "\\bconta banc[áa]ria\\b|\\bmb ?way\\b",
];

/**
 * Reference numbers of one person at an office: parts of a regular expression. The third is the
 * format of a National Insurance number (HMRC manual NIM39110).
 */
export const NUMBER_WORDS: readonly string[] = [
  "\\b(?:NHS|national insurance|NI|passport|UPN|driving licen[cs]e|hospital|case|claim|blue badge) (?:number|no\\.?)(?= ?:? ?(?:is )?[a-z]{0,5} ?\\d)",
  "\\b(?:NHS|national insurance|NI|passport|UPN) (?:number|no\\.?)",
  "\\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]\\b",
  "\\bPESEL\\b|\\bCNP\\b:? ?\\d|\\basmens kodas\\b",
];
