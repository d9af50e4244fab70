/** The editor at /admin/: its page, and its settings made from the content model. */
import { adminPage } from "../../cms/admin-page.ts";
import type { LocalServer } from "../../cms/backend.ts";
import { decapConfig } from "../../cms/decap-config.ts";
import { ADDRESS } from "../../cms/page-names.ts";
import { adminPolicy } from "../../cms/policy.ts";
import type { Library } from "../../model/library.ts";
import { publishedContent } from "../../news/published.ts";
import { file, type Route } from "../route.ts";

/** The editor's own server, when `npm start` has started one. A build for readers has none. */
export function localServer(
  environment: Readonly<Record<string, string | undefined>>,
): LocalServer | undefined {
  const port = Number(environment["CMS_LOCAL_PORT"]);
  return Number.isInteger(port) && port > 0
    ? { port, workflow: environment["CMS_LOCAL_WORKFLOW"] === "1" }
    : undefined;
}

/** What previews use of the rest of the site. Anybody can read it, so it holds no news to come. */
const previewLibrary = ({ content, data, today }: Library): string =>
  JSON.stringify({
    content: publishedContent(content, today),
    data: { ...data, changes: { changes: [] } },
    today,
  });

export function cmsRoutes(
  library: Library,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): readonly Route[] {
  const { data } = library;
  const local = localServer(environment);
  const config = decapConfig(data, local ? { local } : {});
  const policy = adminPolicy(data.cms, local);
  const page = file(`${ADDRESS.page}index.html`, ({ assets }) =>
    adminPage(data, {
      policy,
      script: assets.url("admin.js"),
      styles: assets.url("site.css"),
      ready: config !== undefined,
    }),
  );
  if (!config) return [page];
  return [
    page,
    file(ADDRESS.config, () => JSON.stringify(config)),
    file(ADDRESS.library, () => previewLibrary(library)),
  ];
}
