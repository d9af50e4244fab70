/**
 * A resolve hook (`registerHooks` of node:module, or `register` where Node has no other). Eleventy
 * builds file URLs by hand, without encoding: in a folder named `site #2` or `50% off` they lead
 * elsewhere. The hook puts the encoded URL of the project's folder in their place.
 */
let roots = { unencoded: "", encoded: "" };

export function initialize(data) {
  roots = data;
}

export function resolve(specifier, context, next) {
  const { unencoded, encoded } = roots;
  return next(
    specifier.startsWith(unencoded) ? encoded + specifier.slice(unencoded.length) : specifier,
    context,
  );
}
