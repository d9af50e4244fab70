/** How an item reaches the editors, and what the privacy page says of it. */
import { describe, expect, it } from "vitest";
import type { Library } from "../../src/model/library.ts";
import { handInFaults } from "../../src/model/data/posting.ts";
import { sitePage } from "../../src/pages/site/site-page.tsx";
import { exampleLibrary } from "../fixtures/library.ts";
import { html, words } from "./markup.ts";

const plain = exampleLibrary();
const place = { hub: undefined, organisation: undefined, name: undefined, how: "Ask at the desk" };
const posting = { host: undefined, handIn: [] };
const library = (data: Partial<Library["data"]>): Library => ({
  ...plain,
  data: { ...plain.data, ...data },
});
const page = (slug: string, own: Library) => sitePage(plain.entry("pages", slug), own);
const [hub] = plain.content.hubs;

describe("an item on paper", () => {
  it("is handed in at the places that the data names, with their pages", () => {
    const own = library({
      posting: {
        ...posting,
        handIn: [
          { ...place, hub: hub?.slug },
          { ...place, name: "Notice board, Quay Street", how: "The box below it" },
        ],
      },
    });
    const view = page("post-an-item", own);
    expect(html(view)).toContain(`<a href="${hub?.url ?? ""}">${hub?.name ?? ""}</a>`);
    expect(words(view)).toContain("Notice board, Quay Street: The box below it");
  });

  it("is not mentioned while no place has agreed", () =>
    expect(words(page("post-an-item", library({ posting })))).not.toContain("hand it in"));

  it.each([
    [{ ...place, hub: "harbour-hub", name: "A board" }, "names no place, or more than one"],
    [place, "names no place, or more than one"],
    [{ ...place, organisation: "nobody" }, "“nobody” is not an entry of this site"],
  ])("needs one place that is there: %j", (row, message) => {
    const names = { hubs: new Set(["harbour-hub"]), organisations: new Set<string>() };
    expect(handInFaults({ ...posting, handIn: [row] }, names)).toEqual([
      { field: "Places that take an item by hand 1", message: expect.stringContaining(message) },
    ]);
    expect(handInFaults({ ...posting, handIn: [{ ...place, name: "A board" }] }, names)).toEqual(
      [],
    );
  });
});

describe("a picture that cannot be chosen here", () => {
  const withMail = (contactEmail: string | undefined): string =>
    words(page("post-an-item", library({ posting, site: { ...plain.data.site, contactEmail } })));

  it("is added to the e-mail where the site has an address", () =>
    expect(withMail("hello@example.org")).toContain("add it to the e-mail yourself"));

  it("is kept where there is no address to send it to", () => {
    const said = withMail(undefined);
    expect(said).toContain("say below what it shows, and keep it beside the text.");
    expect(said).not.toMatch(/e-mail yourself|An e-mail does not/);
  });
});

describe("the privacy page", () => {
  it("says nothing of services that are not in use", () => {
    const said = words(page("privacy", library({ posting })));
    expect(said).not.toMatch(/Cloudflare|Netlify|GitHub|When you send an item|by e-mail/);
  });

  it("names the host of the function and where drafts are kept", () => {
    const cms = { ...plain.data.cms, backend: "github" as const, repo: "example/site" };
    const said = words(page("privacy", library({ posting: { ...posting, host: "netlify" }, cms })));
    expect(said).toContain("a small program of ours at Netlify");
    expect(said).toContain("with the site’s files at GitHub");
    const own = { ...cms, backend: "forgejo" as const, host: "https://git.example.org" };
    expect(
      words(page("privacy", library({ posting: { ...posting, host: "cloudflare" }, cms: own }))),
    ).toContain("with the site’s files at git.example.org");
  });

  it("names the service of the newsletter, and links to what it does with an address", () => {
    const follow = {
      ...plain.data.follow,
      service: "listmonk" as const,
      action: "https://lists.example.org/subscription/form",
      privacy: "https://lists.example.org/privacy",
    };
    const view = page("privacy", library({ follow }));
    expect(words(view)).toContain("lists.example.org keeps your e-mail address");
    expect(html(view)).toContain('href="https://lists.example.org/privacy"');
  });
});
