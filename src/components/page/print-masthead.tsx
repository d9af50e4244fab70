import type { Library } from "../../model/library.ts";
import { longDate } from "../../format/dates.ts";
import { SiteAddress } from "../qr-code/site-address.tsx";
import { UrgentLine } from "../urgent-line/urgent-line.tsx";
import { Mark } from "../mark/mark.tsx";

/** The top of a printed page: the site's name, the page's address and the day of the site. */
export function PrintMasthead({
  library,
  url,
}: {
  readonly library: Library;
  readonly url: string;
}) {
  const { site } = library.data;
  return (
    <div class="print-masthead" data-pagefind-ignore>
      <Mark />
      <div>
        <p class="print-masthead__name">{site.name}</p>
        <p class="print-masthead__address">
          <SiteAddress address={`${site.url}${url}`} />
        </p>
        <p>
          As the site was on {longDate(library.today)}. Things change: ring before you go, and throw
          old sheets away.
        </p>
        <UrgentLine library={library} />
      </div>
    </div>
  );
}
