/** The posting function in the shape of Cloudflare Pages Functions. */
import { postingFunction, type Settings } from "./post-item.ts";

/** The part of Cloudflare's EventContext that is used. */
interface Context {
  readonly request: Request;
  readonly env: Readonly<Record<string, unknown>>;
}

/** For `export const onRequest`. The host's variable POST_TOKEN contains the secret. */
export function cloudflareHandler(settings: Settings): (context: Context) => Promise<Response> {
  const post = postingFunction(settings, (url, init) => fetch(url, init));
  return ({ request, env }) =>
    post({
      request,
      token: typeof env["POST_TOKEN"] === "string" ? env["POST_TOKEN"] : undefined,
      sender: request.headers.get("CF-Connecting-IP") ?? "",
      now: new Date(),
    });
}
