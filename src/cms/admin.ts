/**
 * The script of /admin/: loads Decap from this site, corrects it and starts it. Without a way to
 * sign in it does nothing.
 */
import "./browser/older-browsers.ts";
import type { Cms, DecapEntry, Immutable } from "./browser/decap.ts";
import { showDesk } from "./browser/desk.tsx";
import { type DeskHost, openDesk } from "./browser/desk-storage.ts";
import { guardSaving } from "./browser/guard.ts";
import { phrases } from "./browser/phrases.ts";
import { keepWork } from "./browser/kept-work.ts";
import { type DecapStore, storeReady } from "./browser/store.ts";
import { watchPastes } from "./browser/pasting.ts";
import { watchPictures } from "./browser/picture-input.ts";
import { registerFormats } from "./browser/formats.ts";
import { fetchSite, registerPreviews } from "./browser/previews.ts";
import { Asked, Refused, sayAsked, sayRefused, watchSaves } from "./browser/refused.ts";
import { mendRelation } from "./browser/relation.ts";
import { keepRepaired } from "./browser/repairs.ts";
import { keepSaying, refusal } from "./browser/refusal.ts";
import { groupToWaitFor, notYet } from "./new-group.ts";
import { beforeSaving, faultsOf, type Surroundings } from "./browser/saving.ts";
import type { PreviewSite } from "./preview/preview.tsx";
import { LOCALE, PAGE_IDS } from "./page-names.ts";

/** What is to be saved; a refusal or a question is shown field by field before it is passed on. */
function toSave(entry: DecapEntry, around: Surroundings): Immutable {
  try {
    return beforeSaving(entry, around);
  } catch (error) {
    if (error instanceof Refused) sayRefused(error);
    if (error instanceof Asked) sayAsked(error);
    throw error;
  }
}

function prepare(cms: Cms, styles: string, site: PreviewSite | undefined): DeskHost {
  cms.registerLocale(LOCALE, phrases);
  mendRelation(cms);
  registerFormats(cms);
  const desk = openDesk(cms);
  const { beforeSaving: refuseIfChanged, beforePublishing, beforeUnpublishing } = guardSaving(cms);
  const handler = async ({ entry }: { readonly entry: DecapEntry }): Promise<Immutable> => {
    const data = toSave(entry, { site, isDraft: desk.storage()?.workflow === true });
    await refuseIfChanged(entry);
    return data;
  };
  cms.registerEventListener({ name: "preSave", handler });
  cms.registerEventListener({
    name: "prePublish",
    handler: async ({ entry }) => {
      const data = entry.get("data");
      const name = groupToWaitFor(entry.get("collection"), (box) => data.get(box));
      if (name !== undefined) {
        keepSaying(notYet(name));
        throw refusal(notYet(name));
      }
      await beforePublishing(entry);
    },
  });
  cms.registerEventListener({
    name: "preUnpublish",
    handler: ({ entry }) => beforeUnpublishing(entry),
  });
  if (site) registerPreviews(cms, styles, site);
  return desk;
}

function load(address: string): Promise<Cms> {
  window.CMS_MANUAL_INIT = true;
  const script = document.createElement("script");
  script.src = address;
  return new Promise((resolve, reject) => {
    const failed = (): void =>
      reject(
        new Error("The editor could not be loaded. Check your connection and load the page again."),
      );
    script.addEventListener("load", () => (window.CMS ? resolve(window.CMS) : failed()));
    script.addEventListener("error", failed);
    document.head.append(script);
  });
}

async function start(page: HTMLElement): Promise<void> {
  const waiting = page.querySelector("[role=status]");
  try {
    const [cms, site] = await Promise.all([
      load(page.dataset[PAGE_IDS.decap] ?? ""),
      fetchSite(page.dataset[PAGE_IDS.library] ?? ""),
    ]);
    const desk = prepare(cms, page.dataset[PAGE_IDS.styles] ?? "", site);
    cms.init();
    waiting?.remove();
    watchPictures();
    watchPastes();
    let store: DecapStore | undefined;
    watchSaves(() => {
      const entry = store?.getState().entryDraft.get("entry") as DecapEntry | undefined;
      const isDraft = desk.storage()?.workflow === true;
      return entry ? faultsOf(entry, { site, isDraft }) : [];
    });
    void storeReady().then((found) => {
      store = found;
      keepWork(store);
      showDesk(store, desk, site);
    });
    keepRepaired(document.body);
  } catch (error) {
    if (waiting) waiting.textContent = error instanceof Error ? error.message : String(error);
  }
}

const page = document.getElementById(PAGE_IDS.id);
if (page?.dataset[PAGE_IDS.decap] !== undefined) void start(page);
