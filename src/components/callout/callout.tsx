import type { ComponentChildren } from "preact";
import { HeadingLink } from "../heading-link/heading-link.tsx";
import { Icon, type IconName } from "../icon/icon.tsx";

export type CalloutTone = "urgent" | "note" | "past" | "unsure";

interface CalloutProps {
  readonly tone: CalloutTone;
  readonly title?: string | undefined;
  readonly heading?: 2 | 3;
  /** The id of the part, for links to it. */
  readonly id?: string;
  readonly children?: ComponentChildren;
}

const ICON: Readonly<Record<CalloutTone, IconName>> = {
  urgent: "warning",
  note: "leaf",
  past: "clock",
  unsure: "search",
};

/**
 * A notice that must not be missed. Its meaning is in its words; colour and icon only add to it.
 */
export function Callout({ tone, title, heading = 2, id, children }: CalloutProps) {
  const Heading = `h${heading}` as const;
  return (
    <div class={`callout callout--${tone}`}>
      {title !== undefined && (
        <Heading class="callout__title">
          <Icon name={ICON[tone]} />
          {title}
          <HeadingLink id={id} />
        </Heading>
      )}
      <div class="callout__body">{children}</div>
    </div>
  );
}
