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

/** Running services that share needs with one: those that have most of theirs in common first. */
export function similarServices(entry: { readonly collection: CollectionName; readonly slug: string; readonly needs: readonly string[] }, library: Library, most = 4): readonly Service[] {
  const shared = (other: Service): number => other.needs.filter((need) => entry.needs.includes(need)).length / new Set([...other.needs, ...entry.needs]).size;
  return library.content.services
    .filter((other) => other.status === "active" && !(entry.collection === "services" && other.slug === entry.slug) && shared(other) > 0)
    .sort((a, b) => shared(b) - shared(a) || a.name.localeCompare(b.name, "en"))
    .slice(0, most);
}
