/** Which needs typed words mean. */
import { describe, expect, it } from "vitest";
import { createLibrary, type Library } from "../../src/model/library.ts";
import { needsMeant } from "../../src/search/needs-meant.ts";
import { answer } from "./answer.ts";
import { libraryOf, service } from "./library.ts";
import { openLibrary } from "./open-library.ts";

type Row = Library["data"]["thesaurus"]["rows"][number];
const row = (words: string[], needs: string[], entries: string[] = []): Row => ({
  words,
  needs,
  entries,
  language: undefined,
});

const { content, data, today } = libraryOf({
  services: [service("bank", { name: "Zebra bank", needs: ["food"] })],
});
const [first] = data.taxonomy.needs;
if (first === undefined) throw new Error("The fixture has no need.");
const need = (id: string, label: string): typeof first => ({
  ...first,
  id,
  label,
  official: label,
  categories: [],
  sensitive: false,
});
const { index } = openLibrary(
  createLibrary(
    content,
    {
      ...data,
      taxonomy: {
        ...data.taxonomy,
        needs: [need("food", "Crockery and infants"), need("play", "Hopscotch")],
      },
      thesaurus: {
        rows: [
          row(["parcel"], ["food"]),
          row(["cradle"], [], ["services/bank"]),
          row(["infant circle"], ["play"]),
        ],
        pages: [],
        notHere: [],
        elsewhere: [],
      },
    },
    today,
  ),
);

describe("the needs that words mean", () => {
  it.each([
    ["parcel", ["food"]],
    ["a parcel for my daughter", ["food"]],
    // A row that names an entry alone.
    ["cradle", ["food"]],
    // The name of the need, and a slip of it.
    ["crockery", ["food"]],
    ["crockerry", ["food"]],
    ["hopscotch crockery", ["food", "play"]],
    // A row says more than one word of a need's name.
    ["infant circle", ["play"]],
    ["zebra", []],
    ["", []],
  ])("of “%s” are %j", (typed, needs) =>
    expect([...needsMeant(index, answer(index, typed).query)].sort()).toEqual(needs),
  );
});
