import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { slugOf } from "../../format/slug.ts";

/** Whether each heading of a part of the page has a link to itself, so that it can be copied. */
export const HeadingLinks = createContext(false);

/** The id of a heading that is not in an editor's text. */
export const headingIdOf = (title: string): string => `part-${slugOf(title)}`;

/** The id for a heading, where headings have links. */
export const useHeadingId = (title: string): string | undefined =>
  useContext(HeadingLinks) ? headingIdOf(title) : undefined;

/** A link to the heading that it stands in; nothing where headings have none. */
export const HeadingLink = ({ id }: { readonly id: string | undefined }) =>
  useContext(HeadingLinks) && id !== undefined ? (
    <>
      {" "}
      <a class="heading-link" href={`#${id}`} aria-label="Link to this part">
        #
      </a>
    </>
  ) : null;

interface LinkedHeadingProps {
  readonly title: string;
  readonly heading?: 2 | 3;
}

/** A heading, with a link to itself where headings have links. */
export function LinkedHeading({ title, heading = 2 }: LinkedHeadingProps) {
  const Heading = `h${heading}` as const;
  const id = useHeadingId(title);
  return (
    <Heading id={id}>
      {title}
      <HeadingLink id={id} />
    </Heading>
  );
}
