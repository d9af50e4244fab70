import { paragraphs } from "../../format/words.ts";
import { LinkedHeading } from "../heading-link/heading-link.tsx";
import { Icon, type IconName } from "../icon/icon.tsx";

interface TwoWaysProps {
  readonly askForYourself?: string | undefined;
  readonly professionalAsks?: string | undefined;
}

function Way({
  icon,
  title,
  text,
}: {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string | undefined;
}) {
  if (text === undefined) return null;
  return (
    <section class="two-ways__way">
      <h3 class="two-ways__title">
        <Icon name={icon} />
        {title}
      </h3>
      {paragraphs(text).map((part) => (
        <p>{part}</p>
      ))}
    </section>
  );
}

/** The two ways to get help, side by side and equal; or the one that there is. */
export function TwoWays({ askForYourself, professionalAsks }: TwoWaysProps) {
  if (askForYourself === undefined && professionalAsks === undefined) return null;
  const title =
    askForYourself === undefined || professionalAsks === undefined
      ? "How to ask"
      : "Two ways to ask";
  return (
    <section class="two-ways" aria-label={title}>
      <LinkedHeading title={title} />
      <div class="two-ways__both">
        <Way icon="phone" title="Ask for yourself" text={askForYourself} />
        <Way icon="people" title="Ask with a professional’s help" text={professionalAsks} />
      </div>
    </section>
  );
}
