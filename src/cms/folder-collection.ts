/** A collection of the model as a section of the editor. */
import { DRAWN_UNITS } from "../format/letters.ts";
import { addressOf } from "../model/addresses.ts";
import type { Collection } from "../model/collection.ts";
import type { CollectionName } from "../model/collections/index.ts";
import type { Fields } from "../model/fields/index.ts";
import { ENGLISH_FIRST } from "../model/english-first.ts";
import type { DecapField, FolderCollection } from "./decap-types.ts";
import { formatOf } from "./page-names.ts";
import { type ChoicesOf, decapFields } from "./widgets.ts";

/**
 * Decap works out {{year}}, {{month}} and {{day}} in UTC, so that in summer a file would be named
 * after the day before;
 * the date field itself never shifts. A name has at most 100 characters, so the title's part is
 * cut.
 */
function fileName(template: string): string {
  return template
    .replace("{{year}}-{{month}}-{{day}}", "{{fields.date}}")
    .replace("{{slug}}", "{{slug | truncate(80)}}");
}

/**
 * The file is named after the title, so the title needs a letter or digit that is allowed in an
 * address. A drawn one is saved as a plain one.
 */
function titleField(field: DecapField): DecapField {
  const [shape, message] = field.pattern ?? ["^.+$", "Write something"];
  return {
    ...field,
    pattern: [
      `^(?=.*(?:[A-Za-z0-9]|${DRAWN_UNITS}))(?!.*[_~])${shape.replace(/^\^/, "")}`,
      `${message}, with a letter from A to Z and without _ or ~. ${ENGLISH_FIRST}`,
    ],
  };
}

type Sort = FolderCollection["sortable_fields"][number];

function sorts({ fields, title }: Collection): readonly Sort[] {
  const main = ["date", "order", title].find((name) => name in fields);
  return ["date", "order", title]
    .filter((name) => name in fields)
    .map((name) => ({
      field: name,
      label: fields[name]?.label ?? name,
      ...(name === main
        ? { default_sort: name === "date" ? ("desc" as const) : ("asc" as const) }
        : {}),
    }));
}

function views({ fields }: Collection): Pick<FolderCollection, "view_filters" | "view_groups"> {
  const named = Object.entries(fields).map(([field, { kind, label }]) => ({ field, kind, label }));
  const filters = named
    .filter(({ kind }) => kind === "flag")
    .map(({ label, field }) => ({ label, field, pattern: true }));
  const groups = [
    ...named.filter(({ kind }) => kind === "choice").map(({ label, field }) => ({ label, field })),
    ...named
      .filter(({ field }) => field === "date")
      .map(({ field }) => ({ label: "Year", field, pattern: "\\d{4}" })),
  ];
  return {
    ...(filters.length > 0 ? { view_filters: filters } : {}),
    ...(groups.length > 0 ? { view_groups: groups } : {}),
  };
}

/**
 * Pictures are in the entry's own folder, so that uploads of one name do not overwrite each other.
 */
const OWN_FOLDER = { path: "{{slug}}/index", media_folder: "", public_folder: "" } as const;

/**
 * A page that was published keeps its address for good, and Decap deletes from the site at once,
 * past every review, with the pictures left behind. So only a word or a number on a shared page can
 * be deleted, and the others say what to do instead.
 */
function insteadOfDeleting({ name, fields }: Collection): string | undefined {
  if ("status" in fields && "date" in fields)
    return "A published one is not deleted: set its status to “Cancelled”.";
  if ("status" in fields) return "Nothing is deleted here: set its status to “Closed for good”.";
  const [, fragment] = addressOf(name as CollectionName, "any", {}).split("#");
  return fragment === undefined
    ? "A published page is not deleted, as people keep its address. To take one down, open it and press “Take it off the site” at the foot, where it is offered."
    : undefined;
}

/** The fields of a form in their order, with the words of the entry where they belong. */
export function formFields({ fields, body, bodyAfter, formFirst }: Collection): Fields {
  if (formFirst) {
    const all: Fields = { ...fields, body };
    const names = [...new Set([...formFirst, ...Object.keys(all)])];
    return Object.fromEntries(names.flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
  }
  const names = Object.entries(fields);
  const at = names.findIndex(([name]) => name === bodyAfter);
  const cut = at === -1 ? names.length : at + 1;
  return Object.fromEntries([...names.slice(0, cut), ["body", body], ...names.slice(cut)]);
}

/** The section of one collection. */
export function folderCollection(collection: Collection, choicesOf: ChoicesOf): FolderCollection {
  const { name, label, one, description, title, folders, slug, fields } = collection;
  const instead = insteadOfDeleting(collection);
  return {
    name,
    label,
    label_singular: one,
    description: instead === undefined ? description : `${description} ${instead}`,
    folder: `content/${name}`,
    create: true,
    delete: instead === undefined,
    extension: "md",
    format: formatOf(name),
    identifier_field: title,
    summary: "date" in fields ? `{{fields.date}} {{fields.${title}}}` : `{{fields.${title}}}`,
    slug: fileName(slug),
    ...(folders ? OWN_FOLDER : {}),
    sortable_fields: sorts(collection),
    ...views(collection),
    editor: { preview: true },
    fields: decapFields(formFields(collection), choicesOf).map((field) =>
      field.name === title ? titleField(field) : field,
    ),
  };
}
