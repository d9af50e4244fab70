/**
 * The board of drafts that the editor shows (Decap's editorial workflow): each draft is a branch
 * `cms/<collection>/<slug>` with a request to merge it, which carries the label of its state.
 */

/** The part of `fetch` that the boards use; tests put a stub in its place. */
export type BoardFetch = (url: string, init: RequestInit) => Promise<Response>;

export interface DraftFile {
  /** Path from the project's folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Draft {
  /** Name of the entry's folder in `content/news`. */
  readonly slug: string;
  readonly files: readonly DraftFile[];
  /** Notes to the reviewer; part of the text of the merge request. */
  readonly note: string;
}

export interface Board {
  /** When each open draft of a newsletter item was made, as ISO 8601 times. */
  waiting(): Promise<readonly string[]>;
  /** Adds a draft. False when the name is taken; throws BoardError when the host refuses. */
  add(draft: Draft): Promise<boolean>;
}

export interface Repository {
  /** Address of the host's API, without a slash at its end. */
  readonly api: string;
  /** Owner and name. */
  readonly repo: string;
  /** The branch that is published. */
  readonly branch: string;
  readonly token: string;
}

/** A host that did not do what was asked. Holds neither the token nor the host's answer. */
export class BoardError extends Error {}

/** Decap's names; see decap-cms-lib-util, APIUtils. */
const PREFIX = "cms/news/";
export const DRAFT_LABEL = "decap-cms/draft";
/** The branch that Decap gives to a draft of a newsletter item. */
export const branchOf = (slug: string): string => `${PREFIX}${slug}/index`;
/** True for the branch of a draft of a newsletter item. */
export const isNewsDraft = (branch: string): boolean => branch.startsWith(PREFIX);
/** Decap's own words for a new entry, so that the history reads alike. */
export const commitTitle = (slug: string): string => `Create Newsletter items “${slug}/index”`;

/** How long a host may take to answer. */
const ANSWER_TIMEOUT_MS = 10_000;

export interface ApiResponse {
  readonly status: number;
  /** The parsed body; undefined when it is not JSON. */
  readonly body: unknown;
}

/** Asks a host. Never follows a redirect, as the token would go with it. */
export function caller(ask: BoardFetch, api: string, headers: Readonly<Record<string, string>>) {
  return async (method: string, path: string, body?: object): Promise<ApiResponse> => {
    const response = await ask(`${api}${path}`, {
      method,
      headers: {
        ...headers,
        Accept: "application/json",
        "User-Agent": "post-an-item",
        ...(body && { "Content-Type": "application/json" }),
      },
      redirect: "manual",
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    try {
      return { status: response.status, body: JSON.parse(text) as unknown };
    } catch {
      return { status: response.status, body: undefined };
    }
  };
}

export type ApiCall = ReturnType<typeof caller>;

/** The body of an answer that must be a success. */
export function expectOk({ status, body }: ApiResponse, what: string): unknown {
  if (status >= 200 && status < 300) return body;
  throw new BoardError(`${what}: the repository's host answered ${status}`);
}

/** The value at a path in an answer; undefined where there is none. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === "object" && inner !== null
        ? (inner as Readonly<Record<string, unknown>>)[name]
        : undefined,
    value,
  );
}

/** A string at a path in an answer; throws BoardError without one. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  const found = at(value, ...path);
  if (typeof found === "string") return found;
  throw new BoardError(`The repository's host left out ${path.join(".")}`);
}

/** A whole number at a path in an answer; throws BoardError without one. */
export function numberAt(value: unknown, ...path: readonly string[]): number {
  const found = at(value, ...path);
  if (typeof found === "number" && Number.isSafeInteger(found)) return found;
  throw new BoardError(`The repository's host left out ${path.join(".")}`);
}

/** The times of the open drafts in a list of requests to merge. */
export function draftTimes(list: unknown, ...branchPath: readonly string[]): readonly string[] {
  if (!Array.isArray(list)) throw new BoardError("The repository's host sent no list of drafts");
  return list
    .filter((one: unknown) => isNewsDraft(String(at(one, ...branchPath))))
    .map((one: unknown) => textAt(one, "created_at"));
}

/** Bytes in base64 (RFC 4648, section 4). */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 8192)));
  return btoa(parts.join(""));
}

/** Takes a half-made draft away again; a host that refuses that too changes nothing more. */
export async function undoing<T>(work: () => Promise<T>, undo: () => Promise<unknown>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await undo().catch(() => undefined);
    throw error;
  }
}
