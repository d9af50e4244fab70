import type { ComponentChild } from "preact";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { PostForm } from "../../components/post-form/post-form.tsx";
import type { Library } from "../../model/library.ts";

interface AdditionProps {
  readonly library: Library;
}

/** How to reach the people behind the site, or openly that there is no way yet. */
function Contact({
  library: {
    data: { site },
  },
}: AdditionProps) {
  return (
    <section>
      <h2>Write to us</h2>
      {site.contactEmail === undefined ? (
        <p>This site has no e-mail address yet. When we have one, we will put it here.</p>
      ) : (
        <p>
          Send an e-mail to <a href={`mailto:${site.contactEmail}`}>{site.contactEmail}</a>. Please
          do not write to us when a child is in danger: see <a href="/urgent-help/">urgent help</a>.
        </p>
      )}
    </section>
  );
}

/** Whose data the site is made from, and what others may do with it. */
function Credits({
  library: {
    data: { site, places },
  },
}: AdditionProps) {
  return (
    <section>
      <h2>Data and licence</h2>
      <p>{places.attribution}</p>
      <p>{places.areasNote}</p>
      <p>
        You may use the words and the data of this site under the{" "}
        <a href={site.licence.url} rel="noreferrer noopener">
          {site.licence.name}
        </a>
        .
      </p>
    </section>
  );
}

function Editor() {
  return (
    <section>
      <h2>Open the editor</h2>
      <LinkList
        items={[
          {
            label: "Go to the editor",
            url: "/admin/",
            text: "You need an account, and a wide screen: a laptop, a tablet on its side or a library computer.",
          },
        ]}
      />
    </section>
  );
}

const ADDITIONS: Readonly<Record<string, (library: Library) => ComponentChild>> = {
  about: (library) => [<Contact library={library} />, <Credits library={library} />],
  accessibility: (library) => <Contact library={library} />,
  privacy: (library) => <Contact library={library} />,
  "post-an-item": (library) => [
    <PostForm data={library.data} />,
    <Editor />,
    <Contact library={library} />,
  ],
};

/** What a page about the site shows beside its editor's words, by the name of its file. */
export const additionTo = (slug: string, library: Library): ComponentChild =>
  ADDITIONS[slug]?.(library) ?? null;
