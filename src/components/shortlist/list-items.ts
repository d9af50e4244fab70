/** Draws the entries of a list into the page. */
import { smsHref, telHref } from "../../format/phones.ts";
import { REMOVE } from "../../shortlist/button-words.ts";
import { askInsteadTexts, factsOf, phoneText } from "../../shortlist/texts.ts";
import type { ListRecord } from "../../shortlist/record.ts";

type Child = string | Node;

/** An element with its class and children. */
function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (name !== "") element.className = name;
  element.append(...children);
  return element;
}

function linkTo(url: string, words: string): HTMLAnchorElement {
  const link = make("a", "", words);
  link.href = url;
  return link;
}

/** A line with its phone number as a link. */
function withNumber(line: string, number: string): HTMLElement {
  const at = line.indexOf(number);
  const link = linkTo(telHref(number), number);
  return make("span", "", line.slice(0, at), link, line.slice(at + number.length));
}

function facts(entry: ListRecord): HTMLElement {
  const list = make("dl", "shortlist__facts");
  const numbers = new Map([
    ...entry.phones.map((phone) => [phoneText(phone), phone.number] as const),
    ...askInsteadTexts(entry).map(({ phone, text }) => [text, phone.number] as const),
  ]);
  const { email, website, text } = entry;
  const hrefs: Readonly<Record<string, string | undefined>> = {
    Text: text && smsHref(text.number, text.word),
    "E-mail": email && `mailto:${email}`,
    Website: website,
  };
  for (const [label, value] of factsOf(entry)) {
    const number = numbers.get(value);
    const href = hrefs[label];
    const plain: Child = href === undefined ? value : linkTo(href, value);
    const answer = number === undefined ? plain : withNumber(value, number);
    list.append(make("div", "shortlist__fact", make("dt", "", label), make("dd", "", answer)));
  }
  return list;
}

function instead({ instead: others = [] }: ListRecord): readonly Node[] {
  if (others.length === 0) return [];
  return [
    make(
      "p",
      "shortlist__instead",
      "You could try: ",
      ...others.flatMap(({ name, url }, index) => [index === 0 ? "" : ", ", linkTo(url, name)]),
    ),
  ];
}

function takeOff({ name }: ListRecord, onPress: () => void): HTMLElement {
  const button = make(
    "button",
    "shortlist__off",
    REMOVE,
    make("span", "visually-hidden", ` ${name}`),
  );
  button.type = "button";
  button.addEventListener("click", onPress);
  return button;
}

/** One entry as a list item: kind, name, summary, facts, and whom to ask instead. */
export function itemOf(entry: ListRecord, onTakeOff: () => void): HTMLElement {
  const closed = entry.closed === undefined ? "" : " shortlist__item--closed";
  return make(
    "li",
    `shortlist__item${closed}`,
    make("p", "shortlist__kind", entry.kind),
    make("h3", "shortlist__name", linkTo(entry.url, entry.name)),
    make("p", "", entry.about),
    facts(entry),
    ...instead(entry),
    takeOff(entry, onTakeOff),
  );
}
