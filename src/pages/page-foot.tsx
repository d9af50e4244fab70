import { Checked } from "../components/checked/checked.tsx";
import { PageTools } from "../components/page-tools/page-tools.tsx";
import { Sources } from "../components/sources/sources.tsx";
import type { Guidance } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";

interface PageFootProps {
  readonly title: string;
  readonly page: Pick<Guidance, "url" | "sources" | "checked"> & {
    /** The shared message then does not name the topic. */
    readonly sensitive?: boolean;
  };
  readonly library: Library;
}

/** The end of a page of the site’s own words: its sources, when they were read, its tools. */
export function PageFoot({ title, page, library }: PageFootProps) {
  return (
    <>
      <Sources items={page.sources} />
      <Checked checked={page.checked} today={library.today} own />
      <PageTools title={title} url={page.url} library={library} sensitive={page.sensitive} />
    </>
  );
}
