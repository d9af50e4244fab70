/**
 * The script of every page. It contains the elements that every page has, so that the exit link and
 * the search need no second request.
 */
import "../components/exit-page/exit-page.element.ts";
import "../components/search-box/search-box.element.ts";
import "./open-target.ts";

/**
 * Scripts of the custom elements in this page: the build lists their addresses. Their HTML works
 * without them.
 */
const ADDRESSES =
  document.querySelector<HTMLMetaElement>("meta[name=elements]")?.content.split(" ") ?? [];

/** The list of a tab is shown on every page once there is one. */
function hasList(): boolean {
  try {
    return sessionStorage.getItem("my-list") !== null;
  } catch {
    return false;
  }
}

/** Loads a script that a page works without. */
const load = (address: string): Promise<unknown> =>
  import(address).catch((error: unknown) => console.warn(address, error));

/** Runs in its own task, as the search box may already have text to search for. */
setTimeout(() => {
  for (const address of ADDRESSES) void load(address);
  if (hasList()) import("../components/shortlist/my-list.element.ts").catch(() => undefined);
});
