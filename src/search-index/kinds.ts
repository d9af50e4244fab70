/**
 * Kinds of entries in the index: their labels and the common parts of their URLs. Build time only.
 */
import { KIND } from "../search/weights.ts";
import type { KindRow } from "../search/index-format.ts";
import { NEED_PAGES, URGENT_PAGE, AREA_PAGES } from "../model/addresses.ts";

export type Kind = keyof typeof KIND;

const row = (
  id: Kind,
  label: string,
  before: string,
  after = "/",
): KindRow & { readonly id: Kind } => ({ id, label, before, after });

export const KINDS = [
  row("need", "Topic", NEED_PAGES),
  row("helplines", "Helpline", `${URGENT_PAGE}#`, ""),
  row("hubs", "Family hub", "/hubs/"),
  row("services", "Service", "/services/"),
  row("programmes", "Parenting programme", "/programmes/"),
  row("campaigns", "Campaign", "/"),
  row("guidance", "Early help", "/early-help/"),
  row("professionals", "For people who work with families", "/early-help/professionals/"),
  row("levels", "Kind of help", "/early-help/levels/"),
  row("events", "What’s on", "/whats-on/"),
  row("tips", "Tip", "/"),
  row("area", "Area", AREA_PAGES),
  row("pages", "About this site", "/"),
  row("site", "Page of this site", "/"),
  row("about", "About the partnership", "/"),
  row("glossary", "Word explained", "/glossary/#", ""),
  row("organisations", "Organisation", "/organisations/"),
  row("news", "Newsletter", "/news/"),
] as const;

/**
 * The part of an address that its kind does not give; the whole address, with its first slash, when
 * it does not begin with the address of the kind.
 */
export function shortAddress(kind: Kind, url: string): string {
  const { before, after } = KINDS.find(({ id }) => id === kind) ?? { before: "", after: "" };
  const middle = url.slice(before.length, url.length - after.length);
  return url.startsWith(before) && url.endsWith(after) && middle.length > 0 ? middle : url;
}
