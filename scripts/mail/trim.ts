/** Takes out of a mail's words what is no part of an item, and says what it took. */

export interface Trimmed {
  readonly text: string;
  /** What was left out, as sentences for the editor. */
  readonly notes: readonly string[];
}

const PHONE_FOOTER =
  /^(?:sent from (?:my |the )?.{2,40}|get outlook for .+|sent with .{2,30}|sent via .{2,30}|virus-free.*)$/i;
const GREETING_END =
  /^(?:(?:kind|best|warm|many)\s+(?:regards|wishes|thanks)|regards|thanks(?: again)?|thank you|cheers|best|yours (?:sincerely|faithfully|truly)|love|many thanks)[,.! ]*$/i;
const LEGAL =
  /^.{0,40}(?:this (?:e-?mail|message)(?: and any| is| may| contains)|confidentiality notice|disclaimer)/i;
const HELLO =
  /^(?:hi|hello|hiya|dear|good (?:morning|afternoon|evening))(?: [\p{L}’'-]+){0,4} ?[,.!]?$/iu;
const FREE_MAIL =
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|mac|aol|btinternet|sky|talktalk|virginmedia|ntlworld|tiscali|proton|protonmail|msn)\.(?:com|co\.uk|net|me|uk)\b/i;
const ADDRESS = /[\w.%+'-]+@[\w-]+(?:\.[\w-]+)+/g;
/** A signature is short; longer text after “Thanks” is part of the item. */
const MOST_SIGNATURE_LINES = 9;

const shown = (lines: readonly string[]): string => {
  const words = lines.map((line) => line.trim()).filter((line) => line !== "");
  return `“${words.join(" / ").slice(0, 160)}”`;
};

/** The line at which the signature begins, or the number of lines. */
function signatureAt(lines: readonly string[]): number {
  const marked = lines.findIndex((line) => /^--\s*$/.test(line));
  if (marked > -1) return marked;
  const legal = lines.findIndex((line) => LEGAL.test(line.trim()));
  const end = legal === -1 ? lines.length : legal;
  for (let at = Math.max(0, end - MOST_SIGNATURE_LINES); at < end; at++)
    if (GREETING_END.test((lines[at] ?? "").trim())) return at;
  return end;
}

/** Takes out the signature, lines that a phone or a firm adds, and private addresses. */
export function trimMail(text: string, sender: string): Trimmed {
  const notes: string[] = [];
  let lines = text.split("\n");
  const footers = lines.filter((line) => PHONE_FOOTER.test(line.trim()));
  lines = lines.filter((line) => !PHONE_FOOTER.test(line.trim()));
  const at = signatureAt(lines);
  const signature = lines.slice(at).filter((line) => !/^--\s*$/.test(line));
  lines = lines.slice(0, at);
  const greeted = HELLO.test((lines[0] ?? "").trim());
  if (greeted && lines.slice(1).some((line) => line.trim() !== "")) lines = lines.slice(1);
  if (signature.join("").trim() !== "")
    notes.push(`The signature was left out: ${shown(signature)}.`);
  if (footers.length > 0) notes.push(`A line of the mail program was left out: ${shown(footers)}.`);
  const taken = new Set<string>();
  const words = lines.join("\n").replace(ADDRESS, (address) => {
    const mine = sender !== "" && address.toLowerCase() === sender;
    if (!mine && !FREE_MAIL.test(address)) return address;
    taken.add(address);
    return "(e-mail left out)";
  });
  if (taken.size > 0)
    notes.push(
      `A private e-mail address was left out ${taken.size === 1 ? "" : `(${taken.size} of them) `}and is not written here. Ask the group for an address of its own.`,
    );
  return { text: words.replace(/\n{3,}/g, "\n\n").trim(), notes };
}
