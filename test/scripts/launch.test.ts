import { describe, expect, it } from "vitest";
import { BY_HAND, launchText, missingSteps, unconfirmedNumbers } from "../../scripts/launch.ts";
import type { Library } from "../../src/model/library.ts";
import { exampleLibrary, placeData } from "../fixtures/library.ts";
import { outOfOrder } from "../in-order.ts";

const { site } = placeData();
const github = { backend: "github" } as unknown as Library["data"]["cms"];

/** The example place with what a launch needs, but for what `change` takes away. */
function ready(change: { url?: string; noEmail?: boolean; noSignIn?: boolean; unrung?: boolean }) {
  const { content, data } = exampleLibrary({
    data: { site: { ...site, url: "https://families.town.uk", contactEmail: "a@example.org" } },
  });
  const { contactEmail: email, ...rest } = data.site;
  const named = change.noEmail === true ? rest : { ...rest, contactEmail: email };
  return {
    content: {
      ...content,
      helplines: content.helplines.map((line) =>
        change.unrung === true
          ? line
          : { ...line, checked: { ...line.checked, confirmedOn: "2026-11-20" } },
      ),
    },
    data: {
      ...data,
      site: { ...named, url: change.url ?? data.site.url },
      cms: change.noSignIn === true ? ({ backend: "none" } as typeof data.cms) : github,
    },
  } as unknown as Library;
}

describe("npm run launch", () => {
  it("finds nothing missing where all is there", () => {
    expect(missingSteps(ready({}))).toEqual([]);
    expect(launchText([])).toMatch(/^Nothing is missing[^]*Look at these yourself:\n1\. /);
  });

  it.each([
    [{ url: "https://together.example" }, "address is still “https://together.example”"],
    [{ url: "https://www.example.org" }, "address is still"],
    [{ url: "http://families.town.uk" }, "address is still"],
    [{ url: "https://localhost:8080" }, "address is still"],
    [{ noEmail: true }, "no e-mail address"],
    [{ noSignIn: true }, "Signing in is not set up"],
  ])("names what is missing: %o", (change, words) => {
    const steps = missingSteps(ready(change));
    expect(steps).toHaveLength(1);
    expect(steps[0]?.what).toContain(words);
  });

  it("names every helpline whose number nobody has rung", () => {
    const library = ready({ unrung: true });
    const names = unconfirmedNumbers(library);
    expect(names.length).toBeGreaterThan(0);
    const text = launchText(missingSteps(library));
    for (const name of names) expect(text).toContain(name);
  });

  it("never asks anybody to try 999 or 112", () => {
    const { content } = ready({ unrung: true });
    const helplines = content.helplines.map((line) => ({
      ...line,
      phones: line.phones.map((row) => ({ ...row, number: "999" })),
    }));
    expect(unconfirmedNumbers({ content: { ...content, helplines } })).toEqual([]);
  });

  it("says them in order, numbers them through and gives each a reason and a way", () => {
    const steps = missingSteps(ready({ url: "https://a.test", noEmail: true, noSignIn: true }));
    const text = launchText(steps);
    const numbered = [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(numbered).toEqual([...numbered.keys()].map((index) => index + 1));
    expect(text.match(/What it is for: /g)).toHaveLength(steps.length + BY_HAND.length);
    expect(outOfOrder(text, "address is still", "no e-mail", "Signing in")).toEqual([]);
  });
});
