/**
 * Which outputs read each field of each collection. A field without an answer does not compile, and
 * test/pages/field-uses.test.ts compares every answer with what the outputs read.
 */
import type { CollectionName } from "../collections/index.ts";
import { directoryUses } from "./directory.ts";
import { editorialUses } from "./editorial.ts";
import type { UsesOf } from "./output.ts";

export type { FieldUse, Output } from "./output.ts";

export const fieldUses: { readonly [N in CollectionName]: UsesOf<N> } = {
  ...directoryUses,
  ...editorialUses,
};
