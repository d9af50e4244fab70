/** Fields and questions with a single reader: who may read them, and whom all others ask. */
import type { SourceFile } from "./source-files.ts";
import { comparesWith, readsEvery, readsProperty } from "./source-syntax.ts";

const STATUSES_OF_ENTRIES = [
  "active",
  "planned",
  "past",
  "inactive",
  "temporarily closed",
  "defunct",
];

/**
 * Fields with a single reader. The model declares and checks all fields. Only files whose text has
 * the name of the field are read as syntax.
 */
export const SINGLE_READERS = [
  {
    what: "locations",
    field: "locations",
    isRead: (file: SourceFile) => readsProperty(file, "locations"),
    mayRead: /^src\/(?:model|locations)\//,
    ask: "src/locations, which returns public ones only",
  },
  {
    what: "schedules",
    field: "schedules",
    isRead: (file: SourceFile) => readsProperty(file, "schedules"),
    mayRead: /^src\/(?:model|calendar|finder)\//,
    ask: "src/calendar/times.ts or src/calendar/state.ts",
  },
  {
    what: "news",
    field: "news",
    isRead: (file: SourceFile) => readsProperty(file, "news", "content"),
    mayRead: /^(?:src\/(?:model\/|news\/published\.ts|site\/pictures\.ts)|scripts\/last-good\.ts)/,
    ask: "src/news/published.ts, which decides what is published",
  },
  {
    what: "every entry",
    field: "content",
    isRead: (file: SourceFile) => readsEvery(file, "content"),
    // They leave news to come out themselves, or write nothing that the public reads.
    mayRead:
      /^(?:src\/(?:model|cms|freshness\/advice)\/|src\/(?:freshness\/(?:due|change-log)|search-index\/(?:documents|meanings)|site\/post-function)\.ts|scripts\/(?:build|check|new|bench\/search-words|new-place\/start)\.ts)/,
    ask: "publishedContent in src/news/published.ts, which leaves news to come out",
  },
  {
    what: "the status of an event",
    field: "status",
    isRead: (file: SourceFile) =>
      comparesWith(file, "status", ["scheduled", "cancelled", "postponed"]),
    mayRead: /^src\/(?:model|calendar)\//,
    ask: "eventState in src/calendar/state.ts",
  },
  {
    what: "the status of an entry",
    field: "status",
    isRead: (file: SourceFile) => comparesWith(file, "status", STATUSES_OF_ENTRIES),
    mayRead: /^src\/format\/standing\.ts$/,
    ask: "isRunning, hasClosed or standingOf in src/format/standing.ts",
  },
  {
    what: "whether a check is confirmed or in doubt",
    field: "confidence",
    isRead: (file: SourceFile) => comparesWith(file, "confidence", ["confirmed", "not confirmed"]),
    // The gate checks the three fields against each other; an editor’s answer rewrites them.
    mayRead: /^src\/(?:format\/standing|model\/gate\/claim-rules|freshness\/still-right)\.ts$/,
    ask: "isConfirmed or isDoubted in src/format/standing.ts",
  },
  {
    what: "whether a course is offered here",
    field: "local",
    isRead: (file: SourceFile) =>
      comparesWith(file, "local", ["offered", "was offered", "planned", "not found"]),
    // The second has the words of a table, and its order.
    mayRead: /^src\/(?:format\/offered|pages\/programmes\/family-programmes)\.ts$/,
    ask: "isOffered, maybeOffered or mayNotRunHere in src/format/offered.ts",
  },
] as const;

/** Files that read such a field although their path does not match `mayRead`. */
export const secondReaders = (files: readonly SourceFile[]): string[] =>
  files.flatMap((file) =>
    SINGLE_READERS.filter(
      ({ field, isRead, mayRead }) =>
        !mayRead.test(file.path) && file.text.includes(field) && isRead(file),
    ).map(({ what, ask }) => `${file.path} reads ${what}. Ask ${ask}.`),
  );
