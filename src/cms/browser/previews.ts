/** Shows every entry as the site will: the same views, the same styles. */
import { collectionNames, type CollectionName } from "../../model/collections/index.ts";
import { preview, type PreviewSite } from "../preview/preview.tsx";
import type { Cms, PreviewProps } from "./decap.ts";
import { withSaved } from "./saved-here.ts";

/** The rest of the site. Without it Decap's own plain previews are shown. */
export async function fetchSite(address: string): Promise<PreviewSite | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as PreviewSite) : undefined;
  } catch {
    return undefined;
  }
}

/** Decap's previews are React components; this one only shows finished HTML. */
function previewOf(collection: CollectionName, site: PreviewSite) {
  return ({ entry, getAsset }: PreviewProps): unknown => {
    const written = entry.get("data").toJS() as Readonly<Record<string, unknown>>;
    const slug = (entry.get("slug") ?? "").replace(/\/index$/, "");
    const author = entry.get("author") ?? "";
    const draft = {
      collection,
      slug,
      written,
      pictureUrl: (name: string) => getAsset(name).toString(),
      isDraft: (entry.get("status") ?? "") !== "",
      ...(author === "" ? {} : { author }),
    };
    const html = preview(draft, withSaved(site));
    return window.h?.("div", { dangerouslySetInnerHTML: { __html: html } });
  };
}

/** Gives every collection its preview. */
export function registerPreviews(cms: Cms, styles: string, site: PreviewSite): void {
  cms.registerPreviewStyle(styles);
  for (const name of collectionNames) cms.registerPreviewTemplate(name, previewOf(name, site));
}
