/** Updates days and times in a page for the day on which it is read. See `live-days.tsx`. */
import { type DayChoice, dayLabel, moment, suits } from "../../calendar/live.ts";
import { nowAt } from "../../calendar/now.ts";

class LiveDays extends HTMLElement {
  private readonly _update = (): void => this._show();

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (form) {
      form.hidden = false;
      form.addEventListener("change", this._update);
      form.addEventListener("submit", (event) => event.preventDefault());
    }
    document.addEventListener("visibilitychange", this._update);
    this._show();
  }

  disconnectedCallback(): void {
    document.removeEventListener("visibilitychange", this._update);
  }

  private _all(selector: string): readonly HTMLElement[] {
    return Array.from(this.querySelectorAll<HTMLElement>(selector));
  }

  private get _choice(): DayChoice {
    const value = (part: string): string =>
      this.querySelector<HTMLSelectElement>(`[data-choose=${part}]`)?.value ?? "";
    return { area: value("area"), ages: value("ages"), free: value("cost") === "free" };
  }

  private _show(): void {
    const now = nowAt(new Date(), this.dataset["built"] ?? "");
    const at = moment(now);
    const choice = this._choice;
    for (const item of this._all("[data-until]")) {
      const { until = "", areas, ages = "-", free } = item.dataset;
      item.hidden =
        until <= at ||
        (areas !== undefined && !suits({ areas, ages, free: free !== undefined }, choice));
    }
    for (const item of this._all("[data-since]")) item.hidden = (item.dataset["since"] ?? "") > at;
    for (const label of this._all("[data-day]"))
      label.textContent = dayLabel(label.dataset["day"] ?? "", now.date);
    this._showMost(now.date);
    for (const group of this._all("[data-group]"))
      group.hidden = !group.querySelector("[data-until]:not([hidden])");
    const none = this.querySelector<HTMLElement>("[data-none]");
    if (none) none.hidden = this.querySelector("[data-until]:not([hidden])") !== null;
  }

  /** A short list shows what is on today, and if nothing is, what comes next. */
  private _showMost(today: string): void {
    const most = Number(this.dataset["most"] ?? 0);
    if (most === 0) return;
    const open = this._all("[data-until]").filter(({ hidden }) => !hidden);
    const ofToday = open.filter(({ dataset }) => (dataset["date"] ?? "") <= today);
    const shown = (ofToday.length > 0 ? ofToday : open).slice(0, most);
    for (const item of open) item.hidden = !shown.includes(item);
    for (const note of this._all("[data-only-later]")) note.hidden = ofToday.length > 0;
    for (const day of this._all("[data-unless]")) day.hidden = day.dataset["unless"] === today;
    const title = this.querySelector("[data-title]");
    if (title) title.textContent = `On ${dayLabel(today, today).replace(/^T/, "t")}`;
  }
}

customElements.define("live-days", LiveDays);
