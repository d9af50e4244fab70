import { LinkList } from "../components/link-list/link-list.tsx";
import type { Library } from "../model/library.ts";
import type { Edition } from "../newsletter/edition.ts";
import { eventWhen, regularWhen } from "../newsletter/words.ts";

/**
 * What is coming up and what is on each week, under headings of level 2; nothing when nothing is
 * known.
 */
export function Around({
  edition: { coming, regular },
  library,
}: {
  readonly edition: Edition;
  readonly library: Library;
}) {
  return (
    <>
      {coming.length > 0 && <h2>Coming up</h2>}
      <LinkList
        items={coming.map((event) => ({
          label: event.name,
          url: event.url,
          text: eventWhen(event, library),
        }))}
      />
      {regular.length > 0 && <h2>Groups and sessions</h2>}
      <LinkList
        items={regular.map((entry) => ({
          label: entry.name,
          url: entry.url,
          text: regularWhen(entry, library),
        }))}
      />
    </>
  );
}

export const ISSUE_CRUMBS = [
  { label: "News", url: "/news/" },
  { label: "Issues", url: "/news/issues/" },
] as const;
