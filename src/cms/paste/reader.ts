/** Collects the blocks of a paste while its HTML is read, and counts what is left out. */
import type { Block, TextRun } from "./blocks.ts";
import type { ElementLook } from "./element-look.ts";

/** What is counted, each for a sentence to the editor. */
const COUNTED = [
  "pictures",
  "tables",
  "others",
  "comments",
  "struck",
  "lostLinks",
  "quoted",
] as const;

export class PasteReader {
  readonly blocks: Block[] = [];
  pictures = 0;
  tables = 0;
  others = 0;
  comments = 0;
  struck = 0;
  lostLinks = 0;
  quoted = 0;
  /** A mail that another quotes is left out. */
  readonly ownOnly: boolean;
  private words: TextRun[] = [];
  private look: ElementLook | undefined;

  constructor(ownOnly = false) {
    this.ownOnly = ownOnly;
  }

  /** Ends the block that is being read. */
  end(): void {
    if (this.look && this.words.length > 0) {
      const { kind, level } = this.look;
      this.blocks.push({ kind, words: this.words, ...(level === undefined ? {} : { level }) });
    }
    this.words = [];
    this.look = undefined;
  }

  add(text: string, look: ElementLook): void {
    this.look ??= look;
    const { bold, italic, href } = look;
    this.words.push({
      text,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(href === undefined ? {} : { href }),
    });
  }

  /** A new block of the same kind. */
  line(look: ElementLook): void {
    this.end();
    this.look = look;
  }

  /** Adds what another reader has counted. */
  take(other: PasteReader): void {
    for (const name of COUNTED) this[name] += other[name];
  }
}

const count = (number: number, one: string, many: string): string[] =>
  number === 0 ? [] : [number === 1 ? one : `${number} ${many}`];

/** The notes of a reading, in plain sentences. `nothing`: no words are left. */
export const pasteNotes = (reader: PasteReader, nothing: boolean): readonly string[] => [
  ...count(
    reader.pictures,
    "A picture was left out. Add it in the field “Picture”.",
    "pictures were left out. One can be added in the field “Picture”.",
  ),
  ...count(
    reader.tables,
    "A table was written out line by line. Read it through.",
    "tables were written out line by line. Read them through.",
  ),
  ...count(
    reader.lostLinks,
    "A link was left out, as it leads to no page of the web. Its words are there.",
    "links were left out, as they lead to no page of the web. Their words are there.",
  ),
  ...(reader.quoted > 0 ? ["An older mail below it was left out."] : []),
  ...(reader.comments > 0 ? ["Comments were left out."] : []),
  ...(reader.struck > 0 ? ["Words that were struck out were left out."] : []),
  ...(reader.others > 0
    ? ["Something that is not words was left out, such as a film, a map or a form."]
    : []),
  ...(nothing ? ["There were no words in what you pasted."] : []),
];
