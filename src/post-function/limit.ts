/**
 * How often one sender may post. It counts in this instance's memory alone, so nothing about a
 * sender is stored; the number of waiting drafts is the limit that holds for all instances.
 */

/** Senders that are remembered at most, so that a flood of addresses cannot fill the memory. */
const MAX_SENDERS = 5000;

/** True while a sender has posted fewer than `most` times within `window` milliseconds. */
export function createLimit(most: number, window: number): (who: string, now: number) => boolean {
  const seen = new Map<string, readonly number[]>();
  return (who, now) => {
    const times = (seen.get(who) ?? []).filter((time) => time > now - window);
    if (times.length >= most) return false;
    seen.delete(who);
    seen.set(who, [...times, now]);
    const [oldest] = seen.keys();
    if (seen.size > MAX_SENDERS && oldest !== undefined) seen.delete(oldest);
    return true;
  };
}
