/** What the form and the posting function agree on. */
export { isCutShort } from "../model/picture-file.ts";

/** Where the form sends an item when the site has the posting function. */
export const SEND_PATH = "/send-item";

/** A header that other sites' pages cannot send without asking first (Fetch, “CORS preflight”). */
export const FROM_FORM = { name: "X-From-Form", value: "post-an-item" } as const;

/** Names of parts of the request that are not answers. */
export const PART = {
  /** Hidden from people; a program that fills in every field fills it in too. */
  trap: "website",
  /** Seconds since the form was opened. */
  waited: "waited",
  picture: "photo",
} as const;

/** Nobody fills in the form in fewer seconds. */
export const MIN_SECONDS = 5;

/** The most bytes of a picture; the form makes pictures of about 500 kB. */
export const MAX_PICTURE = 2_000_000;

/** What the posting function answers. */
export interface SendAnswer {
  readonly sent: boolean;
  /** What to say to the writer. */
  readonly words: string;
  /** What to say beside single answers. */
  readonly faults?: readonly { readonly field: string; readonly words: string }[];
}
