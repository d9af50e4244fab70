import type { ComponentChildren } from "preact";
import type { CollectionName, Entry, Service } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";
import { plainDate } from "../../format/dates.ts";
import { LinkList } from "../../components/link-list/link-list.tsx";

interface PartProps {
  readonly title: string;
  /** Left out on paper, where links lead nowhere. */
  readonly onScreen?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a page with its heading. */
export function Part({ title, onScreen = false, children }: PartProps) {
  return (
    <section class={onScreen ? "on-screen" : undefined}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface LinksProps {
  readonly title: string;
  readonly entries: readonly { readonly name: string; readonly url: string; readonly summary: string }[];
}

/** Other entries, each with its sentence; nothing when there are none. */
export function EntryLinks({ title, entries }: LinksProps) {
  if (entries.length === 0) return null;
  return <Part title={title} onScreen><LinkList items={entries.map(({ name, url, summary }) => ({ label: name, url, text: summary }))} /></Part>;
}

/** Levels of need in the family's words, with the official name beside. */
export function LevelLinks({ slugs, library }: { readonly slugs: readonly string[]; readonly library: Library }) {
  if (slugs.length === 0) return null;
  const levels = [...library.entries("levels", slugs)].sort((a, b) => a.order - b.order);
  return <Part title="How much help this is" onScreen><LinkList items={levels.map(({ familyName, name, url }) => ({ label: familyName, url, text: `Professionals call it: ${name}` }))} /></Part>;
}

/** Newsletter items that speak of an entry, latest first. */
export function NewsLinks({ items }: { readonly items: readonly Entry<"news">[] }) {
  if (items.length === 0) return null;
  const sorted = [...items].sort((a, b) => b.date.localeCompare(a.date)).slice(0, 6);
  return <Part title="In the newsletter" onScreen><LinkList items={sorted.map(({ title, url, date, history }) => ({ label: title, url, text: `${history ? "From the past: " : ""}${plainDate(date)}` }))} /></Part>;
}

const byNeed = new WeakMap<Library, ReadonlyMap<string, readonly Service[]>>();

function push(index: Map<string, Service[]>, need: string, service: Service): void {
  const list = index.get(need);
  if (list) list.push(service);
  else index.set(need, [service]);
}

/** Running services of each need, A to Z; worked out once for a library, as every page asks. */
function servicesByNeed(library: Library): ReadonlyMap<string, readonly Service[]> {
  const known = byNeed.get(library);
  if (known) return known;
  const running = library.content.services.filter(({ status }) => status === "active").sort((a, b) => a.name.localeCompare(b.name, "en"));
  const index = new Map<string, Service[]>();
  for (const service of running) for (const need of service.needs) push(index, need, service);
  byNeed.set(library, index);
  return index;
}

/** Running services that share needs with one: those that have most of theirs in common first, then A to Z. */
export function similarServices(entry: { readonly collection: CollectionName; readonly slug: string; readonly needs: readonly string[] }, library: Library, most = 4): readonly Service[] {
  const common = new Map<Service, number>();
  for (const need of entry.needs) for (const other of servicesByNeed(library).get(need) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
  const share = (other: Service, count: number): number => count / (other.needs.length + entry.needs.length - count);
  const best: { other: Service; score: number }[] = [];
  for (const [other, count] of common) {
    if (entry.collection === "services" && other.slug === entry.slug) continue;
    const score = share(other, count);
    const last = best[most - 1];
    if (last && (score < last.score || (score === last.score && other.name.localeCompare(last.other.name, "en") >= 0))) continue;
    best.push({ other, score });
    best.sort((a, b) => b.score - a.score || a.other.name.localeCompare(b.other.name, "en"));
    best.length = Math.min(best.length, most);
  }
  return best.map(({ other }) => other);
}
