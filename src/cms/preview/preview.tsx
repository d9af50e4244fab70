/**
 * How an entry will look, from the values in the form. Never throws: what cannot be drawn is
 * listed.
 */
import { renderToString } from "preact-render-to-string";
import type { Shell } from "../../components/page/shell.ts";
import { ShellContext } from "../../components/page/shell-context.ts";
import type { ReadyPicture } from "../../format/ready-picture.ts";
import { addressOf } from "../../model/addresses.ts";
import { type AnyEntry, type CollectionName, type Content } from "../../model/collections/index.ts";
import type { SiteData } from "../../model/data/index.ts";
import { isEmpty } from "../../model/fields/field.ts";
import { fieldAt } from "../../model/gate/walk.ts";
import { createLibrary, type Library } from "../../model/library.ts";
import type { Step } from "../../model/problem.ts";
import { filledEntry } from "../../model/phones/fill.ts";
import { phoneBook } from "../../model/phones/phone-book.ts";
import { checkTyped, type Fault, fieldsFor } from "../check.ts";
import { groupToWaitFor, withNewGroup } from "../new-group.ts";
import { adviceFor, shownElsewhere } from "./advice.ts";
import { type Notes, NotesAbove, NotesBelow } from "./notes.tsx";
import { complete } from "./stand-in.ts";
import { type PreviewParts, views } from "./views.tsx";

/** The rest of the site, as `/admin/library.json` has it. */
export interface PreviewSite {
  readonly content: Content;
  readonly data: SiteData;
  readonly today: string;
}

export interface PreviewDraft {
  readonly collection: CollectionName;
  /** Empty for a new entry. */
  readonly slug: string;
  readonly written: Readonly<Record<string, unknown>>;
  /** The address at which a picture of the entry can be seen. */
  readonly pictureUrl: (name: string) => string;
  /** True when it is kept apart from the site, on a branch of its own. */
  readonly isDraft?: boolean;
  /** Who began the draft, where the git host says so. */
  readonly author?: string;
}

function withDraft({ content, data, today }: PreviewSite, entry: AnyEntry): Library {
  const others = (content[entry.collection] as readonly AnyEntry[]).filter(
    ({ slug }) => slug !== entry.slug,
  );
  const book = phoneBook([...(Object.values(content).flat() as AnyEntry[]), entry]);
  const filled = filledEntry(entry, book);
  return createLibrary({ ...content, [entry.collection]: [...others, filled] }, data, today);
}

function toEntry(
  { collection, slug }: PreviewDraft,
  record: Readonly<Record<string, unknown>>,
): AnyEntry {
  const own = slug === "" ? "draft" : slug;
  return {
    ...record,
    collection,
    slug: own,
    file: `content/${collection}/${own}`,
    url: addressOf(collection, own, record),
  } as unknown as AnyEntry;
}

/**
 * The picture of the draft, from where it is stored before it is published. Its size is not known
 * yet.
 */
function pictureOf({ written, pictureUrl }: PreviewDraft): ReadyPicture | undefined {
  const [picture] = Array.isArray(written["pictures"])
    ? (written["pictures"] as readonly { readonly src?: unknown; readonly alt?: unknown }[])
    : [];
  if (typeof picture?.src !== "string" || picture.src === "") return undefined;
  return {
    alt: typeof picture.alt === "string" ? picture.alt : "",
    width: 736,
    height: 460,
    src: pictureUrl(picture.src),
    sources: [],
  };
}

function shellFor(library: Library, entry: AnyEntry, draft: PreviewDraft): Shell {
  const picture = pictureOf(draft);
  return {
    library,
    assets: { url: () => "", weight: () => 0 },
    pictures: (asked) => (asked.file === entry.file ? picture : undefined),
  };
}

interface PageProps extends Notes {
  readonly shown: PreviewParts;
}

