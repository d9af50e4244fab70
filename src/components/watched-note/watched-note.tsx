/** Note on sensitive pages: what a phone or browser history gives away. */
export function WatchedNote() {
  return (
    <p class="watched-note">
      Could somebody see your phone? Calls and texts can show on it and on the bill.{" "}
      <a href="/staying-safe-online/">How to stay safe online</a>
    </p>
  );
}
