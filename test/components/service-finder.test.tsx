/** The form of the directory has one control for each filter of the table. */
import { expect, test } from "vitest";
import { ServiceFinder } from "../../src/components/service-finder/service-finder.tsx";
import { FACETS, FILTERS, forFacets } from "../../src/finder/filters.ts";
import { html } from "./render.ts";

const options = forFacets((facet) => [{ value: `${facet}-value`, label: `Words of ${facet}` }]);
const form = html(
  <ServiceFinder options={options} today="2026-11-21" count={0} urgent={null} otherWays={null}>
    {null}
  </ServiceFinder>,
);

test.each(FACETS)("“%s” has one control of its kind, with its label and its values", (facet) => {
  const tag = FILTERS[facet].control === "select" ? "select" : "input";
  const controls = [...form.matchAll(/<(\w+)[^>]*\sname="([^"]+)"/g)].filter(
    ([, , name]) => name === facet,
  );
  expect(controls.map(([, element]) => element)).toEqual([tag]);
  expect(form).toContain(`>${FILTERS[facet].label}</`);
  expect(form).toContain(`value="${facet}-value" data-label="Words of ${facet}"`);
});
