/** The rules for crawlers (RFC 9309). */
export function robots(origin: string): string {
  return `User-agent: *\nDisallow: /admin/\n\nSitemap: ${origin}/sitemap.xml\n`;
}
