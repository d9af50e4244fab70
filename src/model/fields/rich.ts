import { type Field, leaf, quote, type Words } from "./field.ts";
import { cleanText, textFault } from "./plain-text.ts";

/**
 * Longest body in characters; longer pages are not read on a phone, and a limit keeps a build
 * quick.
 */
export const MAX_CHARACTERS = 40_000;

/** Words with headings, lists, bold and links. The gate checks the Markdown itself. */
export function richText(options: Words & { readonly max?: number }): Field<string> {
  const { max = MAX_CHARACTERS } = options;
  return leaf<string>({
    kind: "richText",
    label: options.label,
    ...(options.hint === undefined ? {} : { hint: options.hint }),
    widget: {
      widget: "markdown",
      modes: ["rich_text"],
      buttons: [
        "bold",
        "italic",
        "link",
        "heading-two",
        "heading-three",
        "bulleted-list",
        "numbered-list",
        "quote",
      ],
      editor_components: [],
    },
    read(value, fail) {
      if (typeof value !== "string") return fail("should be text. Write words.");
      if (value.length > max)
        return fail(`is ${value.length} characters long. Shorten it to ${max} or fewer.`);
      const fault = textFault(value.replace(/[\t\n\r]/g, " "));
      return fault === undefined ? cleanText(value) : fail(fault);
    },
  });
}

/** The file name of a picture in the entry's own folder. */
export function image(options: Words): Field<string> {
  return leaf<string>({
    kind: "image",
    ...options,
    widget: {
      widget: "image",
      choose_url: false,
      media_library: { config: { max_file_size: 5_000_000, multiple: false } },
    },
    read: (value, fail) =>
      typeof value === "string" &&
      /^[a-z0-9][a-z0-9._-]{0,80}\.(jpe?g|png|webp)$/i.test(value) &&
      !value.includes("..")
        ? value
        : fail(
            `${quote(value)} is not the name of a picture. Choose a JPEG, PNG or WebP picture, named with letters, digits and hyphens.`,
          ),
  });
}
