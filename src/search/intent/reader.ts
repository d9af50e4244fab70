/** All that reads a text with a danger model. Loads with the first model, not with the search. */
export { openModel } from "./model.ts";
export { readersOf } from "./language.ts";
export { classifyTyped } from "./typing.ts";
