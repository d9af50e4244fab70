interface RooflineProps {
  /** Id of the drawing, unique on the page. */
  readonly id: string;
  /** 1 is 36 pixels high. */
  readonly scale?: number;
}

/**
 * A row of terraces: the streets the site is for, at the edge of the footer and of the first page.
 * Decorative.
 */
export function Roofline({ id, scale = 1 }: RooflineProps) {
  return (
    <svg class={`roofline roofline--${id}`} aria-hidden="true">
      <defs>
        <pattern
          id={id}
          width="132"
          height="36"
          patternUnits="userSpaceOnUse"
          patternTransform={scale === 1 ? undefined : `scale(${scale})`}
        >
          <path
            class="roofline__roofs"
            d="M0 36V20L13 7l6 6V5h5v13l2 2 5-7h7V6h5v7h9V6h5v7h7l5 7L82 7l6 6V5h5v13l2 2 5-7h6V6h5v7h16l5 7v16z"
          />
          <path class="roofline__windows" d="M10 22h5v7h-5zM44 22h5v7h-5zM108 22h5v7h-5z" />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
