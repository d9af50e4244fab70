/** Firms that a reader's words pass through, on the privacy page; only those that are in use. */
import type { ComponentChild } from "preact";
import type { Library } from "../../model/library.ts";
import { HOSTS } from "../../model/words.ts";

const GIT_HOSTS: Readonly<Record<string, string>> = {
  github: "GitHub",
  gitlab: "GitLab",
  forgejo: "Forgejo",
};

/** Where a form of the page sends what is written into it. */
function Posting({ data: { posting, cms } }: Pick<Library, "data">) {
  if (posting.host === undefined) return null;
  const { backend, host } = cms;
  const store = host === undefined ? (GIT_HOSTS[backend] ?? backend) : new URL(host).hostname;
  return (
    <>
      <h2>When you send an item from the page</h2>
      <p>
        When you press “Send it to the editors” on <a href="/post-an-item/">Post an item</a>, your
        words and your picture go through a small program of ours at {HOSTS[posting.host]}, which
        hosts this site, and are kept as a draft with the site’s files at {store}. The program keeps
        nothing itself. For an hour it remembers which internet addresses items came from, so that
        nobody can flood us. Nothing is sent until you press.
      </p>
    </>
  );
}

function Newsletter({ data: { follow } }: Pick<Library, "data">) {
  const { service, action, privacy } = follow;
  if (service === undefined || action === undefined) return null;
  const { hostname } = new URL(action);
  return (
    <>
      <h2>When you follow the newsletter by e-mail</h2>
      <p>
        {hostname} keeps your e-mail address and what you chose, and sends the newsletter. It gets
        them only when you press the button on <a href="/follow/">Follow</a>. Each e-mail says how
        to stop.
        {privacy !== undefined && (
          <>
            {" "}
            <a href={privacy} rel="noreferrer noopener">
              What {hostname} does with your address
            </a>
            .
          </>
        )}
      </p>
    </>
  );
}

/** What the privacy page says of the services that the site's data has switched on. */
export const outsideServices = (library: Pick<Library, "data">): ComponentChild => [
  <Posting {...library} />,
  <Newsletter {...library} />,
];
