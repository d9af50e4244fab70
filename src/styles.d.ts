/** Rules of a style sheet, one a string: `src/site/script-styles.ts`. */
declare module "*.css?rules" {
  const rules: readonly string[];
  export default rules;
}
