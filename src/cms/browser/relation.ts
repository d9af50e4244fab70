/**
 * Decap names an entry that has a folder of its own “name/index”; everybody else names it “name”.
 */
import type { Cms, RelationHit, RelationControl } from "./decap.ts";

type Control = new (props: object) => RelationControl;

const plainSlug = (hit: RelationHit): RelationHit => ({
  ...hit,
  slug: hit.slug.replace(/\/index$/, ""),
});

/** Puts Decap's relation widget in its own place, with names as they are in the files. */
export function mendRelation(cms: Cms): void {
  const { control, preview, schema } = cms.getWidget("relation");
  const Relation = control as Control;
  class PlainRelation extends Relation {
    constructor(props: object) {
      super(props);
      const parse = this.parseNestedFields;
      this.parseNestedFields = (hit, field) => parse(plainSlug(hit), field);
    }
  }
  cms.registerWidget("relation", PlainRelation, preview, schema);
}
