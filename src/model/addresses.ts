/** The URL path of every entry's page. Paths are permanent: a changed one needs a redirect. */
import { plainLetters } from "../format/letters.ts";
import type { CollectionName } from "./collections/index.ts";

/** The fields from which an entry's path is built. */
export interface Addressed {
  readonly audience?: unknown;
  readonly campaign?: unknown;
  readonly under?: unknown;
}

const PROFESSIONALS = "for-professionals";
/** The page of numbers to ring in danger, which lists all helplines. */
export const URGENT_PAGE = "/urgent-help/";

/** The folder of the pages about a need. */
export const NEED_PAGES = "/find/need/";
/** Page of a need, by its id. */
export const needUrl = (id: string): string => `${NEED_PAGES}${id}/`;
/** The folder of the pages about an area. */
export const AREA_PAGES = "/find/area/";
/** Page of what there is in an area, by its id. */
export const areaUrl = (id: string): string => `${AREA_PAGES}${id}/`;
/** The sheet of an area for a notice board, by the id of the area. */
export const noticeboardUrl = (id: string): string => `${areaUrl(id)}noticeboard/`;
/** Page of what there is for an age group, by its id. */
export const ageUrl = (id: string): string => `/find/age/${id}/`;
/** Page of the newsletter items about an area, by its id. */
export const newsAreaUrl = (id: string): string => `/news/area/${id}/`;
/** Page of the newsletter items that a group has written, by its slug. */
export const groupUrl = (slug: string): string => `/news/group/${slug}/`;

const rules: Readonly<Record<CollectionName, (slug: string, record: Addressed) => string>> = {
  news: (slug) => `/news/${slug}/`,
  events: (slug) => `/whats-on/${slug}/`,
  services: (slug) => `/services/${slug}/`,
  hubs: (slug) => `/hubs/${slug}/`,
  programmes: (slug) => `/programmes/${slug}/`,
  helplines: (slug) => `${URGENT_PAGE}#${slug}`,
  organisations: (slug) => `/organisations/${slug}/`,
  campaigns: (slug) => `/${slug}/`,
  tips: (slug, { campaign }) => `/${String(campaign)}/${slug}/`,
  guidance: (slug, { audience }) =>
    audience === "family"
      ? `/early-help/${slug}/`
      : audience === "young"
        ? `/young-people/${slug}/`
        : slug === PROFESSIONALS
          ? "/early-help/professionals/"
          : `/early-help/professionals/${slug}/`,
  levels: (slug) => `/early-help/levels/${slug}/`,
  about: (slug, { under }) => (under === undefined ? `/${slug}/` : `/${String(under)}/${slug}/`),
  pages: (slug) => `/${slug}/`,
  glossary: (slug) => `/glossary/#${slug}`,
};

/**
 * The address of an entry's page, with slashes at both ends; of a helpline or a word, with a
 * fragment.
 */
export function addressOf(collection: CollectionName, slug: string, record: Addressed): string {
  return rules[collection](slug, record);
}

/** The page on reach and need, for partners and funders. */
export const REACH = "/data-health/reach/";

/** The page that compares programmes; a site has it when families can choose between two. */
export const SIDE_BY_SIDE = "/compare-programmes/";

/** Paths of generated pages. No entry may have one of them, or a path below a closed folder. */
export const RESERVED = [
  "/",
  "/404.html",
  "/search/",
  "/find/",
  "/shortlist/",
  "/hubs/",
  "/services/",
  "/programmes/",
  "/organisations/",
  "/whats-on/",
  "/news/",
  "/early-help/",
  "/young-people/",
  "/early-help/levels/",
  "/glossary/",
  "/follow/",
  "/did-this-help/",
  "/sitemap.xml",
  "/robots.txt",
] as const;
export const CLOSED_FOLDERS = [
  "/admin/",
  "/assets/",
  "/pagefind/",
  "/find/",
  "/shortlist/",
  "/news/group/",
  "/news/area/",
  "/news/issues/",
  "/news/feed",
  "/media/",
  "/mail/",
  "/.well-known/",
  "/data-health/",
  "/changes/",
  "/where-to-start/",
  "/languages/",
  "/easy-read/",
  "/print/",
  "/o/",
  // In some content there is no page there, but no entry may come before the page does.
  SIDE_BY_SIDE,
] as const;

/**
 * Folds letter case, accents and dots at the end of a part: some servers and disks treat such paths
 * as equal.
 */
export function foldAddress(url: string): string {
  return plainLetters(url).replace(/\.+(?=\/|$)/g, "");
}

export const GUIDE_START = "/where-to-start/";

/** The fields of the guide from which its paths are built. */
interface Guided {
  readonly questions: readonly { readonly id: string }[];
  readonly endings: readonly { readonly id: string }[];
}

/** Address of a question or an ending; the first question has the address of the guide itself. */
export const guideUrl = ({ questions }: Pick<Guided, "questions">, id: string): string =>
  id === questions[0]?.id ? GUIDE_START : `${GUIDE_START}${id}/`;

/** Addresses of all pages of the guide; none where a place has no guide. */
export const guideUrls = (guide: Guided): readonly string[] =>
  [...guide.questions, ...guide.endings].map(({ id }) => guideUrl(guide, id));

export const LANGUAGES = "/languages/";
/** Address of the page in a language, by its code (BCP 47). */
export const languageUrl = (code: string): string => `${LANGUAGES}${code}/`;

export const EASY_READ = "/easy-read/";
export const easyReadUrl = (id: string): string => `${EASY_READ}${id}/`;

/** The folder of all pages made for paper. */
export const PRINT = "/print/";
export const printUrl = (name: string): string => `${PRINT}${name}/`;
