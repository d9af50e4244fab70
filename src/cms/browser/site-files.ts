/** Asks the site itself what is on it. */
import { ADDRESS } from "../page-names.ts";
import { readSiteFiles, type SiteFiles } from "../desk/site-state.ts";

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address, { cache: "no-store" });
  return answer.ok ? answer.json() : undefined;
}

/** The two files of the last build; undefined when they cannot be had. */
export async function fetchSiteFiles(): Promise<SiteFiles | undefined> {
  try {
    const [state, held] = await Promise.all([
      fetchJson(ADDRESS.state),
      fetchJson(ADDRESS.heldBack),
    ]);
    return readSiteFiles(state, held);
  } catch {
    return undefined;
  }
}

/**
 * The first eight characters of the SHA-256 of a text, as a build notes them: line ends as LF, no
 * byte order mark. Undefined where the browser keeps SHA-256 from pages without https.
 */
export async function shortHashInBrowser(text: string): Promise<string | undefined> {
  const subtle = (crypto as { readonly subtle?: SubtleCrypto }).subtle;
  if (!subtle) return undefined;
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const bytes = new Uint8Array(await subtle.digest("SHA-256", new TextEncoder().encode(plain)));
  return [...bytes.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The names that an entry, “services/x”, may have in those files. */
export async function publicNames(entry: string): Promise<readonly string[]> {
  const hash = await shortHashInBrowser(entry);
  return hash === undefined ? [entry] : [entry, `${entry.split("/")[0] ?? ""}/#${hash}`];
}
