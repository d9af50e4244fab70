import { Checked } from "../../components/checked/checked.tsx";
import { hasClosed } from "../../format/standing.ts";
import { isSensitive } from "../../format/sensitive.ts";
import { PageTools } from "../../components/page-tools/page-tools.tsx";
import { Sources } from "../../components/sources/sources.tsx";
import type { Hub, Programme, Service } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";

interface EntryFootProps {
  readonly entry: Service | Hub | Programme;
  readonly library: Library;
}

/** The end of an entry's page: when it was checked, its sources, what to do with it. */
export function EntryFoot({ entry, library }: EntryFootProps) {
  const { name, url, checked, sources, id } = entry;
  return (
    <>
      <Checked checked={checked} today={library.today} />
      <Sources items={sources} />
      <PageTools
        title={name}
        url={url}
        library={library}
        sensitive={isSensitive(entry)}
        listed={hasClosed(entry) ? undefined : id}
      />
    </>
  );
}
