/** Asks why an entry is taken down, and says what stays. */
import type { Ending, Reason } from "./take-down.ts";

interface Props {
  readonly endings: readonly Ending[];
  readonly take: (reason: Reason) => void;
  readonly leave: () => void;
}

export function TakeDownBox({ endings, take, leave }: Props) {
  return (
    <div class="desk-box">
      <p>
        <strong>Take it off the site. Why?</strong>
      </p>
      <p class="desk-bar__presses">
        {endings.map(({ reason, label }) => (
          <button class="desk-press" type="button" onClick={() => take(reason)}>
            {label}
          </button>
        ))}
        <button class="desk-press" type="button" onClick={leave}>
          Leave it as it is
        </button>
      </p>
      <p>
        Its address stays and says what happened. The history of the repository keeps the old words
        and the picture: if they must go from there too, tell whoever looks after the site.
      </p>
    </div>
  );
}
