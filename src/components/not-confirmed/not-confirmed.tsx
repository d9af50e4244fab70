import { Callout } from "../callout/callout.tsx";

const ID = "not-known";

/** Facts that could not be confirmed, each with what to do instead. */
export function NotConfirmed({ items }: { readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div id={ID}>
      <Callout tone="unsure" title="What we do not know yet" id={ID}>
        {items.length === 1 ? (
          <p>{items[0]}</p>
        ) : (
          <ul>
            {items.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        )}
      </Callout>
    </div>
  );
}
