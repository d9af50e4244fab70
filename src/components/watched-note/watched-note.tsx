/** What the site says of calls and texts everywhere; no more is known of most numbers. */
export const CALLS_SHOW = "Calls and texts can show on the phone and on the bill.";

/** Note on sensitive pages: what a phone or browser history gives away. */
export function WatchedNote() {
  return (
    <p class="watched-note">
      Could somebody see your phone? {CALLS_SHOW}{" "}
      <a href="/staying-safe-online/">How to stay safe online</a>
    </p>
  );
}
