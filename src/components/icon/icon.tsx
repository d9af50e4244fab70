import { DRAWINGS, type IconName } from "./drawings.ts";

export type { IconName } from "./drawings.ts";

interface IconProps {
  readonly name: IconName;
}

/** A drawing beside words that already say it all; it takes the colour of the words. */
export function Icon({ name }: IconProps) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
