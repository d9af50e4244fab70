/** Where editors sign in, as Decap and the page's content security policy need it. */
import type { CmsSettings } from "../model/data/cms.ts";
import type { DecapBackend } from "./decap-types.ts";

/** The editor's own server on this machine, started by `npm start`. */
export interface LocalServer {
  readonly port: number;
  /** Drafts on branches of their own; the server must run on a clone in its git mode. */
  readonly workflow?: boolean;
}

const GITLAB = "https://gitlab.com";
const origin = (address: string): string => new URL(address).origin;
const address = (path: string | undefined): string => (path ?? "").replace(/\/$/, "");

/** Decap's `backend` on this machine: the files of this folder, without an account. */
export function localBackend({ port }: LocalServer): DecapBackend {
  return { name: "proxy", proxy_url: `http://127.0.0.1:${port}/api/v1`, branch: "main" };
}

type Kind = Exclude<CmsSettings["backend"], "none">;
type Settings = Readonly<Record<string, string | boolean>>;

const kinds: Readonly<Record<Kind, (settings: CmsSettings) => Settings>> = {
  gitlab: ({ host = GITLAB, appId = "" }) => ({
    auth_type: "pkce",
    app_id: appId,
    base_url: address(host),
    api_root: `${address(host)}/api/v4`,
    auth_endpoint: "oauth/authorize",
  }),
  github: ({ signIn = "", signInPath = "auth", openAuthoring, privateRepository }) => ({
    base_url: address(signIn),
    auth_endpoint: signInPath,
    // GitHub's OAuth scopes: "public_repo" cannot read or write a private repository.
    auth_scope: privateRepository ? "repo" : "public_repo",
    open_authoring: openAuthoring,
  }),
  forgejo: ({ host, appId = "", openAuthoring }) => ({
    app_id: appId,
    api_root: `${address(host)}/api/v1`,
    open_authoring: openAuthoring,
  }),
  "git-gateway": ({ signIn = "", signInPath = "", tokenPath = "", gateway = "", appId }) => ({
    auth_type: "pkce",
    ...(appId === undefined ? {} : { app_id: appId }),
    base_url: address(signIn),
    auth_endpoint: signInPath,
    auth_token_endpoint: tokenPath,
    gateway_url: address(gateway),
  }),
};

/** Decap's `backend` for real editors; nothing while none is chosen. */
export function remoteBackend(settings: CmsSettings): DecapBackend | undefined {
  const { backend, repo, branch = "main" } = settings;
  if (backend === "none") return undefined;
  return {
    name: backend,
    ...(repo === undefined ? {} : { repo }),
    branch,
    ...kinds[backend](settings),
  };
}

/**
 * Claims of a gateway's identity provider that identify a user; the names that DecapBridge uses.
 */
export const CLAIMS = {
  email_claim: "email",
  first_name_claim: "first_name",
  last_name_claim: "last_name",
} as const;

interface Hosts {
  /** Where the editor's requests go. */
  readonly connect: readonly string[];
  /** Where pictures of the people who sign in come from. */
  readonly pictures: readonly string[];
}

/** The only other origins that the editor may send requests to. */
export function hostsOf(settings: CmsSettings): Hosts {
  const { backend, host, signIn, gateway } = settings;
  const own = [host, signIn, gateway].filter((url) => url !== undefined).map(origin);
  if (backend === "none") return { connect: [], pictures: [] };
  if (backend === "gitlab")
    return {
      connect: [origin(host ?? GITLAB)],
      pictures: [origin(host ?? GITLAB), "https://secure.gravatar.com"],
    };
  if (backend === "github")
    return {
      connect: ["https://api.github.com"],
      pictures: ["https://avatars.githubusercontent.com"],
    };
  return { connect: [...new Set(own)], pictures: [...new Set(own)] };
}
