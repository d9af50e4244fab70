import type { SiteData } from "../model/data/index.ts";

/** The colour behind the mark in src/static/favicon.svg. */
export const ICON_GROUND = "#0b3f4c";

/** Icons as PNG files of the site's first folder, with their sizes in pixels. */
export const ICONS = [
  { file: "/apple-touch-icon.png", size: 180 },
  { file: "/icon-192.png", size: 192 },
  { file: "/icon-512.png", size: 512 },
] as const;

/**
 * The web app manifest (W3C): name and icons for somebody who puts the site on a home screen. It
 * opens in the browser as before: an app of its own would have no address bar and would stay among
 * the phone's apps, where somebody else sees it. Browsers offer no “Install” for it.
 */
export function webManifest({ name, shortName, description }: SiteData["site"]): string {
  const manifest = {
    name,
    short_name: shortName,
    description,
    lang: "en-GB",
    start_url: "/",
    scope: "/",
    display: "browser",
    background_color: ICON_GROUND,
    theme_color: ICON_GROUND,
    icons: ICONS.map(({ file, size }) => ({
      src: file,
      sizes: `${size}x${size}`,
      type: "image/png",
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
