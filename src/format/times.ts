/** Times of day (HH:MM, London) in the words of a notice board. */

/** “9am”, “9:30am”, “midday”, “midnight”. */
export function timeText(time: string): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  if (minute === 0 && hour === 12) return "midday";
  if (minute === 0 && hour === 0) return "midnight";
  const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? "am" : "pm"}`;
}

/** “10am to 11:30am”, or only the start when no end is stated. */
export function timeRange(from: string, to?: string): string {
  return to === undefined ? timeText(from) : `${timeText(from)} to ${timeText(to)}`;
}
