/** How to ask for what an entry offers, for files of data: who may, how, and whom instead. */
import { askInsteadOf } from "../directory/ask-instead.ts";
import { numberForAll } from "../format/phones.ts";
import { promisedAccess } from "../directory/ways-in.ts";
import type { Hub, Programme, Service } from "../model/collections/index.ts";
import type { Library } from "../model/library.ts";
import { ACCESS } from "../model/words.ts";
import { phoneText } from "../shortlist/texts.ts";

type Listed = Service | Hub | Programme;

/** “Drop in”, “Ask for yourself”: who may ask; empty while that is in doubt. */
export const whoMayAsk = (entry: Service | Programme): readonly string[] =>
  promisedAccess(entry).map((way) => ACCESS[way]);

/** Numbers for everybody that it tells its readers to ring, and whom to ask where it has none. */
export function whomToAsk(entry: Listed, library: Library): readonly string[] {
  const line = askInsteadOf(entry, library);
  const { phones = [], name = "", hours } = line ?? {};
  return [
    ...entry.phones.filter(({ number }) => numberForAll(number)).map(phoneText),
    ...phones.map((phone) => `${name}: ${phoneText({ ...phone, hours: phone.hours ?? hours })}`),
  ];
}
