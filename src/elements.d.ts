/** Our own elements, so that a view may hold them. Each only improves the markup inside it. */
import type { HTMLAttributes } from "preact";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "exit-page": HTMLAttributes & { readonly "data-title"?: string };
      "place-map": HTMLAttributes & { readonly "data-places"?: string };
      "post-form": HTMLAttributes & { readonly "data-to"?: string | undefined };
      "service-finder": HTMLAttributes;
      "site-search": HTMLAttributes & { readonly "data-words"?: string };
    }
  }
}
