/** Whom to ask about an entry that has no number. */
import { describe, expect, it } from "vitest";
import { askInsteadOf, askThem, ownAskInstead } from "../../src/directory/ask-instead.ts";
import { programmePage } from "../../src/pages/programme-page.tsx";
import { servicePage } from "../../src/pages/service-page.tsx";
import type { Service } from "../../src/model/collections/index.ts";
import type { View } from "../../src/components/page/view.ts";
import { html as markup } from "../components/render.ts";
import { exampleLibrary, placeData } from "../fixtures/library.ts";

const LINE = "child-line-example";
const SITE_LINE = "the-emergency-number";
const { askInstead: _none, ...withoutLine } = placeData().site;
const library = exampleLibrary({
  data: { site: { ...placeData().site, askInstead: SITE_LINE } },
});
const line = library.entry("helplines", LINE);
const mute: Service = {
  ...library.entry("services", "safe-talk"),
  phones: [],
  contacts: [],
  website: undefined,
  email: undefined,
};
const asked = (change: Partial<Service>): string | undefined =>
  askInsteadOf({ ...mute, ...change }, library)?.slug;

describe("who to ring instead", () => {
  it("is the line that the entry names, before that of the site", () => {
    expect(asked({})).toBe(SITE_LINE);
    expect(asked({ askInstead: LINE })).toBe(LINE);
    expect(asked({ askInstead: LINE, website: "https://example.org/" })).toBe(LINE);
  });

  it("is nobody else for what has a number or is closed for good", () => {
    expect(asked({ askInstead: LINE, phones: [{ number: "01632 960016" }] as never })).toBe(
      undefined,
    );
    expect(asked({ askInstead: LINE, status: "defunct" })).toBe(undefined);
    expect(ownAskInstead(mute, library)).toBe(undefined);
  });
});

describe("whom a reader is told to ask", () => {
  const said = (change: Partial<Service>, own = library) => askThem({ ...mute, ...change }, own);
  it("is “them” only where there is a way to reach them", () => {
    expect(said({ website: "https://example.org/" })).toBe("Ask them");
    expect(said({ email: "ask@example.org" })).toBe("Ask them");
    expect(said({})).toBe(`Ask the ${library.entry("helplines", SITE_LINE).name}`);
    expect(said({ askInstead: LINE })).toBe(`Ask ${line.name}`);
    expect(said({}, exampleLibrary({ data: { site: withoutLine } }))).toBeUndefined();
  });
});

const render = ({ body }: View): string => markup(body as never);

describe("a page", () => {
  const number = line.phones[0]?.number ?? "";
  const times = (html: string): number => html.split(`>${number}<`).length - 1;
  it("of a service says it once, under the title, and nobody else", () => {
    const html = render(servicePage({ ...mute, askInstead: LINE }, library));
    expect(html.indexOf("instead:")).toBeGreaterThan(html.indexOf("</h1>"));
    expect(html).not.toContain("No contact is known.");
    expect(times(html)).toBe(1);
  });

  it("of a programme too", () => {
    const programme = library.entry("programmes", "calm-days");
    const html = render(
      programmePage({ ...programme, phones: [], askInstead: LINE } as never, library),
    );
    expect(html.indexOf("instead:")).toBeLessThan(html.indexOf("Is it for me"));
    expect(html).not.toContain("number is known");
  });
});
