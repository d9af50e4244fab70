/** The fields of a place that make its postal address. */
export interface AddressWords {
  readonly name?: string | undefined;
  readonly confidential: boolean;
  readonly address1?: string | undefined;
  readonly city?: string | undefined;
  readonly postcode?: string | undefined;
}

/** The known lines of an address. A secret place has none. */
export function addressLines({
  name,
  confidential,
  address1,
  city,
  postcode,
}: AddressWords): readonly string[] {
  if (confidential) return [];
  return [name, address1, city, postcode].filter(
    (line): line is string => line !== undefined && line !== "",
  );
}

/** Address of a map elsewhere with a pin at a position (degrees). */
export function outsideMap(latitude: number, longitude: number): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
}

/**
 * Address of the way to a position (degrees), on a map elsewhere. It names no place to start from.
 */
export const directionsTo = (latitude: number, longitude: number): string =>
  `https://www.openstreetmap.org/directions?to=${latitude}%2C${longitude}`;

/** An address of the web as it is said: without its scheme and its last stroke. */
export const webName = (url: string): string =>
  url.replace(/^(?:https?:\/\/)?(?:www\.)?/i, "").replace(/\/$/, "");

/** Reserved host names: examples (RFC 2606) and the local machine. */
const NO_REAL_HOST =
  /(?:^|\.)(?:example|test|invalid|localhost)$|(?:^|\.)example\.(?:com|net|org)$/;

/** True for an https address that can belong to a site on the web. */
export function isReal(url: string): boolean {
  const { hostname, protocol } = new URL(url);
  return protocol === "https:" && !NO_REAL_HOST.test(hostname);
}

/** How far a pin may be from the door, in words for readers. */
export const precisionNote = (precision: "postcode" | "street"): string =>
  precision === "postcode"
    ? "The pin is in the middle of its postcode"
    : "The pin is in its street";
