import type { Library } from "../../model/library.ts";
import { answered } from "../../format/phones.ts";
import { Callout } from "../callout/callout.tsx";
import { ContactList } from "../contact-list/contact-list.tsx";

interface UrgentNumbersProps {
  readonly library: Library;
  readonly title: string;
}

/**
 * The numbers to ring first, within a page: on a sensitive topic, and when somebody's words speak
 * of danger.
 */
export function UrgentNumbers({ library, title }: UrgentNumbersProps) {
  const helplines = library.entries("helplines", library.data.site.urgentHelplines);
  return (
    <Callout tone="urgent" title={title}>
      {helplines.map((line) => (
        <>
          <p>{line.summary}</p>
          <ContactList phones={line.phones} hours={answered(line)} />
        </>
      ))}
      <p>
        <a href="/urgent-help/">All numbers to ring or text</a>
      </p>
    </Callout>
  );
}
