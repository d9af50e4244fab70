/**
 * What a page says of “today”, on the day it is read. Shared by the build and the browser: without
 * script a page names the day it was made for.
 */
import { dayAndMonth } from "../format/dates.ts";
import { addDays } from "./dates.ts";
import type { Now } from "./now.ts";

/** “Today, Saturday 28 November”, “Tomorrow, …”, and of any other day the day alone. */
export function dayLabel(date: string, today: string): string {
  const words = dayAndMonth(date);
  if (date === today) return `Today, ${words}`;
  return date === addDays(today, 1) ? `Tomorrow, ${words}` : words;
}

/** A moment as the pages write it: `2026-11-28T17:30`, London wall time. */
export const moment = ({ date, time }: Now): string => `${date}T${time}`;

/** What a reader chooses of the list of what is on; empty where everything will do. */
export interface DayChoice {
  readonly area: string;
  /** Years, from and to, both included: “0-4”. */
  readonly ages: string;
  readonly free: boolean;
}

/** The facts of one session that a choice is compared with, from its line in the page. */
export interface DayFacts {
  /** Ids of areas; `*` means all of them, and an empty text means that it is for everybody. */
  readonly areas: string;
  readonly ages: string;
  readonly free: boolean;
}

const span = (ages: string): readonly [number, number] => {
  const [from = "", to = ""] = ages.split("-");
  return [from === "" ? 0 : Number(from), to === "" ? Infinity : Number(to)];
};

/** True for a session that suits a choice. One that does not say for whom it is suits every one. */
export function suits(facts: DayFacts, choice: DayChoice): boolean {
  const areas = facts.areas.split(" ").filter(Boolean);
  const area =
    choice.area === "" || areas.length === 0 || areas.includes("*") || areas.includes(choice.area);
  const [from, to] = span(facts.ages);
  const [youngest, oldest] = span(choice.ages);
  return area && from <= oldest && to >= youngest && (!choice.free || facts.free);
}
