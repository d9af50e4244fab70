/**
 * `npm run launch`: what is missing before the site goes live, in the order in which to do it, and
 * what each thing is for. It ends with 1 while something is missing. What only a person can see is
 * listed after that.
 */
import { isReal } from "../src/format/addresses.ts";
import { digits } from "../src/format/phones.ts";
import { isNeverTried } from "../src/format/short-numbers.ts";
import { count } from "../src/format/words.ts";
import { root, runAsCommand } from "./command.ts";
import type { Library } from "../src/model/library.ts";
import { openLibrary } from "../src/site/open-library.ts";
import { today } from "../src/site/today.ts";

export interface LaunchStep {
  readonly what: string;
  readonly why: string;
  readonly how: string;
}

/** Helplines with a number that nobody has confirmed by asking, by name. */
export const unconfirmedNumbers = ({ content }: Pick<Library, "content">): readonly string[] =>
  content.helplines
    .filter(
      ({ phones, checked }) =>
        phones.some(({ number }) => !isNeverTried(digits(number))) &&
        checked.confirmedOn === undefined,
    )
    .map(({ name }) => name);

/** The steps that the project's files show to be missing, in the order in which to do them. */
export function missingSteps(library: Pick<Library, "content" | "data">): readonly LaunchStep[] {
  const { site, cms } = library.data;
  const numbers = unconfirmedNumbers(library);
  return [
    ...(isReal(site.url)
      ? []
      : [
          {
            what: `The site's address is still “${site.url}”.`,
            why: "Shared links, feeds and calendars lead there. Until then printed sheets have neither code nor address.",
            how: "Write the address that begins with https:// into “url” in _data/site.json, or in the editor under “Facts and settings”.",
          },
        ]),
    ...(site.contactEmail === undefined
      ? [
          {
            what: "The site has no e-mail address.",
            why: "Readers report mistakes to it, and groups send their news to it.",
            how: "Write an address that a team reads into “contactEmail” in _data/site.json, or in the editor under “Facts and settings”.",
          },
        ]
      : []),
    ...(cms.backend === "none"
      ? [
          {
            what: "Signing in is not set up.",
            why: "Nobody can write for the site at /admin/ without it.",
            how: "Choose a way in admin/README.md, “Sign-in for real editors”, and fill in _data/cms.json.",
          },
        ]
      : []),
    ...(numbers.length > 0
      ? [
          {
            what: `${count(numbers.length, "helpline")} with a number that nobody has rung: ${numbers.join("; ")}.`,
            why: "A wrong number on the page about danger is the worst fault that the site can have.",
            how: "Ring each one, but never 999. Then fill in “Confirmed on” and “How they told us” of the entry.",
          },
        ]
      : []),
  ];
}

/** Steps that a person must check, in order. */
export const BY_HAND: readonly LaunchStep[] = [
  {
    what: "The host builds and publishes the site, and again each night.",
    why: "Dates move on: without it, what is over stays on the pages.",
    how: "admin/HOSTING.md, the part of your host.",
  },
  {
    what: "Your address leads to the host (DNS), and http:// leads to https://.",
    why: "Without https, anybody on the same network can see which page is read.",
    how: "Add the record that the host shows at the company where you bought the name.",
  },
  {
    what: "The headers of the site are sent.",
    why: "They keep other sites' code out of the pages.",
    how: "curl -sI https://YOUR-SITE/ | grep -i content-security-policy should show a line. GitHub Pages sends none of its own.",
  },
  {
    what: "A page that does not exist shows the site's own “not found” page.",
    why: "It names urgent help; the host's own does not.",
    how: "Open https://YOUR-SITE/no-such-page/ and look.",
  },
  {
    what: "The branch main is protected.",
    why: "Only the host of the repository can enforce who may publish.",
    how: "admin/HOSTING.md, “Who may publish”.",
  },
];

const inWords = (steps: readonly LaunchStep[], from: number): string =>
  steps
    .map(
      ({ what, why, how }, index) =>
        `${from + index}. ${what}\n   What it is for: ${why}\n   How: ${how}`,
    )
    .join("\n");

/** The whole text for a person to read. */
export function launchText(missing: readonly LaunchStep[]): string {
  const head =
    missing.length === 0
      ? "Nothing is missing in the project's own files."
      : `${count(missing.length, "thing")} missing before the launch:\n${inWords(missing, 1)}`;
  return `${head}\n\nLook at these yourself:\n${inWords(BY_HAND, missing.length + 1)}`;
}

function main(): number {
  const missing = missingSteps(openLibrary(root, today(process.env)));
  console.log(launchText(missing));
  return missing.length === 0 ? 0 : 1;
}

await runAsCommand(import.meta.url, main);
