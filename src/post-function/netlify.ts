/** The posting function in the shape of Netlify Functions 2. */
import { postingFunction, type Settings } from "./post-item.ts";

/** The part of Netlify's Context that is used. */
interface Context {
  readonly ip?: string;
}

type Handler = (request: Request, context: Context) => Promise<Response>;

/** For `export default`. The host's variable POST_TOKEN contains the secret. */
export function netlifyHandler(settings: Settings): Handler {
  const post = postingFunction(settings, (url, init) => fetch(url, init));
  return (request, { ip = "" }) =>
    post({ request, token: process.env["POST_TOKEN"], sender: ip, now: new Date() });
}
