import { isReal, webName } from "../../format/addresses.ts";

const NOT_PRINTED = "qr-code--not-printed";

/**
 * A class, with a second one where an address leads nowhere, as before a site has its own. Nothing
 * is shown there then, and no room is kept. That a sheet also fits with the code, the print tests
 * measure.
 */
export const unlessReal = (name: string, address: string): string =>
  isReal(address) ? name : `${name} ${NOT_PRINTED}`;

/** What a sheet has of a code, in words: none is printed while it would lead nowhere. */
export const codeWords = (address: string): string =>
  isReal(address)
    ? "with a code for a phone’s camera"
    : "without its code until this site has an address of its own";

interface SiteAddressProps {
  /** A whole address of the site. */
  readonly address: string;
  /** Words that say what it is. */
  readonly before?: string;
}

/** An address of the site on paper, as it is said. */
export function SiteAddress({ address, before = "" }: SiteAddressProps) {
  return (
    <span class={unlessReal("qr-code__address", address)}>
      {before}
      {webName(address)}
    </span>
  );
}
