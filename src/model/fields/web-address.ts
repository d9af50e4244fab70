/**
 * Says whether an address leads plainly to a site of the open web. Shared by the fields and by the
 * links in a text.
 */
import { quote } from "./field.ts";

/** A name whose last part has a letter: neither a bare machine nor a number (IP address). */
const OPEN_HOST = /\.[a-z][a-z0-9-]*\.?$/;

/**
 * What is wrong with an https address, starting with the address in quotation marks, or nothing.
 */
export function webFault(address: string): string | undefined {
  const shown = quote(address);
  if (!/^https:\/\/[^\s\\\p{Cc}\p{Cf}]+$/u.test(address) || !URL.canParse(address))
    return `${shown} is not a web address. Copy it from the address bar, so that it starts with https://`;
  const { username, password, hostname } = new URL(address);
  if (username !== "" || password !== "")
    return `${shown} hides where it leads (there is an @ before the name of the site). Copy the plain address.`;
  if (/(?:^|\.)xn--/.test(hostname))
    return `${shown} uses letters that look like others. Link to a site whose name is in plain letters.`;
  if (!OPEN_HOST.test(hostname))
    return `${shown} is not a site of the open web. Link to a site by its name.`;
  return /^[\x21-\x7e]+$/.test(address) && !/["<>`|^]|\{[{%]|%(?:3c|3e|22|00|0a|0d)/i.test(address)
    ? undefined
    : `${shown} contains a character that no address has. Copy it from the address bar.`;
}
