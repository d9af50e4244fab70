/**
 * The whole configuration of the editor, made from the content model: every field is declared once.
 */
import type { Collection } from "../model/collection.ts";
import { collections } from "../model/collections/index.ts";
import { type DataFile, dataFiles, type SiteData, vocabulary } from "../model/data/index.ts";
import { CLAIMS, type LocalServer, localBackend, remoteBackend } from "./backend.ts";
import type { DecapConfig, FilesCollection } from "./decap-types.ts";
import { folderCollection } from "./folder-collection.ts";
import { DATA_SECTION } from "./sections.ts";
import { type ChoicesOf, decapFields } from "./widgets.ts";

interface Options {
  /** The editor's server on this machine; without it the sign-in of `_data/cms.json` counts. */
  readonly local?: LocalServer;
}

function dataSection(choicesOf: ChoicesOf): FilesCollection {
  return {
    name: DATA_SECTION,
    label: "Facts and settings",
    description: "For the site's editor: names, menus, topics, areas and where people sign in.",
    delete: false,
    editor: { preview: false },
    files: Object.values(dataFiles as Readonly<Record<string, DataFile>>)
      .filter(({ frozen }) => frozen !== true)
      .map(({ name, label, description, fields }) => ({
        name,
        label,
        description,
        file: `_data/${name}.json`,
        format: "json" as const,
        fields: decapFields(fields, choicesOf),
      })),
  };
}

/**
 * Decap's configuration, or nothing when there is no way to sign in. The local server's address is
 * in it only when one is given.
 */
export function decapConfig(data: SiteData, { local }: Options = {}): DecapConfig | undefined {
  const backend = local ? localBackend(local) : remoteBackend(data.cms);
  if (!backend) return undefined;
  const choicesOf: ChoicesOf = (name) => vocabulary(data, name);
  return {
    backend,
    ...(backend.name === "git-gateway" ? { auth: CLAIMS } : {}),
    publish_mode: local && !local.workflow ? "simple" : "editorial_workflow",
    locale: "en-GB",
    site_url: data.site.url,
    logo: { src: "/favicon.svg", show_in_header: false },
    show_preview_links: false,
    issue_reports: { url: `${data.site.url}/about/` },
    media_folder: "admin/unused",
    public_folder: "/admin/unused",
    media_processing: { enabled: true, strip_metadata: true, quality: 85 },
    slug: { encoding: "ascii", clean_accents: true, sanitize_replacement: "-" },
    collections: [
      ...Object.values(collections as Readonly<Record<string, Collection>>).map((collection) =>
        folderCollection(collection, choicesOf),
      ),
      dataSection(choicesOf),
    ],
  };
}
