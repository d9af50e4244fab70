/** Draws the entries of a list into the page. */
import { smsHref, telHref } from "../../format/phones.ts";
import { factsOf, phoneText } from "../../shortlist/texts.ts";
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

function facts(entry: ListRecord): HTMLElement {
  const list = make("dl", "shortlist__facts");
  const phones = new Map(entry.phones.map((phone) => [phoneText(phone), phone]));
  for (const [label, value] of factsOf(entry)) {
    const phone = label === "Phone" ? phones.get(value) : undefined;
    const byText =
      label === "Text" && entry.text !== undefined
        ? linkTo(smsHref(entry.text.number, entry.text.word), value)
        : value;
    const answer: Child =
      phone === undefined
        ? byText
        : make(
            "span",
            "",
            linkTo(telHref(phone.number), phone.number),
            value.slice(phone.number.length),
          );
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
    "Remove",
    make("span", "visually-hidden", ` ${name}`),
  );
  button.type = "button";
  button.addEventListener("click", onPress);
  return button;
}

/** One entry with everything that is needed to ring or go there. */
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
