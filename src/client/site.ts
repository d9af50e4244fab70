/**
 * The script of every page. It contains the elements that every page has, so that the exit link and
 * the search need no second request.
 */
import "../components/exit-page/exit-page.element.ts";
import "../components/search-box/search-box.element.ts";
import "./open-target.ts";

/**
 * Modules by custom element. Only modules of tags in the page are fetched; their HTML works
 * without.
 */
const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  "add-to-list": () => import("../components/shortlist/add-to-list.element.ts"),
  "compare-columns": () => import("../components/compare-columns/compare-columns.element.ts"),
  "live-days": () => import("../components/live-days/live-days.element.ts"),
  "my-list": () => import("../components/shortlist/my-list.element.ts"),
  "place-map": () => import("../components/place-map/place-map.element.ts"),
  "post-form": () => import("../components/post-form/post-form.element.ts"),
  "service-finder": () => import("../components/service-finder/service-finder.element.ts"),
  "share-tools": () => import("../components/share-tools/share-tools.element.ts"),
  "short-list": () => import("../components/shortlist/short-list.element.ts"),
  "site-search": () => import("../components/site-search/site-search.element.ts"),
  "word-filter": () => import("../components/word-filter/word-filter.element.ts"),
};

/**
 * True when the tab's `sessionStorage` has an item of this name. <my-list> is loaded on every page
 * once there is a list.
 */
function isStored(tag: string): boolean {
  try {
    return sessionStorage.getItem(tag) !== null;
  } catch {
    return false;
  }
}

/** Runs in its own task, as the search box may already have text to search for. */
setTimeout(() => {
  for (const [tag, load] of Object.entries(ELEMENTS)) {
    if (document.querySelector(tag) ?? isStored(tag))
      load().catch((error: unknown) => console.warn(`<${tag}> could not be started:`, error));
  }
});
