/** What was shown for the texts typed last. Held in memory; discarded with the page. */

/** Typing a sentence and taking it back makes about so many texts. */
const MOST = 200;

export class LastTexts<Value> {
  private readonly _values = new Map<string, Value>();

  get(text: string): Value | undefined {
    return this._values.get(text);
  }

  /** Forgets the text that was set the longest ago when there are too many. */
  set(text: string, value: Value): void {
    this._values.delete(text);
    this._values.set(text, value);
    for (const oldest of this._values.keys()) {
      if (this._values.size <= MOST) return;
      this._values.delete(oldest);
    }
  }
}
