/**
 * Where editors sign in: one choice, read when the site is built. No secret belongs here, as this
 * file is public.
 */
import { choice, flag, link, optional, text } from "../fields/index.ts";
import type { RecordOf } from "../fields/index.ts";
import type { DataFile } from "./data-file.ts";

export const cms = {
  name: "cms",
  label: "Signing in to the editor",
  description:
    "Which service keeps the content and who may sign in. The steps for each are in admin/README.md.",
  fields: {
    backend: choice({
      label: "Where editors sign in",
      options: {
        none: "Not set up yet",
        gitlab: "GitLab",
        github: "GitHub, through a sign-in server",
        forgejo: "Forgejo or Codeberg",
        "git-gateway": "By e-mail, through a Git Gateway such as DecapBridge",
      },
    }),
    repo: optional(
      text({ label: "Repository", hint: "Owner and name, like our-group/our-site", max: 120 }),
    ),
    branch: optional(
      text({ label: "Branch that is published", hint: "“main” when left empty.", max: 60 }),
    ),
    appId: optional(
      text({
        label: "Application number",
        hint: "The public number that GitLab or Forgejo gave. Never a secret.",
        max: 120,
      }),
    ),
    host: optional(
      link({
        label: "Address of the git host",
        hint: "Only for a GitLab or Forgejo of one's own, or Codeberg: https://codeberg.org",
      }),
    ),
    signIn: optional(
      link({ label: "Address of the sign-in server", hint: "For GitHub and for a Git Gateway." }),
    ),
    signInPath: optional(
      text({
        label: "Path on the sign-in server",
        hint: "“auth” for most GitHub sign-in servers.",
        max: 160,
      }),
    ),
    tokenPath: optional(
      text({
        label: "Path where the sign-in server gives tokens",
        hint: "For a Git Gateway.",
        max: 160,
      }),
    ),
    gateway: optional(link({ label: "Address of the Git Gateway" })),
    privateRepository: flag({
      label: "The repository is private",
      hint: "GitHub only. Signing in then asks for the right to private repositories too.",
    }),
    openAuthoring: flag({
      label: "Let people without rights propose changes",
      hint: "GitHub and Forgejo only. Each of them needs an account there; a person with rights publishes.",
    }),
  },
} as const satisfies DataFile;

export type CmsSettings = RecordOf<(typeof cms)["fields"]>;
type Setting = Exclude<keyof CmsSettings, "backend" | "openAuthoring" | "privateRepository">;

/** Required settings of each kind of sign-in. */
const NEEDED: Readonly<Record<CmsSettings["backend"], readonly Setting[]>> = {
  none: [],
  gitlab: ["repo", "appId"],
  github: ["repo", "signIn"],
  forgejo: ["repo", "appId", "host"],
  "git-gateway": ["repo", "signIn", "signInPath", "tokenPath", "gateway"],
};

/** What is missing or wrong in the settings, by the label of the field. */
export function cmsFaults(
  settings: CmsSettings,
): { readonly field: string; readonly message: string }[] {
  const { backend } = settings;
  const missing = NEEDED[backend].filter((name) => settings[name] === undefined);
  const repo = settings.repo === undefined || /^[\w.-]+(?:\/[\w.-]+)+$/.test(settings.repo);
  const open = settings.openAuthoring && backend !== "github" && backend !== "forgejo";
  const closed = backend === "github" && settings.openAuthoring && settings.privateRepository;
  return [
    ...missing.map((name) => ({
      field: cms.fields[name].label,
      message: `is missing, and “${backend}” needs it. Fill it in; admin/README.md says where to find it.`,
    })),
    ...(repo
      ? []
      : [
          {
            field: cms.fields.repo.label,
            message: `“${settings.repo}” is not an owner and a name. Write it like our-group/our-site.`,
          },
        ]),
    ...(open
      ? [
          {
            field: cms.fields.openAuthoring.label,
            message: `goes only with GitHub and Forgejo, not with “${backend}”. Turn it off.`,
          },
        ]
      : []),
    ...(closed
      ? [
          {
            field: cms.fields.openAuthoring.label,
            message:
              "does not go with a private repository: nobody else can see it. Turn one of the two off.",
          },
        ]
      : []),
  ];
}
