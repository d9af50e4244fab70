/**
 * Sends an issue through the e-mail service, which keeps the addresses, the links to unsubscribe
 * (RFC 8058) and the pace. This program sees none of them, only how many there are.
 */
import type { IssueMessage } from "./message.ts";

export type SendFetch = (url: string, init: RequestInit) => Promise<Response>;

/** What is there under the name of an issue, and who would get it. */
export interface IssueStanding {
  readonly readers: number;
  /** True when the service has a message of this name, sent or not. */
  readonly isThere: boolean;
}

export interface MailService {
  readonly name: string;
  standing(name: string): Promise<IssueStanding>;
  /** Hands the message over. Returns what is left to do; undefined when it is being sent. */
  send(name: string, message: IssueMessage): Promise<string | undefined>;
}

type Env = Readonly<Record<string, string | undefined>>;

/** How long a service may take to answer. */
const ANSWER_TIMEOUT_MS = 20_000;

/** Asks the service. An error names the step and the status, never the answer or the secret. */
function caller(ask: SendFetch, api: string, authorization: string) {
  return async (what: string, method: string, path: string, body?: object): Promise<unknown> => {
    const response = await ask(`${api}${path}`, {
      method,
      headers: { Authorization: authorization, "Content-Type": "application/json" },
      redirect: "manual",
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
      ...(body && { body: JSON.stringify(body) }),
    }).catch(() => undefined);
    if (response === undefined) throw new Error(`${what}: the e-mail service gave no answer.`);
    if (!response.ok) throw new Error(`${what}: the e-mail service answered ${response.status}.`);
    return response.json().catch(() => undefined);
  };
}

function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === "object" && inner !== null
        ? (inner as Readonly<Record<string | number, unknown>>)[name]
        : undefined,
    value,
  );
}

const listAt = (value: unknown, ...path: readonly string[]): readonly unknown[] => {
  const found = at(value, ...path);
  return Array.isArray(found) ? (found as readonly unknown[]) : [];
};

/** Go's templates and Buttondown's read two brackets as their own; in our texts they are words. */
const plainBrackets = (text: string): string =>
  text.replace(/\{\{/g, "{ {").replace(/\}\}/g, "} }");

/** Fills the link to unsubscribe with the service's own placeholder for it. */
function withSign(make: (unsubscribe: string) => string, sign: string): string {
  const place = "https://unsubscribe.invalid/here";
  return plainBrackets(make(place)).replaceAll(place, () => sign);
}

/** Listmonk, through its API of version 3 and later. */
function listmonk(env: Env, ask: SendFetch): MailService {
  const { LISTMONK_URL: url = "", LISTMONK_TOKEN: token = "", LISTMONK_LISTS: lists = "" } = env;
  const ids = lists.split(",").map((id) => Number(id.trim()));
  if (!/^https:\/\/\S+$|^http:\/\/127\.0\.0\.1\b/.test(url) || !/^[^:\s]+:\S+$/.test(token))
    throw new Error(
      "LISTMONK_URL and LISTMONK_TOKEN are missing. Set the address of your Listmonk, and USER:TOKEN of an API user.",
    );
  if (ids.length === 0 || ids.some((id) => !Number.isInteger(id) || id < 1))
    throw new Error("LISTMONK_LISTS is missing. Set the numbers of the lists, such as 3 or 3,4.");
  const call = caller(ask, url.replace(/\/$/, ""), `token ${token}`);
  return {
    name: "Listmonk",
    async standing(name) {
      const query = `query=${encodeURIComponent(name)}&per_page=100&no_body=true`;
      const found = await call("Looking for the issue", "GET", `/api/campaigns?${query}`);
      let readers = 0;
      for (const id of ids)
        readers += Number(
          at(await call("Counting", "GET", `/api/lists/${id}`), "data", "subscriber_count") ?? 0,
        );
      return {
        readers,
        isThere: listAt(found, "data", "results").some((one) => at(one, "name") === name),
      };
    },
    async send(name, message) {
      const made = await call("Making the campaign", "POST", "/api/campaigns", {
        name,
        subject: message.subject,
        lists: ids,
        type: "regular",
        content_type: "html",
        messenger: "email",
        body: withSign(message.html, "{{ UnsubscribeURL }}"),
        altbody: withSign(message.text, "{{ UnsubscribeURL }}"),
      });
      const id = at(made, "data", "id");
      if (typeof id !== "number") throw new Error("Listmonk did not say which campaign it made.");
      await call("Starting the campaign", "PUT", `/api/campaigns/${id}/status`, {
        status: "running",
      });
      return undefined;
    },
  };
}

/** Buttondown, through its API v1. It gets a draft, which a person sends there. */
function buttondown(env: Env, ask: SendFetch): MailService {
  const { BUTTONDOWN_TOKEN: token = "", BUTTONDOWN_URL: url = "https://api.buttondown.com" } = env;
  if (!/^\S+$/.test(token))
    throw new Error("BUTTONDOWN_TOKEN is missing. Copy the key from Buttondown, “API”.");
  const call = caller(ask, `${url.replace(/\/$/, "")}/v1`, `Token ${token}`);
  return {
    name: "Buttondown",
    async standing(name) {
      const emails = await call("Looking for the issue", "GET", "/emails?page_size=100");
      const readers = await call("Counting", "GET", "/subscribers?type=regular&page_size=1");
      return {
        readers: Number(at(readers, "count") ?? 0),
        isThere: listAt(emails, "results").some((one) => at(one, "metadata", "issue") === name),
      };
    },
    async send(name, message) {
      await call("Making the draft", "POST", "/emails", {
        subject: message.subject,
        body: withSign(message.html, "{{ unsubscribe_url }}"),
        status: "draft",
        metadata: { issue: name },
      });
      return "It is a draft at Buttondown: open it there, look at it once more, and press “Send”.";
    },
  };
}

const SERVICES = { listmonk, buttondown } as const;

/** The service that is chosen in `_data/follow.json`; throws a sentence when it cannot be used. */
export function serviceFor(chosen: string | undefined, env: Env, ask: SendFetch): MailService {
  if (chosen === "listmonk" || chosen === "buttondown") return SERVICES[chosen](env, ask);
  throw new Error(
    chosen === "mailchimp"
      ? "This program cannot hand a message to Mailchimp. Open “A message to send” of the issue, copy it, and paste it there."
      : "No e-mail service is chosen in _data/follow.json. Choose one, or name your list with --to.",
  );
}

/** Throws when the service has the issue already, so that nobody gets it twice. */
export async function sendThrough(
  service: MailService,
  name: string,
  message: IssueMessage,
): Promise<string | undefined> {
  const { isThere } = await service.standing(name);
  if (isThere)
    throw new Error(
      `${service.name} has “${name}” already, so nothing was sent. Look at it there; delete it there if it was never sent.`,
    );
  return service.send(name, message);
}
