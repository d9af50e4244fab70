import type { ComponentChild } from "preact";
import { byName } from "../../format/sort-order.ts";
import { LinkList } from "../../components/link-list/link-list.tsx";
import type { HandInPlace } from "../../components/post-form/hand-in.tsx";
import { UrgentNumbers } from "../../components/urgent-numbers/urgent-numbers.tsx";
import { PostForm } from "../../components/post-form/post-form.tsx";
import type { Library } from "../../model/library.ts";
import { outsideServices } from "./outside-services.tsx";
import { dangerWordsOfForm } from "../../search/danger-lists.ts";
import { URGENT_PAGE } from "../../model/addresses.ts";

interface AdditionProps {
  readonly library: Library;
}

/** How to write to the people behind the site, or openly that nobody can yet. */
function Contact({
  library: {
    data: { site },
  },
}: AdditionProps) {
  if (site.contactEmail === undefined)
    return (
      <section>
        <h2>You cannot write to us yet</h2>
        <p>
          This site has no e-mail address yet. When we have one, we will put it here. Until then, if
          a service tells you something else, believe the service.
        </p>
      </section>
    );
  return (
    <section>
      <h2>Write to us</h2>
      <p>
        Send an e-mail to <a href={`mailto:${site.contactEmail}`}>{site.contactEmail}</a>. Tell us
        which page it is, what is wrong or missing, and what it should say.
      </p>
      <p>
        If a child is in danger, please do not write to us: see{" "}
        <a href={URGENT_PAGE}>urgent help</a>.
      </p>
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

/** Link to the editor for people with an account, or a note while accounts are not set up. */
function Editor({ library: { data } }: AdditionProps) {
  if (data.cms.backend === "none")
    return (
      <section>
        <h2>The editor</h2>
        <p>
          Groups that post often can have an account later. Accounts are not set up on this site
          yet: use the form on this page.
        </p>
      </section>
    );
  return (
    <section>
      <h2>Open the editor</h2>
      <p>
        Groups that post often can have an account and write in the editor. The site’s editor gives
        accounts out.
      </p>
      <LinkList
        items={[
          {
            label: "Go to the editor",
            url: "/admin/",
            text: "Sign in, press “Newsletter items”, then “New newsletter item”. It is easiest on a wide screen: a laptop, a tablet on its side or a library computer.",
          },
        ]}
      />
    </section>
  );
}

/** The places that take an item by hand, each with its page where it has one. */
const handInPlaces = ({ data, entry }: Library): readonly HandInPlace[] =>
  data.posting.handIn.map(({ hub, organisation, name = "", how }) => {
    if (hub !== undefined) {
      const place = entry("hubs", hub);
      return { name: place.name, url: place.url, how };
    }
    if (organisation === undefined) return { name, how };
    const place = entry("organisations", organisation);
    return { name: place.name, url: place.url, how };
  });

/** The form in which a group posts an item; suggests the names of known groups. */
const PostAnItem = ({ library, library: { data, content } }: AdditionProps) => (
  <PostForm
    data={data}
    groups={content.organisations.map(({ name }) => name).sort(byName)}
    places={handInPlaces(library)}
    danger={dangerWordsOfForm(data.safety)}
    urgent={<UrgentNumbers library={library} title={data.safety.message} />}
  />
);

/** What must be reached without scrolling on a phone, before the editor's words. */
const FIRST: Readonly<Record<string, (library: Library) => ComponentChild>> = {
  "post-an-item": (library) => <PostAnItem library={library} />,
};

const ADDITIONS: Readonly<Record<string, (library: Library) => ComponentChild>> = {
  about: (library) => [<Contact library={library} />, <Credits library={library} />],
  accessibility: (library) => <Contact library={library} />,
  privacy: (library) => [outsideServices(library), <Contact library={library} />],
  "post-an-item": (library) => [<Editor library={library} />, <Contact library={library} />],
};

/** What a page about the site shows before its editor's words, by the name of its file. */
export const firstOn = (slug: string, library: Library): ComponentChild =>
  FIRST[slug]?.(library) ?? null;

/** What a page about the site shows after its editor's words, by the name of its file. */
export const additionTo = (slug: string, library: Library): ComponentChild =>
  ADDITIONS[slug]?.(library) ?? null;
