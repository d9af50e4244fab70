import type { Library } from "../../model/library.ts";
import type { View } from "./view.ts";

/** What the layout needs beside the view. */
export interface Shell {
  readonly library: Library;
  readonly assets: { readonly url: (name: string) => string };
}

interface LayoutProps {
  readonly view: View;
  readonly shell: Shell;
}

/** The whole document round a view. */
export function Layout({ view: { head, body }, shell: { library, assets } }: LayoutProps) {
  const { site } = library.data;
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <title>{head.url === "/" ? head.title : `${head.title} – ${site.name}`}</title>
        <link rel="stylesheet" href={assets.url("site.css")} />
        <script type="module" src={assets.url("site.js")} />
      </head>
      <body>
        <main id="main" data-pagefind-body>{body}</main>
      </body>
    </html>
  );
}
