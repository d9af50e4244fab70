/** What `npm run print` can make, and from which pages of the built site. */
export interface PrintKind {
  readonly name: string;
  readonly what: string;
  /** Paths of its pages. */
  readonly path: RegExp;
}

/** The kind whose files the site offers. */
export const READY = "ready";

export const PRINT_KINDS: readonly PrintKind[] = [
  {
    name: "notice-boards",
    what: "a sheet of A4 for each area",
    path: /^\/find\/area\/[^/]+\/noticeboard\/$/,
  },
  {
    name: "poster",
    what: "a poster with a code, and one for each campaign",
    path: /^\/print\/poster(-[^/]+)?\/$/,
  },
  {
    name: "leaflets",
    what: "a leaflet of A4 for each campaign that says what to notice",
    path: /^\/print\/leaflet-[^/]+\/$/,
  },
  { name: "wallet-cards", what: "numbers on ten cards", path: /^\/print\/wallet-cards\/$/ },
  { name: "conversation", what: "a sheet to fill in together", path: /^\/print\/conversation\/$/ },
  { name: "tip-cards", what: "tips on A6, four to a sheet", path: /^\/print\/tip-cards-[^/]+\/$/ },
  { name: "booklet", what: "the whole directory on A5", path: /^\/print\/booklet\/$/ },
  {
    name: READY,
    what: "all that /print/ names, with the list from which the next build links them",
    path: /^\/(print\/[^/]+|find\/area\/[^/]+\/noticeboard)\/$/,
  },
  { name: "services", what: "a sheet for each service", path: /^\/services\/[^/]+\/$/ },
  { name: "programmes", what: "a leaflet for each programme", path: /^\/programmes\/[^/]+\/$/ },
  { name: "hubs", what: "a sheet for each family hub", path: /^\/hubs\/[^/]+\/$/ },
];

/** “/find/area/example/noticeboard/” as the name of a file. */
export const fileName = (path: string): string =>
  `${path.replace(/^\/|\/$/g, "").replaceAll("/", "-")}.pdf`;

/** The kind of that name; undefined when there is none. */
export const kindNamed = (name: string): PrintKind | undefined =>
  PRINT_KINDS.find((kind) => kind.name === name);
