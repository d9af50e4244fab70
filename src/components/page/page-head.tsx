import { previewOf, SharedCard } from "./shared-card.tsx";
import type { PageHead } from "./view.ts";
import type { Shell } from "./shell.ts";

interface HeadProps {
  readonly head: PageHead;
  readonly shell: Shell;
}

/** Title of the browser's tab: the page's own title first. */
export function tabTitle(head: PageHead, siteName: string): string {
  return head.url === "/" ? head.title : `${head.title} – ${siteName}`;
}

/** The head of every document. */
export function Head({ head, shell }: HeadProps) {
  const { site } = shell.library.data;
  return (
    <head>
      <meta charset="utf-8" />
      {head.policy !== undefined && (
        <meta
          http-equiv="Content-Security-Policy"
          content={head.policy(shell.assets.inPage?.hash)}
        />
      )}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{tabTitle(head, site.name)}</title>
      <meta name="description" content={previewOf(head, site).description} />
      {head.unlisted === true ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={`${site.url}${head.url}`} />
      )}
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#062a34" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#051318" media="(prefers-color-scheme: dark)" />
      <meta name="format-detection" content="telephone=no" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      <link rel="manifest" href="/site.webmanifest" />
      <SharedCard head={head} shell={shell} />
      {head.feeds?.map(({ title, url, type }) => (
        <link rel="alternate" type={type} title={title} href={url} />
      ))}
      <script type="module" src={shell.assets.url("site.js")} />
    </head>
  );
}
