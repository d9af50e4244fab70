import { Callout } from "../callout/callout.tsx";

/** What we looked for and did not find, said openly, with what to do instead. */
export function NotConfirmed({ items }: { readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div id="not-known">
      <Callout tone="unsure" title="What we do not know yet">
        <ul>
          {items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      </Callout>
    </div>
  );
}
