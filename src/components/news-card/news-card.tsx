import { partialDateText } from "../../format/dates.ts";
import { knownDate } from "../../format/known-date.ts";
import type { NewsItem } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { EntryPicture } from "../entry-picture/entry-picture.tsx";

interface NewsCardProps {
  readonly item: NewsItem;
  readonly library: Library;
  readonly heading?: 2 | 3;
}

/** A newsletter item in a list: date, group, title. */
export function NewsCard({ item, library, heading = 3 }: NewsCardProps) {
  const { title, url, group, summary, history } = item;
  const date = knownDate(item);
  const Heading = `h${heading}` as const;
  return (
    <li class="news-card">
      <p class="news-card__when">
        <time datetime={date}>{partialDateText(date)}</time>
        {history && <span class="badge">From the past</span>}
      </p>
      <Heading class="news-card__title">
        <a href={url}>{title}</a>
      </Heading>
      <EntryPicture entry={item} place="card" />
      <p class="news-card__summary">{summary}</p>
      <p class="news-card__group">{library.entry("organisations", group).name}</p>
    </li>
  );
}
