/**
 * The content security policy of /admin/, tried on Decap 3.16: it stops scripts that a preview
 * might contain.
 */
import type { CmsSettings } from "../model/data/cms.ts";
import { hostsOf, type LocalServer } from "./backend.ts";

/**
 * `unsafe-eval` is Decap's check of its settings, `unsafe-inline` its styles; scripts come from
 * this site alone.
 * `blob:` is how a new picture is shown and stored.
 */
export function adminPolicy(settings: CmsSettings, local?: LocalServer): string {
  const { connect, pictures } = local
    ? { connect: [`http://127.0.0.1:${local.port}`], pictures: [] }
    : hostsOf(settings);
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    ["img-src 'self' blob: data:", ...pictures].join(" "),
    "font-src 'self'",
    "media-src 'self' blob:",
    ["connect-src 'self' blob:", ...connect].join(" "),
    "base-uri 'self'",
    "form-action 'self'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
