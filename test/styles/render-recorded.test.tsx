/** While a tree is rendered, the names in it are recorded for the styles of its page. */
import { options } from "preact";
import { describe, expect, it } from "vitest";
import { madeHtml } from "../../src/components/prose/made-html.ts";
import { renderRecorded } from "../../src/site/render-recorded.ts";

const Card = ({ kind }: { readonly kind?: string }) => (
  <p class={kind === undefined ? "card" : `card card--${kind}`}>
    <img class="card__picture" />
  </p>
);

const listed = (names: ReadonlySet<string>): readonly string[] => [...names].sort();

describe("a rendered tree", () => {
  it("tells the classes of all elements that components draw, empty ones too", () => {
    const { html, names } = renderRecorded(
      <main>
        <Card kind="small" />
        {false && <i class="never" />}
        <b class={undefined}>class="word"</b>
      </main>,
    );
    expect(html).toContain('<img class="card__picture"/>');
    expect(listed(names.classes)).toEqual(["card", "card--small", "card__picture"]);
  });

  it("tells elements and what is written on its body", () => {
    const { names } = renderRecorded(
      <body data-sheet="" data-mood={undefined}>
        <short-list data-records="" data-site="" />
      </body>,
    );
    expect([listed(names.elements), listed(names.ofBody)]).toEqual([
      ["body", "short-list"],
      ["data-sheet"],
    ]);
  });

  it("tells the classes that made HTML names, and refuses HTML that names none", () => {
    const made = madeHtml('<a class="link">x</a>', ["link"]);
    const { names } = renderRecorded(<div dangerouslySetInnerHTML={made} />);
    expect(listed(names.classes)).toEqual(["link"]);
    expect(listed(names.elements)).toEqual(["a", "div"]);
    expect(() => renderRecorded(<div dangerouslySetInnerHTML={{ __html: "<i></i>" }} />)).toThrow(
      "has to name its classes",
    );
  });

  it("leaves nothing for the next one, after a fault neither", () => {
    const Broken = () => {
      throw new Error("broken");
    };
    const before = options.diffed;
    expect(() => renderRecorded(<i class="one">{<Broken />}</i>)).toThrow("broken");
    expect(options.diffed).toBe(before);
    expect(listed(renderRecorded(<i class="two" />).names.classes)).toEqual(["two"]);
  });
});
