import type { Library } from "../../model/library.ts";
import { mailto } from "../../format/mailto.ts";
import { webName } from "../../format/addresses.ts";
import { Icon } from "../icon/icon.tsx";
import { QrCode } from "../qr-code/qr-code.tsx";

interface PageToolsProps {
  readonly title: string;
  /** Path of the page. */
  readonly url: string;
  readonly library: Library;
  /** The shared message then says nothing of what the page is about. */
  readonly sensitive?: boolean | undefined;
}

const REASONS = ["A number, time or address is wrong", "It has moved or closed", "I could not understand something", "Something else"] as const;

function Wrong({ title, address, email }: { readonly title: string; readonly address: string; readonly email: string | undefined }) {
  return (
    <details class="page-tools__wrong">
      <summary>Tell us this page is wrong</summary>
      {email === undefined && <p>This site has no e-mail address yet. You can write the message now and send it to somebody you know in the partnership.</p>}
      <ul>
        {REASONS.map((reason) => (
          <li><a href={mailto(email, `${reason}: ${title}`, `${reason}.\n\nThe page: ${address}\n\nWhat should it say?\n`)}>{reason}</a></li>
        ))}
      </ul>
    </details>
  );
}

/** On paper only: the way back to the page, for a phone and for a hand that types. */
function PrintedWay({ address }: { readonly address: string }) {
  return (
    <div class="printed-way" data-pagefind-ignore>
      <QrCode text={address} title="Code that leads to this page" />
      <p>This page on the web: {webName(address)}</p>
    </div>
  );
}

/** Hand the page on, take it on paper, or say that it is wrong. */
export function PageTools({ title, url, library, sensitive = false }: PageToolsProps) {
  const { site } = library.data;
  const address = `${site.url}${url}`;
  const subject = sensitive ? site.shortName : title;
  return (
    <>
      <section class="page-tools" aria-label="This page" data-pagefind-ignore>
        <h2 class="page-tools__title">Keep, share or correct this page</h2>
        <ul class="page-tools__list">
          <li><a href={mailto(undefined, subject, address)}><Icon name="mail" />Share by e-mail</a></li>
          <li><Icon name="print" />Print it from your browser’s menu: it comes out on A4, without the buttons.</li>
        </ul>
        <Wrong title={subject} address={address} email={site.contactEmail} />
      </section>
      <PrintedWay address={address} />
    </>
  );
}
