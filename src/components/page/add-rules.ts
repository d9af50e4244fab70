/**
 * Adds rules that a script brings with it to the page's own style sheet: its policy lets in no
 * further sheet. A rule that a browser does not support is left out, as in any sheet.
 */
export function addRules(rules: readonly string[]): void {
  const sheet = document.styleSheets[0];
  if (sheet === undefined) return;
  for (const rule of rules)
    try {
      sheet.insertRule(rule, sheet.cssRules.length);
    } catch {
      continue;
    }
}
