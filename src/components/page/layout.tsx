import type { Library } from "../../model/library.ts";
import { DidHelp } from "../did-help/did-help.tsx";
import { Icon } from "../icon/icon.tsx";
import { Roofline } from "../mark/roofline.tsx";
import { Tide } from "../mark/tide.tsx";
import { UrgentLine } from "../urgent-line/urgent-line.tsx";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { Head } from "./page-head.tsx";
import { PrintMasthead } from "./print-masthead.tsx";
import { isReal } from "../../format/addresses.ts";
import type { Shell } from "./shell.ts";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";
import type { View } from "./view.ts";
import { URGENT_PAGE } from "../../model/addresses.ts";

interface LayoutProps {
  readonly view: View;
  readonly shell: Shell;
}

/**
 * Sticky strip of every page: the exit link and the link to urgent help. Plain links without
 * script. The exit link is first in tab order, as it must be reached fastest.
 */
function TopStrip({ library, url }: { readonly library: Library; readonly url: string }) {
  const { exit } = library.data.site;
  return (
    <div class="top-strip" data-pagefind-ignore>
      <exit-page
        class="exit-page"
        role="region"
        aria-label="Leave this site"
        data-title={exit.title}
      >
        <a class="exit-page__link" href={exit.url} rel="nofollow noreferrer">
          Leave this site now
          <Icon name="exit" />
        </a>
      </exit-page>
      <nav class="top-strip__urgent" aria-label="Urgent help">
        <a
          class="top-strip__link"
          href={URGENT_PAGE}
          aria-current={url === URGENT_PAGE ? "page" : undefined}
        >
          <Icon name="warning" />
          Urgent help
        </a>
      </nav>
    </div>
  );
}

/** The content of a page. The full-text search indexes it when its head has a kind. */
function Article({ view: { head, body } }: { readonly view: View }) {
  const found =
    head.kind === undefined
      ? {}
      : { "data-pagefind-body": true, "data-pagefind-meta": `kind:${head.kind}` };
  return (
    <article class="page" {...found}>
      {body}
    </article>
  );
}

/** The whole document round a view. */
export function Layout({ view, shell }: LayoutProps) {
  const { head } = view;
  const { library } = shell;
  return (
    <html lang="en-GB">
      <Head head={head} shell={shell} />
      <body
        data-mood={head.mood}
        data-sheet={head.sheet === true ? "" : undefined}
        data-has-address={isReal(library.data.site.url) ? "" : undefined}
      >
        <a class="skip-link" href="#main">
          Skip to the page
        </a>
        <TopStrip library={library} url={head.url} />
        <SiteHeader data={library.data} url={head.url} />
        {view.top === undefined && <Tide />}
        <PrintMasthead library={library} url={head.url} />
        <Breadcrumbs head={head} />
        <main class="site-main" id="main" tabindex={-1}>
          {view.top !== undefined && (
            <div class="page-top">
              <div class="page-top__inner">{view.top}</div>
            </div>
          )}
          {view.top !== undefined && <Roofline id="terrace" scale={1.5} />}
          {view.top !== undefined && <Tide />}
          <Article view={view} />
        </main>
        <aside class="help-now" aria-label="Help" data-pagefind-ignore>
          <UrgentLine library={library} />
          {head.sheet !== true && head.policy === undefined && (
            <DidHelp
              site={library.data.site}
              url={head.sensitive === true ? undefined : head.url}
            />
          )}
        </aside>
        <SiteFooter data={library.data} />
      </body>
    </html>
  );
}
