/** Whether the form “Post an item” can be sent from the page. */
import { choice, optional } from "../fields/index.ts";
import type { RecordOf } from "../fields/index.ts";
import type { CmsSettings } from "./cms.ts";
import type { DataFile } from "./data-file.ts";

export const posting = {
  name: "posting",
  label: "Sending items from the page",
  description:
    "Where the site's host can run a function, groups send items straight to the board of drafts. The steps are in admin/HOSTING.md.",
  mayBeAbsent: true,
  fields: {
    host: optional(
      choice({
        label: "Host that runs the function",
        hint: "Leave empty for other hosts: the form is then shared or sent by e-mail.",
        options: { cloudflare: "Cloudflare Pages", netlify: "Netlify" },
      }),
    ),
  },
} as const satisfies DataFile;

export type PostingSettings = RecordOf<(typeof posting)["fields"]>;

/** What is wrong with the choice, by the label of the field. */
export function postingFaults(
  { host }: PostingSettings,
  { backend }: CmsSettings,
): { readonly field: string; readonly message: string }[] {
  if (host === undefined || ["github", "gitlab", "forgejo"].includes(backend)) return [];
  return [
    {
      field: posting.fields.host.label,
      message:
        "needs a repository at GitHub, GitLab or Forgejo to put drafts into. Fill in _data/cms.json first, or leave this empty.",
    },
  ];
}
