import { helplineToAsk } from "../../directory/ask-instead.ts";
import type { Library } from "../../model/library.ts";
import { openInEditor } from "../../freshness/editor-link.ts";
import { QrCode } from "../qr-code/qr-code.tsx";
import { SiteAddress } from "../qr-code/site-address.tsx";
import { ReportWrong } from "../report-wrong/report-wrong.tsx";
import { ShareTools } from "../share-tools/share-tools.tsx";
import { AddToList } from "../shortlist/add-to-list.tsx";
import { MyListLink } from "../shortlist/my-list-link.tsx";

interface PageToolsProps {
  readonly title: string;
  /** Path of the page. */
  readonly url: string;
  readonly library: Library;
  /** The shared message then does not name the topic. */
  readonly sensitive?: boolean | undefined;
  /** Identifier of the entry, when it is one that a reader can put on a list. */
  readonly listed?: string | undefined;
}

/** On paper only: URL and QR code of the page. */
function PrintedWay({ address }: { readonly address: string }) {
  return (
    <div class="printed-way" data-pagefind-ignore>
      <QrCode text={address} title="Code that leads to this page" />
      <p>
        <SiteAddress before="This page on the web: " address={address} />
      </p>
    </div>
  );
}

/** Share, print, add to the list, or report an error. */
export function PageTools({ title, url, library, sensitive = false, listed }: PageToolsProps) {
  const { site } = library.data;
  const address = `${site.url}${url}`;
  const subject = sensitive ? site.shortName : title;
  return (
    <>
      <section class="page-tools" aria-labelledby="page-tools" data-pagefind-ignore>
        <h2 class="visually-hidden" id="page-tools">
          Keep, share or correct this page
        </h2>
        <div class="page-tools__row">
          {listed !== undefined && <AddToList id={listed} name={title} />}
          <ShareTools subject={subject} origin={site.url} url={url} />
          <ReportWrong
            subject={subject}
            address={address}
            form={site.url + openInEditor(url)}
            email={site.contactEmail}
            ask={helplineToAsk(library)}
          />
        </div>
        <MyListLink />
      </section>
      <PrintedWay address={address} />
    </>
  );
}
