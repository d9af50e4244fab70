/** The logo: a row of terraces above the tide line. Decorative, as the name is beside it. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 48 48" aria-hidden="true">
      <path
        class="mark__roofs"
        d="M3 31.5V19.5L10 11.5l5.5 6.3V9h3v8.8l5.5-6.3 5.5 6.3V9h3v8.8l5.5-6.3 7 8v12z"
      />
      <path class="mark__window" d="M8 21.5h4v5H8zM22 21.5h4v5h-4zM36 21.5h4v5h-4z" />
      <path
        class="mark__tide"
        d="M3 37.5q3.5-4 7 0t7 0 7 0 7 0 7 0 7 0M10 44q3.5-4 7 0t7 0 7 0 7 0"
      />
    </svg>
  );
}
