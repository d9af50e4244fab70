import type { ComponentChildren } from "preact";
import { isReal } from "../../format/addresses.ts";
import { plainDate } from "../../format/dates.ts";
import { PRINT } from "../../model/addresses.ts";
import { QrCode } from "../qr-code/qr-code.tsx";
import { SiteAddress } from "../qr-code/site-address.tsx";

interface PaperFootProps {
  /** The whole address that the paper belongs to. */
  readonly address: string;
  /** The day the paper is made for, YYYY-MM-DD. */
  readonly today: string;
  /** When its facts were read or confirmed; nothing where it states no facts. */
  readonly checked?: string | undefined;
}

/** Footer of a printed sheet: URL, QR code and date. */
export function PaperFoot({ address, today, checked }: PaperFootProps) {
  return (
    <div class="paper-foot">
      <QrCode text={address} title="Code that leads to this page" />
      <p>
        <SiteAddress address={address} />
        {isReal(address) && <br />}
        As the site was on {plainDate(today)}.
        {checked !== undefined && ` Read on ${plainDate(checked)}.`}
      </p>
    </div>
  );
}

/** Introduction, printing instructions and the way to the other papers, on screens only. */
export function PaperNote({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="paper-note">
      {children} <a href={PRINT}>More to print</a>
    </p>
  );
}
