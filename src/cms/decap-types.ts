/** The part of Decap CMS 3.16's configuration that this project writes. */
import type { CmsWidget } from "../model/fields/widget.ts";

/** A field as Decap reads it: a widget with its name, and every list of choices written out. */
export interface DecapField extends Omit<CmsWidget, "vocabulary" | "fields" | "field" | "types"> {
  readonly name: string;
  readonly fields?: readonly DecapField[];
  readonly field?: DecapField;
}

interface CollectionBase {
  readonly name: string;
  readonly label: string;
  readonly label_singular?: string;
  readonly description?: string;
  readonly delete: boolean;
  readonly editor: { readonly preview: boolean };
}

/** A folder of entries. */
export interface FolderCollection extends CollectionBase {
  readonly folder: string;
  readonly create: true;
  readonly extension: "md";
  /** A format of ours, registered for each collection. */
  readonly format: string;
  readonly identifier_field: string;
  readonly summary: string;
  readonly slug: string;
  readonly path?: string;
  readonly media_folder?: string;
  readonly public_folder?: string;
  readonly sortable_fields: readonly {
    readonly field: string;
    readonly label: string;
    readonly default_sort?: "asc" | "desc";
  }[];
  readonly view_filters?: readonly {
    readonly label: string;
    readonly field: string;
    readonly pattern: boolean | string;
  }[];
  readonly view_groups?: readonly {
    readonly label: string;
    readonly field: string;
    readonly pattern?: string;
  }[];
  readonly fields: readonly DecapField[];
}

/** A set of single files. */
export interface FilesCollection extends CollectionBase {
  readonly files: readonly {
    readonly name: string;
    readonly label: string;
    readonly description: string;
    readonly file: string;
    readonly format: "json";
    readonly fields: readonly DecapField[];
  }[];
}

export interface DecapBackend {
  readonly name: "proxy" | "gitlab" | "github" | "forgejo" | "git-gateway";
  readonly branch: string;
  readonly [setting: string]: string | boolean;
}

export interface DecapConfig {
  readonly backend: DecapBackend;
  readonly auth?: Readonly<Record<string, string>>;
  readonly publish_mode: "simple" | "editorial_workflow";
  readonly locale: string;
  readonly site_url: string;
  readonly logo: { readonly src: string; readonly show_in_header: boolean };
  readonly show_preview_links: false;
  readonly issue_reports: { readonly url: string };
  readonly media_folder: string;
  readonly public_folder: string;
  readonly media_processing: {
    readonly enabled: true;
    readonly strip_metadata: true;
    readonly quality: number;
  };
  readonly slug: {
    readonly encoding: "ascii";
    readonly clean_accents: true;
    readonly sanitize_replacement: "-";
  };
  readonly collections: readonly (FolderCollection | FilesCollection)[];
}
