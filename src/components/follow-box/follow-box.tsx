import { channelWords } from "../../format/channels.ts";

export const FOLLOW = "/follow/";

interface FollowBoxProps {
  /** The group that wrote the item. */
  readonly group: string;
  /** The group's own channels. */
  readonly channels: readonly { readonly kind: string; readonly url: string }[];
}

/** How to get the newsletter, under one of its items. */
export function FollowBox({ group, channels }: FollowBoxProps) {
  return (
    <p class="follow-box" data-pagefind-ignore>
      Would you like more news from around here? <a href={FOLLOW}>Follow the newsletter</a>
      {channels.map(({ kind, url }) => (
        <>
          {" or the "}
          <a href={url} rel="noreferrer noopener">
            {channelWords(kind)} of {group}
          </a>
        </>
      ))}
      .
    </p>
  );
}
