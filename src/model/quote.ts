/** The value in a message: short, on one line, in quotation marks. */
export function quote(value: unknown): string {
  const text =
    typeof value === "string"
      ? value
      : typeof value === "number"
        ? String(value)
        : (JSON.stringify(value) ?? String(value));
  const signs = Array.from(text.replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, " "));
  return `“${signs.length > 60 ? `${signs.slice(0, 57).join("")}…` : signs.join("")}”`;
}
