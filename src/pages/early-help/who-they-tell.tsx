import { ASK_FIRST, PRIVATE } from "../../format/privacy.ts";
import { whoIsTold } from "../../directory/for-young-people.ts";
import type { Service } from "../../model/collections/index.ts";
import type { Library } from "../../model/library.ts";

function Names({
  words,
  services,
}: {
  readonly words: string;
  readonly services: readonly Service[];
}) {
  if (services.length === 0) return null;
  return (
    <>
      <p>{words}</p>
      <ul>
        {services.map(({ name, url }) => (
          <li>
            <a href={url}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** True where there are youth services to say it of. */
export function hasWhoTheyTell(services: readonly Service[], library: Library): boolean {
  const { confidential, notKnown } = whoIsTold(services, library);
  return confidential.length + notKnown.length > 0;
}

/** Of which youth services it is known that nobody is told, and which to ask first. */
export function WhoTheyTell({
  services,
  library,
}: {
  readonly services: readonly Service[];
  readonly library: Library;
}) {
  if (!hasWhoTheyTell(services, library)) return null;
  const { confidential, notKnown } = whoIsTold(services, library);
  return (
    <section>
      <h2>Who will these tell?</h2>
      <Names words={PRIVATE} services={confidential} />
      <Names words={ASK_FIRST} services={notKnown} />
    </section>
  );
}
