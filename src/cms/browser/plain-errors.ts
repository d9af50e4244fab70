/**
 * Messages for errors of the git host. Decap shows the text of an error unchanged: “TypeError:
 * Failed to fetch”.
 */

const OFFLINE =
  "There is no connection at the moment. Your words stay here. Try again when you are connected.";
const SIGNED_OUT = "You are signed out. Copy your words, then sign in again.";
const NOT_ALLOWED =
  "Your sign-in does not allow this. Ask whoever looks after the site to do it, or to allow it.";
const AT_ONCE =
  "Somebody else changed this at the same moment. Copy your words, load the page again and put them in again.";
const HOST_DOWN =
  "The store behind the site does not answer at the moment. Your words stay here. Try again in a few minutes.";
const NOT_FOUND = "It is not there any more. Somebody may have taken it away.";
const OTHER =
  "That did not work. Your words stay here. Try again, or tell whoever looks after the site.";

/** Chromium, Firefox, Safari; and Decap's own limit of time. */
const NO_CONNECTION = /failed to fetch|networkerror|load failed|network request failed|aborted/i;
const CONFLICT = /conflict|not mergeable|fast[- ]forward|already exists|does not match/i;

function statusOf(error: Error): number | undefined {
  const { status } = error as { readonly status?: unknown };
  return typeof status === "number" ? status : undefined;
}

/** The text of whatever was thrown. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** The sentence for an error; undefined when its own words are for people already. */
export function plainError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return OTHER;
  if (error.name === "" || "notUnderEditorialWorkflow" in error) return undefined;
  const status = statusOf(error);
  if (NO_CONNECTION.test(error.message) || error.name === "AbortError") return OFFLINE;
  if (status === 401) return SIGNED_OUT;
  if (status === 403) return NOT_ALLOWED;
  if (status === 404) return NOT_FOUND;
  if (status === 409 || CONFLICT.test(error.message)) return AT_ONCE;
  if (status !== undefined && status >= 500) return HOST_DOWN;
  return OTHER;
}

/** The same error with a plain message; its other properties, such as the status, stay. */
function inPlainWords(error: unknown): unknown {
  const words = plainError(error);
  if (words === undefined) return error;
  if (!(error instanceof Error)) return Object.assign(new Error(words), { name: "" });
  console.info(`${error.name}: ${error.message}`);
  return Object.assign(error, { message: words, name: "" });
}

const WAYS = [
  "authenticate",
  "entriesByFolder",
  "allEntriesByFolder",
  "entriesByFiles",
  "getEntry",
  "unpublishedEntries",
  "unpublishedEntry",
  "unpublishedEntryDataFile",
  "unpublishedEntryMediaFile",
  "updateUnpublishedEntryStatus",
  "deleteUnpublishedEntry",
  "persistEntry",
  "publishUnpublishedEntry",
  "getMedia",
  "getMediaFile",
  "persistMedia",
  "deleteFiles",
] as const;

type Way = (...values: readonly unknown[]) => unknown;

/** Replaces the message of every error that a method of Decap's backend throws. */
export function speakPlainly(storage: object): void {
  const ways = storage as Record<string, Way | undefined>;
  for (const name of WAYS) {
    const way = ways[name]?.bind(storage);
    if (!way) continue;
    ways[name] = async (...values) => {
      try {
        return await way(...values);
      } catch (error) {
        throw inPlainWords(error);
      }
    };
  }
}
