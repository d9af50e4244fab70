import type { Hub, Programme, Service } from "../model/collections/index.ts";

/** An entry with days and times of its own. */
export type TimedEntry = Service | Hub | Programme;
