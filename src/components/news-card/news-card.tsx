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

/** The first word of a date large: its day, else its month or its year. */
function DateBlock({ date }: { readonly date: string }) {
  const [first = "", ...rest] = partialDateText(date).split(" ");
  return (
    <time datetime={date}>
      <strong class={first.length > 4 ? undefined : "news-card__day"}>{first}</strong>{" "}
      {rest.join(" ")}
    </time>
  );
}

/** A newsletter item in a list: date, group, title. */
export function NewsCard({ item, library, heading = 3 }: NewsCardProps) {
  const { title, url, group, summary, history } = item;
  const date = knownDate(item);
  const Heading = `h${heading}` as const;
  return (
    <li class="news-card">
      <p class="news-card__when">
        <DateBlock date={date} />
      </p>
      <div class="news-card__words">
        <Heading class="news-card__title">
          <a href={url}>{title}</a>
        </Heading>
        <EntryPicture entry={item} place="card" />
        <p class="news-card__summary">{summary}</p>
        <p class="news-card__group">
          {library.entry("organisations", group).name}
          {history && <span class="badge">From the past</span>}
        </p>
      </div>
    </li>
  );
}
