/** Removes references to unpublished entries from the lists of `_data`. */
import { foldAddress } from "../addresses.ts";
import type { SiteData } from "../data/index.ts";
import type { Problem } from "../problem.ts";

/** Lookups for the targets of references in the lists. */
export interface Absent {
  /** True for an entry, “services/x”, that was once there and is not on the site. */
  entry(name: string): boolean;
  /** True for the address of such an entry's page. */
  page(url: string): boolean;
  /** True for the folded address of a page that is on the site. */
  live(url: string): boolean;
}

const note = (file: string, name: string): Problem => ({
  file,
  field: "",
  message: `names “${name}”, which is not on the site. It was left out.`,
  target: name,
});

/** True for an entry, “services/x”, that the file may name; notes one that it may not. */
type IsThere = (file: string, name: string) => boolean;

/** The kinds of danger, each with the entries that are there. */
function urgentWithout({ urgent }: SiteData, isThere: IsThere): SiteData["urgent"] {
  const there = (names: readonly string[]): string[] =>
    names.filter((name) => isThere("_data/urgent.json", name));
  const categories = urgent.categories.map((category) => ({
    ...category,
    pages: there(category.pages),
    entries: there(category.entries),
  }));
  const writing = { ...urgent.writing, entries: there(urgent.writing.entries) };
  return { ...urgent, categories, writing };
}

/** The words people use, without rows that would lead nowhere. */
function thesaurusWithout(
  { thesaurus }: SiteData,
  isThere: IsThere,
  isPage: (url: string) => boolean,
): SiteData["thesaurus"] {
  const there = (names: readonly string[]): string[] =>
    names.filter((name) => isThere("_data/thesaurus.json", name));
  const rows = thesaurus.rows
    .map((row) => ({ ...row, entries: there(row.entries) }))
    .filter(
      ({ entries, needs }, index) =>
        entries.length + needs.length > 0 || thesaurus.rows[index]?.entries.length === 0,
    );
  return {
    ...thesaurus,
    rows,
    pages: thesaurus.pages.filter(({ url }) => isPage(url)),
    elsewhere: thesaurus.elsewhere.map((one) => ({ ...one, entries: there(one.entries) })),
  };
}

/** The topics, each with what is left of its urgent help. */
function taxonomyWithout({ taxonomy }: SiteData, isThere: IsThere): SiteData["taxonomy"] {
  const FILE = "_data/taxonomy.json";
  const needs = taxonomy.needs.map((need) => {
    const { today } = need;
    if (today === undefined) return need;
    const services = today.services.filter((slug) => isThere(FILE, `services/${slug}`));
    const helplines = today.helplines.filter((slug) => isThere(FILE, `helplines/${slug}`));
    const isSaid = isThere(FILE, `guidance/${today.guidance}`);
    return { ...need, today: isSaid ? { ...today, services, helplines } : undefined };
  });
  return { ...taxonomy, needs };
}

/**
 * Drops what would lead nowhere or hide a published page, and lists what was dropped: rows of the
 * thesaurus, menu links, channels, redirects, and the numbers and entries that a danger or a topic
 * names first.
 */
export function dataWithout(
  data: SiteData,
  absent: Absent,
): { readonly data: SiteData; readonly notes: readonly Problem[] } {
  const notes: Problem[] = [];
  const keep = (file: string, name: string, drop: boolean): boolean => {
    if (drop) notes.push(note(file, name));
    return !drop;
  };
  const links = <L extends { readonly url: string }>(list: readonly L[]): readonly L[] =>
    list.filter(({ url }) => keep("_data/navigation.json", url, absent.page(url)));
  const endings = data.guide.endings.map((ending) => {
    const lines = ending.helplines.filter((slug) =>
      keep("_data/guide.json", slug, absent.entry(`helplines/${slug}`)),
    );
    return {
      ...ending,
      helplines: lines.length > 0 ? lines : data.site.urgentHelplines,
      links: ending.links.filter(({ url }) => keep("_data/guide.json", url, absent.page(url))),
    };
  });
  const isLine = (file: string, slug: string): boolean =>
    keep(file, slug, absent.entry(`helplines/${slug}`));
  const languages = data.languages.languages.map((language) => ({
    ...language,
    lines: language.lines.filter(({ helpline }) => isLine("_data/languages.json", helpline)),
  }));
  const easyPages = data.easyread.pages.map((page) => ({
    ...page,
    rows: page.rows.filter(
      ({ helpline }) => helpline === undefined || isLine("_data/easyread.json", helpline),
    ),
  }));
  const { main, families, groups, site } = data.navigation;
  const moved = data.redirects.moved.filter(
    ({ from, to }) =>
      keep("_data/redirects.json", from, absent.live(foldAddress(from))) &&
      keep("_data/redirects.json", to, absent.page(to)),
  );
  const channels = data.follow.channels.filter(({ group }) => {
    const name = `organisations/${group}`;
    return keep("_data/follow.json", name, absent.entry(name));
  });
  const handIn = data.posting.handIn.filter(({ hub, organisation }) =>
    [
      ...(hub === undefined ? [] : [`hubs/${hub}`]),
      ...(organisation === undefined ? [] : [`organisations/${organisation}`]),
    ].every((name) => keep("_data/posting.json", name, absent.entry(name))),
  );
  const isThere: IsThere = (file, name) => keep(file, name, absent.entry(name));
  const urgent = urgentWithout(data, isThere);
  const thesaurus = thesaurusWithout(data, isThere, (url) =>
    keep("_data/thesaurus.json", url, absent.page(url)),
  );
  const taxonomy = taxonomyWithout(data, isThere);
  const navigation = {
    main: links(main),
    families: links(families),
    groups: links(groups),
    site: links(site),
  };
  return notes.length === 0
    ? { data, notes }
    : {
        data: {
          ...data,
          thesaurus,
          navigation,
          guide: { ...data.guide, endings },
          languages: { languages },
          easyread: { pages: easyPages },
          redirects: { moved },
          follow: { ...data.follow, channels },
          posting: { ...data.posting, handIn },
          urgent,
          taxonomy,
        },
        notes,
      };
}
