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

/**
 * The part on who is told: youth services of which it is known that nobody is told, then those to
 * ask first. Null where there are none.
 */
export function whoTheyTell(services: readonly Service[], library: Library) {
  const { confidential, notKnown } = whoIsTold(services, library);
  if (confidential.length + notKnown.length === 0) return null;
  return (
    <section>
      <h2>Who will these services tell?</h2>
      <Names words={PRIVATE} services={confidential} />
      <Names words={ASK_FIRST} services={notKnown} />
    </section>
  );
}
