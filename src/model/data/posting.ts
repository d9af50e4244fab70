/** How an item reaches the editors: from the page, and by hand where a group has no e-mail. */
import { choice, list, optional, reference, text } from "../fields/index.ts";
import type { RecordOf } from "../fields/index.ts";
import { HOSTS } from "../words.ts";
import type { CmsSettings } from "./cms.ts";
import type { DataFile } from "./data-file.ts";

export const posting = {
  name: "posting",
  label: "How items reach us",
  description:
    "Where the site's host can run a function, groups send items straight to the board of drafts. The steps are in admin/HOSTING.md. Places that take an item on paper are named here too, once they have agreed.",
  mayBeAbsent: true,
  fields: {
    host: optional(
      choice({
        label: "Host that runs the function",
        hint: "Leave empty for other hosts: the form is then shared or sent by e-mail.",
        options: HOSTS,
      }),
    ),
    handIn: list({
      label: "Places that take an item by hand",
      one: "Place",
      max: 12,
      summary: "{{fields.hub}}{{fields.organisation}}{{fields.name}}",
      fields: {
        hub: optional(reference({ label: "A family hub", collection: "hubs" })),
        organisation: optional(
          reference({
            label: "Or an organisation, such as a library",
            collection: "organisations",
          }),
        ),
        name: optional(
          text({
            label: "Or another place, such as a notice board",
            hint: "Name and street.",
            max: 140,
          }),
        ),
        how: text({
          label: "How to hand it in there",
          hint: "“Ask at the desk”, “The box by the door”",
          max: 140,
        }),
      },
    }),
  },
} as const satisfies DataFile;

export type PostingSettings = RecordOf<(typeof posting)["fields"]>;

/** What is wrong with the places, by the label of the field. `names` are slugs by collection. */
export function handInFaults(
  { handIn }: PostingSettings,
  names: Readonly<Record<string, ReadonlySet<string>>>,
): { readonly field: string; readonly message: string }[] {
  return handIn.flatMap(({ hub, organisation, name }, index) => {
    const field = `${posting.fields.handIn.label} ${index + 1}`;
    const given = [hub, organisation, name].filter((one) => one !== undefined).length;
    const unknown = [
      ...(hub !== undefined && names["hubs"]?.has(hub) !== true ? [hub] : []),
      ...(organisation !== undefined && names["organisations"]?.has(organisation) !== true
        ? [organisation]
        : []),
    ];
    return [
      ...(given === 1
        ? []
        : [
            { field, message: "names no place, or more than one. Fill in one of the first three." },
          ]),
      ...unknown.map((one) => ({
        field,
        message: `“${one}” is not an entry of this site. Choose one, or add it first.`,
      })),
    ];
  });
}

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
        "needs a repository at GitHub, GitLab or Forgejo to put drafts into. Fill in “Signing in to the editor” (_data/cms.json) first, or leave this empty.",
    },
  ];
}
