import { runningHelplines } from "../../directory/urgent.ts";
import type { Library } from "../../model/library.ts";
import { hoursBesideNumbers } from "../../format/phones.ts";
import { Callout } from "../callout/callout.tsx";
import { ContactList } from "../contact-list/contact-list.tsx";
import { URGENT_PAGE } from "../../model/addresses.ts";

interface UrgentNumbersProps {
  readonly library: Library;
  readonly title: string;
}

/** How many helplines answered day and night are among the first numbers. */
const MAX_ALWAYS = 4;

/**
 * The numbers to ring first, for words whose kind of danger nobody can tell: those of every page,
 * and the first that are answered day and night.
 */
export function UrgentNumbers({ library, title }: UrgentNumbersProps) {
  const { site, urgent } = library.data;
  const slugs = [...urgent.always.slice(0, MAX_ALWAYS), ...site.urgentHelplines];
  const helplines = runningHelplines([...new Set([...urgent.first, ...slugs])], library);
  return (
    <Callout tone="urgent" title={title}>
      {helplines.map((line) => (
        <>
          <p>
            <strong>{line.name}.</strong> {line.summary}
          </p>
          <ContactList phones={line.phones} hours={hoursBesideNumbers(line)} />
        </>
      ))}
      <p>
        <a href={URGENT_PAGE}>All numbers to ring or text</a>
      </p>
    </Callout>
  );
}
