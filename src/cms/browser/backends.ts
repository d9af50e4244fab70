import type { Backend, Cms } from "./decap.ts";

/** Decap's names of the git hosts, and of the server on this machine. */
const NAMES = ["proxy", "gitlab", "github", "forgejo", "git-gateway"] as const;

/** Every backend that Decap may choose. */
export const backendsOf = (cms: Cms): readonly Backend[] =>
  NAMES.flatMap((name) => cms.getBackend(name) ?? []);
