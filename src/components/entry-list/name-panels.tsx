import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../icon/icon.tsx";

interface NamePanelProps {
  readonly title: string;
  readonly icon: IconName;
  readonly children: ComponentChildren;
}

/** Panels side by side where there is room, each with the names of one kind. */
export const NamePanels = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="name-panels">{children}</div>
);

export function NamePanel({ title, icon, children }: NamePanelProps) {
  return (
    <section class="name-panels__one">
      <h2 class="name-panels__title">
        <Icon name={icon} />
        {title}
      </h2>
      {children}
    </section>
  );
}
