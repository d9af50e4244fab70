/** What the tests of mails share. */
import { exampleLibrary } from "../fixtures/library.ts";

const { content, data } = exampleLibrary();

/** The content and data that a mail is compared with. */
export const known = {
  entries: Object.values(content).flat(),
  organisations: content.organisations,
  data,
};

/** A text in Windows-1252. */
export const windows1252 = (text: string): Buffer =>
  Buffer.from(
    [...text].map((sign) => ({ "’": 0x92, "–": 0x96, "£": 0xa3 })[sign] ?? sign.charCodeAt(0)),
  );
