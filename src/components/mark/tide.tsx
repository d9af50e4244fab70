/** The tide line under the header. Decorative. */
export function Tide() {
  return (
    <svg class="tide" aria-hidden="true">
      <defs>
        <pattern id="tide" width="96" height="14" patternUnits="userSpaceOnUse">
          <path d="M0 0h96v7c-16 0-16 6-32 6S48 5 32 5 16 7 0 7z" />
        </pattern>
      </defs>
      <rect width="100%" height="14" fill="url(#tide)" />
    </svg>
  );
}
