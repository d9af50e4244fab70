import { Checked } from "../../components/checked/checked.tsx";
import { PageTools } from "../../components/page-tools/page-tools.tsx";
import { Sources } from "../../components/sources/sources.tsx";
import type { Hub, Programme, Service } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { newsAbout } from "../../news/published.ts";
import { NewsLinks } from "./related.tsx";

interface EntryFootProps {
  readonly entry: Service | Hub | Programme;
  readonly library: Library;
}

/** The end of an entry's page: news of it, when it was checked, its sources, what to do with it. */
export function EntryFoot({ entry, library }: EntryFootProps) {
  const { collection, slug, name, url, status, checked, sources, id } = entry;
  return (
    <>
      <NewsLinks items={newsAbout(library, collection, slug)} />
      <Checked checked={checked} today={library.today} />
      <Sources items={sources} />
      <PageTools
        title={name}
        url={url}
        library={library}
        sensitive={"sensitive" in entry && entry.sensitive}
        listed={status === "defunct" ? undefined : id}
      />
    </>
  );
}
