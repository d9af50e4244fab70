/**
 * Circular imports, Node in browser code, tests and development packages in what is built. Run by
 * `npm run check` and `npm run lint`. Which folder may import which: test/architecture-rules.ts,
 * run by `npm run test:unit`.
 */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "A circle means that neither file can be read alone. Move what both need.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "browser-without-node",
      comment: "Readers' browsers have no file system.",
      severity: "error",
      from: { path: `^src/(client|components/.*\\.element\\.ts$|search/|finder/)` },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "tests-stay-outside",
      comment: "What is built may not depend on what tests it.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "no-test-tools-in-the-site",
      comment: "A host that leaves out development packages must be able to build the site.",
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
        dependencyTypesNot: ["type-only"],
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".cjs", ".js"] },
  },
};
