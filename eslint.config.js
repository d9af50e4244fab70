/** Rules for every TypeScript file. Formatting belongs to Prettier, types to the compiler. */
import jsxA11y from "eslint-plugin-jsx-a11y";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "node_modules/",
      "_site*/",
      ".cache/",
      "functions/",
      "netlify/",
      "test/fixtures/",
      "admin/pictures/",
    ],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ["**/*.{ts,tsx,mjs,mts,js,cjs}"],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-console": "off",
      "no-param-reassign": "error",
      "no-self-compare": "error",
      "no-throw-literal": "error",
      "no-var": "error",
      "prefer-const": "error",
      "object-shorthand": "error",
      complexity: ["error", 20],
      "max-depth": ["error", 4],
      "max-lines-per-function": ["error", { max: 90, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 7],
      // Prettier breaks code; it leaves comments. A long string stays whole, so that it can be
      // found: src/decisions/build/long-strings.md.
      "max-len": [
        "error",
        {
          code: 100,
          ignoreStrings: true,
          ignoreTemplateLiterals: true,
          ignoreRegExpLiterals: true,
          ignoreUrls: true,
        },
      ],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" },
      ],
      // Overloads say which key of the editor's record gives which type.
      "@typescript-eslint/unified-signatures": "off",
      "@typescript-eslint/no-empty-function": [
        "error",
        { allow: ["arrowFunctions", "asyncMethods", "methods"] },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}", "scripts/**/*.{ts,mjs}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "Literal[regex.pattern.length>200]",
          message: "Write a regular expression this long with regexLines (src/format).",
        },
      ],
    },
  },
  {
    files: ["src/**/*.tsx"],
    ...jsxA11y.flatConfigs.recommended,
    settings: { "jsx-a11y": { attributes: { for: ["htmlFor", "for"] } } },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      "jsx-a11y/label-has-associated-control": ["error", { assert: "either", depth: 4 }],
      // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
      "jsx-a11y/no-noninteractive-tabindex": ["error", { roles: ["region"], tags: [] }],
    },
  },
  {
    files: ["test/**"],
    rules: { "max-lines-per-function": "off", "@typescript-eslint/no-non-null-assertion": "off" },
  },
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
