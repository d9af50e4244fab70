/**
 * Loaded before decap-server. The server truncates a file and then fills it, so a reader in between
 * gets empty text. With this a file is written beside its place and renamed onto it: every reader
 * gets the text before or the text after.
 */
const { promises } = require("node:fs");
const { dirname, basename, join } = require("node:path");

const writeFile = promises.writeFile.bind(promises);
let written = 0;

promises.writeFile = async (path, data, options) => {
  if (typeof path !== "string") return writeFile(path, data, options);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}-${++written}.part`);
  try {
    await writeFile(beside, data, options);
    await promises.rename(beside, path);
  } catch (error) {
    await promises.rm(beside, { force: true });
    throw error;
  }
};
