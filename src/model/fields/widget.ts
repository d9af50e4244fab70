/** A widget of Decap CMS 3.16, without its name. Only the options that this project uses. */
export interface CmsWidget {
  readonly widget: string;
  readonly label?: string;
  readonly label_singular?: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly pattern?: readonly [string, string];
  readonly default?: unknown;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly multiple?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly value_type?: "int" | "float";
  readonly format?: string;
  readonly date_format?: string | boolean;
  readonly time_format?: string | boolean;
  readonly collection?: string;
  readonly search_fields?: readonly string[];
  readonly value_field?: string;
  readonly display_fields?: readonly string[];
  readonly options_length?: number;
  readonly fields?: readonly NamedWidget[];
  readonly field?: NamedWidget;
  readonly types?: readonly NamedWidget[];
  readonly summary?: string;
  readonly collapsed?: boolean;
  readonly minimize_collapsed?: boolean;
  readonly allow_add?: boolean;
  readonly add_to_top?: boolean;
  readonly buttons?: readonly string[];
  readonly modes?: readonly string[];
  readonly editor_components?: readonly string[];
  readonly choose_url?: boolean;
  readonly media_library?: { readonly config: Readonly<Record<string, unknown>> };
  /** Ours: the list in `_data` whose entries become the options. Removed before Decap sees it. */
  readonly vocabulary?: string;
}

export interface NamedWidget extends CmsWidget {
  readonly name: string;
}
