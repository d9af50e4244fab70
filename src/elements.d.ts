/** Our own elements, so that a view may contain them. Each only improves the markup inside it. */
import type { HTMLAttributes } from "preact";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "add-to-list": HTMLAttributes & { readonly "data-id": string; readonly "data-name": string };
      "compare-columns": HTMLAttributes;
      "exit-page": HTMLAttributes & { readonly "data-title"?: string };
      "live-days": HTMLAttributes & {
        readonly "data-built": string;
        readonly "data-most"?: number | undefined;
      };
      "my-list": HTMLAttributes;
      "search-box": HTMLAttributes & {
        readonly "data-kilobytes"?: string | undefined;
        readonly "data-first"?: string;
        readonly "data-scripts"?: string | undefined;
      };
      "place-map": HTMLAttributes & { readonly "data-places"?: string };
      "post-form": HTMLAttributes & {
        readonly "data-to"?: string | undefined;
        readonly "data-send"?: string | undefined;
      };
      "service-finder": HTMLAttributes;
      "share-tools": HTMLAttributes & {
        readonly "data-subject": string;
        readonly "data-address": string;
      };
      "short-list": HTMLAttributes & {
        readonly "data-records": string;
        readonly "data-site": string;
      };
      "site-search": HTMLAttributes & { readonly "data-words"?: string };
      "word-filter": HTMLAttributes;
    }
  }
}
