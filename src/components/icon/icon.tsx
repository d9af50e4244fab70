import { DRAWINGS, type IconName } from "./drawings.ts";

export type { IconName } from "./drawings.ts";

interface IconProps {
  readonly name: IconName;
}

/** A decorative icon beside text, in the colour of the text. */
export function Icon({ name }: IconProps) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
