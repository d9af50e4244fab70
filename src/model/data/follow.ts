/** How readers follow the newsletter: the e-mail service, and groups' own channels. */
import { choice, link, list, optional, reference, text } from "../fields/index.ts";
import type { RecordOf } from "../fields/index.ts";
import type { DataFile } from "./data-file.ts";

export const follow = {
  name: "follow",
  label: "Following the newsletter",
  description:
    "The service that sends the newsletter by e-mail, and the channels of groups. Only links and public names belong here, never a reader's address.",
  mayBeAbsent: true,
  fields: {
    service: optional(
      choice({
        label: "E-mail service",
        hint: "Leave empty while there is none: the page then says so.",
        options: {
          listmonk: "Listmonk of your own",
          buttondown: "Buttondown",
          mailchimp: "Mailchimp",
        },
      }),
    ),
    action: optional(
      link({
        label: "Address of the service's form",
        hint: "What comes after “action=” in the form that the service shows you.",
      }),
    ),
    privacy: optional(link({ label: "The service's page on privacy" })),
    choices: list({
      label: "What readers can choose",
      one: "Choice",
      max: 30,
      summary: "{{fields.label}}",
      fields: {
        label: text({ label: "Words", hint: "“Everything”, “News of one area”", max: 60 }),
        value: text({
          label: "The service's own value",
          hint: "Listmonk: the list's number (UUID). Buttondown: the tag. Mailchimp: the name of the box, like group[1][2].",
          max: 80,
        }),
      },
    }),
    channels: list({
      label: "Channels of groups",
      one: "Channel",
      max: 200,
      fields: {
        group: reference({ label: "Group", collection: "organisations" }),
        kind: choice({
          label: "Kind",
          options: { whatsapp: "WhatsApp channel", facebook: "Facebook page", other: "Page" },
        }),
        url: link({ label: "Web address" }),
      },
    }),
  },
} as const satisfies DataFile;

export type FollowSettings = RecordOf<(typeof follow)["fields"]>;

/** Where a reader's e-mail address is sent; undefined while no service is chosen. */
export const subscribeOrigin = ({ service, action }: FollowSettings): string | undefined =>
  service === undefined || action === undefined ? undefined : new URL(action).origin;

/** What is wrong with the choice, by the label of the field. */
export function followFaults(
  { service, action, channels }: FollowSettings,
  groups: readonly string[],
): { readonly field: string; readonly message: string }[] {
  const unknown = channels.flatMap(({ group }, index) =>
    groups.includes(group)
      ? []
      : [
          {
            field: `${follow.fields.channels.label} ${index + 1}`,
            message: `“${group}” is not a group of this site. Choose one, or add it first.`,
          },
        ],
  );
  if (service === undefined || action !== undefined) return unknown;
  return [
    ...unknown,
    {
      field: follow.fields.action.label,
      message:
        "is missing, and the e-mail service needs it. Copy it from the form that the service shows you.",
    },
  ];
}
