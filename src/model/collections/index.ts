import type { EntryOf } from "../collection.ts";
import { about } from "./about.ts";
import { campaigns } from "./campaigns.ts";
import { events } from "./events.ts";
import { glossary } from "./glossary.ts";
import { guidance } from "./guidance.ts";
import { helplines } from "./helplines.ts";
import { hubs } from "./hubs.ts";
import { levels } from "./levels.ts";
import { news } from "./news.ts";
import { organisations } from "./organisations.ts";
import { pages } from "./pages.ts";
import { programmes } from "./programmes.ts";
import { services } from "./services.ts";
import { tips } from "./tips.ts";

/** Every collection, in the order of the CMS. */
export const collections = {
  news,
  events,
  services,
  hubs,
  programmes,
  helplines,
  organisations,
  campaigns,
  tips,
  guidance,
  levels,
  about,
  pages,
  glossary,
} as const;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as readonly CollectionName[];

export const isCollectionName = (name: string): name is CollectionName =>
  Object.hasOwn(collections, name);

export type Entry<N extends CollectionName> = EntryOf<N, (typeof collections)[N]>;
export type NewsItem = Entry<"news">;
export type Event = Entry<"events">;
export type Service = Entry<"services">;
export type Hub = Entry<"hubs">;
export type Programme = Entry<"programmes">;
export type Helpline = Entry<"helplines">;
export type Organisation = Entry<"organisations">;
export type Campaign = Entry<"campaigns">;
export type Tip = Entry<"tips">;
export type Guidance = Entry<"guidance">;
export type Level = Entry<"levels">;
export type About = Entry<"about">;
export type SitePage = Entry<"pages">;
export type GlossaryTerm = Entry<"glossary">;
/** Any entry. */
export type AnyEntry = { [N in CollectionName]: Entry<N> }[CollectionName];

/** All checked content: for each collection its entries, sorted by the name of the file. */
export type Content = { readonly [N in CollectionName]: readonly Entry<N>[] };
