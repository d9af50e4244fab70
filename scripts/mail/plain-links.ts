/** Turns links and pictures, as mail programs write them into plain text, into running words. */

/** “[cid:image001.png@01DC]”, “[image: logo.png]”, “[https://…/logo.png]”, “<image001.jpg>”. */
const PICTURE =
  /\[(?:cid|image|inline image)[: ][^\]\n]{0,200}\]|\[https?:\/\/[^\]\s]{1,400}\.(?:png|jpe?g|gif)[^\]\s]{0,200}\]|<image\d*\.(?:png|jpe?g|gif)>|\[image removed by sender[^\]\n]*\]/gi;
/** “hall@example.org<mailto:hall@example.org>”, which repeats the address. */
const MAIL_AGAIN = /<mailto:[^<>\s]+>/gi;
/** “our page<https://example.org>”; the address of its own words is written once. */
const BEHIND = /(\S+)?([ \t]*)<(https?:\/\/[^<>\s]+)>/gi;

const bare = (address: string): string =>
  address
    .replace(/^https?:\/\//i, "")
    .replace(/\/$/, "")
    .toLowerCase();

/** The text without placeholders of pictures, with each address in brackets after its words. */
export const plainLinks = (text: string): string =>
  text
    .replace(PICTURE, "")
    .replace(MAIL_AGAIN, "")
    .replace(BEHIND, (_, word: string | undefined, blank: string, address: string) => {
      if (word === undefined) return `${blank}${address}`;
      const same = bare(word.replace(/[.,;:!?]+$/, "")) === bare(address);
      return same ? word : `${word} (${address})`;
    });
