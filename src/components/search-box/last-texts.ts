/** What was shown for the texts typed last. Held in memory; discarded with the page. */

/** About the number of texts that typing a sentence and deleting it again makes. */
const MAX_TEXTS = 200;

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
      if (this._values.size <= MAX_TEXTS) return;
      this._values.delete(oldest);
    }
  }
}