function Page({ shown: { top, body }, ...notes }: PageProps) {
  return (
    <main class="site-main" style="padding: 1rem">
      <NotesAbove {...notes} />
      {top !== undefined && <div class="page-top">{top}</div>}
      <article class="page">{body}</article>
      <NotesBelow {...notes} />
    </main>
  );
}

/** Nothing is written there: what a form contains of a field before anybody has touched it. */
const isBlank = (value: unknown): boolean =>
  value === false ||
  isEmpty(value) ||
  (typeof value === "object" && value !== null && Object.values(value).every(isBlank));

/** What an editor wrote, as words. */
function plain(value: unknown): string {
  if (value === true) return "Yes";
  if (typeof value !== "object" || value === null) return String(value);
  return Object.values(value)
    .filter((part) => !isBlank(part))
    .map(plain)
    .join(", ");
}

/** The fields with their values. */
function listed(
  { collection, slug, written }: PreviewDraft,
  missing: readonly string[],
): PreviewParts {
  const filled = Object.entries(fieldsFor(collection, slug)).filter(
    ([name]) => !isBlank(written[name]),
  );
  return {
    body: (
      <>
        <p>
          {missing.length > 0
            ? `The page is shown here when these are filled in: ${missing.join(", ")}.`
            : "The page cannot be shown yet. This is what you wrote."}
        </p>
        <dl>
          {filled.map(([name, { label }]) => (
            <>
              <dt>
                <strong>{label}</strong>
              </dt>
              <dd>{plain(written[name])}</dd>
            </>
          ))}
        </dl>
      </>
    ),
  };
}

function draw(
  draft: PreviewDraft,
  site: PreviewSite,
  problems: readonly string[],
  record: Readonly<Record<string, unknown>>,
): string {
  const entry = toEntry(draft, record);
  const library = withDraft(site, entry);
  const view = views[draft.collection] as (entry: AnyEntry, library: Library) => PreviewParts;
  const filled = library.entry(entry.collection, entry.slug) as AnyEntry;
  const notes: Notes = {
    about: draft,
    problems,
    elsewhere: shownElsewhere(
      site.content[draft.collection].find(({ slug }) => slug === draft.slug) ?? entry,
      site,
    ),
    advice: adviceFor(entry, library),
  };
  return renderToString(
    <ShellContext.Provider value={shellFor(library, entry, draft)}>
      <Page {...notes} shown={view(filled, library)} />
    </ShellContext.Provider>,
  );
}

type Values = Readonly<Record<Step, unknown>>;

/** Faults that saving does not fix by itself, as it does a date of today and a new group. */
function stillWrong(
  { collection, slug, written }: PreviewDraft,
  faults: readonly Fault[],
): string[] {
  const fields = fieldsFor(collection, slug);
  const fillsItself = (path: readonly Step[]): boolean =>
    slug === "" &&
    (fieldAt(fields, path)?.daysWhenEmpty !== undefined ||
      fieldAt(fields, path)?.kind === "uuid") &&
    isEmpty(
      path.reduce<unknown>(
        (value, step) => (value as Values | undefined)?.[step],
        written as unknown,
      ),
    );
  const name = groupToWaitFor(collection, (box) => written[box]);
  const open = faults.filter(({ path }) => !fillsItself(path));
  return withNewGroup(open, name, false).map(({ words }) => words);
}

/** HTML of the preview. */
export function preview(draft: PreviewDraft, site: PreviewSite): string {
  const { collection, slug, written } = draft;
  const { record, faults } = checkTyped(collection, slug, written);
  const problems = stillWrong(draft, faults);
  const { record: full, missing } = complete(
    fieldsFor(collection, slug),
    record,
    written,
    site.today,
  );
  try {
    if (missing.length === 0) return draw(draft, site, problems, full);
  } catch {
    // A view could not render the draft; the list below shows everything.
  }
  return renderToString(
    <Page
      about={draft}
      problems={problems}
      elsewhere={[]}
      advice={[]}
      shown={listed(draft, missing)}
    />,
  );
}
