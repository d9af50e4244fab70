/**
 * Loaded before decap-server: in git mode it lets a question wait three seconds for its turn and
 * then answers 500
 * (`withTimeout(new Mutex(), 3000)`), which a machine with two browsers and two builds on it easily
 * reaches.
 * On a real host there is no such queue. Nothing else of the server is changed.
 */
// A package of decap-server's own: resolved from there, so it is no dependency of this project.
const path = require.resolve("async-mutex", {
  paths: [require.resolve("decap-server/dist/index.js")],
});
const real = require(path);
require.cache[path].exports = {
  ...real,
  withTimeout: (mutex, milliseconds, error) =>
    real.withTimeout(mutex, Math.max(milliseconds, 40_000), error),
};
