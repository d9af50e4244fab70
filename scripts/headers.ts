/**
 * Reads the `_headers` file that Netlify and Cloudflare Pages read, so that pages are tested under
 * the policy they are published with.
 */

export interface HeaderRule {
  /** A path; `*` at its end matches anything. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Path lines at the margin, `Name: value` lines indented under them; `#` starts a comment. */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "" || line.trim().startsWith("#")) continue;
    if (/^\S/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push(parseLine(line));
  }
  return rules;
}

function parseLine(line: string): [string, string] {
  const colon = line.indexOf(":");
  if (colon < 1)
    throw new Error(`_headers: “${line.trim()}” is not a header. Write it as “Name: value”.`);
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

function matches(rule: string, path: string): boolean {
  return rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : rule === path;
}

/**
 * The headers of a path, names in small letters. Rules add up: hosts join what two of them say with
 * a comma.
 */
export function headersFor(
  rules: readonly HeaderRule[],
  path: string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of rules
    .filter((rule) => matches(rule.path, path))
    .flatMap((rule) => rule.headers)) {
    const key = name.toLowerCase();
    const before = found.get(key);
    found.set(key, before === undefined ? value : `${before}, ${value}`);
  }
  return found;
}
