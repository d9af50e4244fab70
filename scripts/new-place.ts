/**
 * `npm run new-place -- FOLDER --name "Together for Exampleton" --place Exampleton --council
 * "Exampleton Council"`: the project for another place, in a folder of its own.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { slugOf } from "../src/format/slug.ts";
import { today } from "../src/site/today.ts";
import { root, runAsCommand } from "./command.ts";
import { startPlace } from "./new-place/start.ts";

const HOW =
  'Write “npm run new-place -- ../exampleton --name "Together for Exampleton" --place Exampleton --council "Exampleton Council"”.';

/** Longest name that the form of `_data/site.json` takes. */
const LONGEST = { name: 80, place: 60, council: 80 } as const;

function given(values: Readonly<Partial<Record<keyof typeof LONGEST, string>>>) {
  const [name, place, council] = (Object.keys(LONGEST) as (keyof typeof LONGEST)[]).map((key) => {
    const words = values[key]?.replace(/\s+/g, " ").trim() ?? "";
    if (slugOf(words) === "") throw new Error(`“--${key}” is missing. ${HOW}`);
    if (words.length > LONGEST[key])
      throw new Error(`“--${key}” has ${words.length} letters, and at most ${LONGEST[key]} fit.`);
    return words;
  });
  return { name: name ?? "", place: place ?? "", council: council ?? "" };
}

const NEXT = `What to do next, in that folder:
1. npm start: the site runs already, with the helplines of the whole country.
2. _data/places.json: your areas, postcodes and bounds. _data/calendar.json: your school terms.
3. content/helplines: the number of your children’s services. Then name it in _data/urgent.json and _data/site.json.
4. content/pages: read the six starting texts. Each says what is still open.
5. content/organisations, hubs, services, news: npm run new -- service "Name", or the editor at /admin/.
6. npm test, npm run launch and, once it is published, npm run addresses.`;

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      name: { type: "string" },
      place: { type: "string" },
      council: { type: "string" },
    },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new Error(`Name one new folder. ${HOW}`);
  const words = given(values);
  const target = resolve(folder);
  startPlace(root, target, { ...words, slug: slugOf(words.place), today: today(process.env) });
  console.log(`${words.name} is laid out in ${target}.\n\n${NEXT}`);
  return 0;
}

await runAsCommand(import.meta.url, main);
